// A PDF made anew without the numbers of persons in it: a page that shows one goes out as a picture on which it is covered, any other as it
// is, and nothing goes along that belongs to no page or is not painted on it: tags, attachments, bookmarks, properties, notes, form fields.
// What a picture within a page shows is not known, unless its text was recognised.
import {
  PDFDict,
  PDFDocument,
  PDFName,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { PDFPageProxy } from 'pdfjs-dist';
import { maskingOf } from '../../core/checks/document-masking.ts';
import type { Box } from '../../core/lib/place.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { DocumentElement } from '../../core/reading/printed-document.ts';
import { openPdf } from '../../ingest/pdf/open-document.ts';
import { coveredBoxes } from '../pictures/covered-boxes.ts';
import { holdsNumber, numbersIn, type KnownNumbers } from './number-search.ts';
import { numberBoxes, textsOfPages } from './numbers-on-page.ts';
import { numbersInObjects, objectsBelow, objectsHolding, objectsOf } from './objects-with-numbers.ts';
import { keepPaintedResources } from './painted-resources.ts';
import { becomePicture } from './picture-page.ts';

export interface RedactedPdf {
  readonly bytes: Uint8Array;
  /** The pages that are pictures. */
  readonly pictures: readonly number[];
  /** What must stand nowhere in the file that is written. */
  readonly numbers: KnownNumbers;
}

/** A page that cannot be looked at in full: nobody knows what it would give away. */
export interface UnseenPage {
  readonly unseenPage: number;
}

/**
 * Undefined where no number is found, on pages or in anything that goes along with them. `elements` are those of the file; the bytes are
 * left as they are. It throws where the file is broken or encrypted.
 */
export async function redactPdf(
  bytes: Uint8Array,
  elements: readonly DocumentElement[],
): Promise<Result<RedactedPdf | undefined, UnseenPage>> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const opened = await openPdf(Uint8Array.from(bytes));
  if (!opened.ok) throw new Error('one program takes the file for a PDF, and another does not');
  const { document, close } = opened.value;
  try {
    const texts = await textsOfPages(document);
    const numbers = new Set([
      ...maskingOf(elements).numbers,
      ...numbersInObjects(source.context),
      ...texts.flatMap(numbersIn),
    ]);
    const layers = await document.getOptionalContentConfig();
    const covered = coveredBoxes(elements);
    const shown: ShownPage[] = [];
    const unseenPages: number[] = [];
    for (const [index, text] of texts.entries()) {
      const page = await document.getPage(index + 1);
      const boxes = await numberBoxes(page, layers, numbers);
      if (boxes === undefined) unseenPages.push(index + 1);
      const covers = [...(covered.get(index + 1) ?? []), ...(boxes ?? [])];
      shown.push({ page, covers, holdsNumber: covers.length > 0 || holdsNumber(text, numbers) });
    }
    if (numbers.size === 0 && shown.every((page) => !page.holdsNumber)) return ok(undefined);
    const [unseenPage] = unseenPages;
    if (unseenPage !== undefined) return err({ unseenPage });
    return await madeAnew(source, shown, numbers);
  } finally {
    await close();
  }
}

interface ShownPage {
  readonly page: PDFPageProxy;
  readonly covers: readonly Box[];
  readonly holdsNumber: boolean;
}

async function madeAnew(
  source: PDFDocument,
  shown: readonly ShownPage[],
  numbers: KnownNumbers,
): Promise<Result<RedactedPdf, UnseenPage>> {
  const pictures: number[] = [];
  const holds = objectsHolding(numbers);
  for (const object of objectsOf(source.context)) leaveOutHidden(object);
  for (const [index, original] of source.getPages().entries()) {
    const asShown = shown[index];
    if (asShown === undefined) throw new Error('two programs count the pages differently');
    const notes = notesShown(original);
    const isPaintKnown = keepPaintedResources(original);
    const painted = [original.node.Resources(), ...notes.map((note) => note.get(PDFName.of('AP')))];
    keepContentAlone(original);
    if (!asShown.holdsNumber && notes.length === 0 && isPaintKnown && isPlain(original, holds)) continue;
    if (isNumberInPattern(painted, source.context, holds)) return err({ unseenPage: index + 1 });
    await becomePicture(original, asShown.page, asShown.covers);
    pictures.push(index + 1);
  }
  const target = await PDFDocument.create({ updateMetadata: false });
  // Copying takes along only what the pages refer to.
  for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page);
  return ok({ bytes: await target.save({ updateFieldAppearances: false }), pictures, numbers });
}

/** What programs keep beside what is painted; nothing that is painted has such a name. */
const hidden = [
  'Metadata',
  'PieceInfo',
  'StructParent',
  'StructParents',
  'AF',
  'Alternates',
  'OPI',
  'Ref',
].map((name) => PDFName.of(name));

function leaveOutHidden(object: unknown): void {
  const entries = object instanceof PDFStream ? object.dict : object;
  if (entries instanceof PDFDict) for (const name of hidden) entries.delete(name);
}

/** What a page needs to be painted as it was. */
const content = new Set(
  ['Type', 'Parent', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit'].concat([
    'Resources',
    'Contents',
    'Group',
  ]),
);

function keepContentAlone({ node }: PDFPage): void {
  for (const name of node.keys()) if (!content.has(name.decodeText())) node.delete(name);
}

/** Stamps, form fields and notes are seen on the page and are no part of it; links are not seen. */
function notesShown({ node, doc }: PDFPage): readonly PDFDict[] {
  const notes = (node.Annots()?.asArray() ?? []).map((reference) => doc.context.lookup(reference));
  return notes
    .filter((note) => note instanceof PDFDict)
    .filter((note) => note.get(PDFName.of('Subtype')) !== PDFName.of('Link'));
}

type Holds = (object: PDFObject) => boolean;

/** What fills areas again and again; where its glyphs come to stand on the page, nobody looks. */
function isNumberInPattern(
  painted: readonly (PDFObject | undefined)[],
  context: PDFContext,
  holds: Holds,
): boolean {
  return painted
    .flatMap((root) => (root === undefined ? [] : [...objectsBelow(root, context)]))
    .filter((object) => object instanceof PDFStream && object.dict.has(PDFName.of('PatternType')))
    .some((pattern) => [...objectsBelow(pattern, context)].some(holds));
}

/** Without layers, of which the hidden ones would be shown, and without a number in anything that it refers to. */
function isPlain({ node, doc }: PDFPage, holds: Holds): boolean {
  return [...objectsBelow(node, doc.context)].every((object) => !isLayer(object) && !holds(object));
}

const layers = ['OCG', 'OCMD'].map((name) => PDFName.of(name));

function isLayer(object: unknown): boolean {
  return object instanceof PDFDict && layers.some((name) => object.get(PDFName.of('Type')) === name);
}
