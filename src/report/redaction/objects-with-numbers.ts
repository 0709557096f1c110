// Which objects of a PDF hold numbers of persons in what they say, of the whole file or of all that one page refers to.
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { holdsKnownBytes, holdsNumber, numbersIn, type KnownNumbers } from './number-search.ts';
import { textsOf } from './object-texts.ts';

/** All objects of the file, also those that nothing refers to. */
export function numbersInObjects(context: PDFContext): readonly string[] {
  const files = streamsOfFiles(context);
  return objectsOf(context).flatMap((object) => textsOf(object, files.has(object)).words.flatMap(numbersIn));
}

/** Under these names others refer to streams that hold text as a file does; the streams need not say so themselves. */
const fileNames = new Set(['EF', 'XFA', 'JS', 'Metadata'].map((name) => PDFName.of(name)));

function streamsOfFiles(context: PDFContext): ReadonlySet<PDFObject> {
  const files = objectsOf(context)
    .flatMap(entriesIn)
    .filter(([name]) => fileNames.has(name))
    .flatMap(([, value]) => [...objectsBelow(value, context)]);
  return new Set(files.filter((object) => object instanceof PDFStream));
}

/** Of the object as it stands, with the arrays and dictionaries within it. */
function entriesIn(object: PDFObject): readonly (readonly [PDFName, PDFObject])[] {
  if (object instanceof PDFStream) return entriesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(entriesIn);
  if (!(object instanceof PDFDict)) return [];
  return object.entries().flatMap((entry) => [entry, ...entriesIn(entry[1])]);
}

/** Also where that cannot be excluded. */
export function objectHolds(object: PDFObject, known: KnownNumbers): boolean {
  const { words, bytes, isClosed } = textsOf(object);
  return (
    isClosed ||
    words.some((word) => holdsNumber(word, known)) ||
    (bytes !== undefined && holdsKnownBytes(bytes, known))
  );
}

/** The same of many objects, each looked into once: all pages may refer to one font. Nothing may come into them in between. */
export function objectsHolding(known: KnownNumbers): (object: PDFObject) => boolean {
  const answers = new WeakMap<PDFObject, boolean>();
  return (object) => {
    const answer = answers.get(object) ?? objectHolds(object, known);
    answers.set(object, answer);
    return answer;
  };
}

export function objectsOf(context: PDFContext): readonly PDFObject[] {
  return context.enumerateIndirectObjects().map(([, object]) => object);
}

/** An object and all that it refers to, directly or not, but for the pages that a page belongs to. */
export function objectsBelow(root: PDFObject, context: PDFContext): ReadonlySet<PDFObject> {
  const below = new Set<PDFObject>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const object = next instanceof PDFRef ? context.lookup(next) : next;
    if (object === undefined || below.has(object)) continue;
    below.add(object);
    if (object instanceof PDFArray) for (const each of object.asArray()) waiting.push(each);
    const entries = object instanceof PDFStream ? object.dict : object;
    if (entries instanceof PDFDict)
      for (const [name, value] of entries.entries()) if (name !== parentName) waiting.push(value);
  }
  return below;
}

const parentName = PDFName.of('Parent');
