// What an object of a PDF says in itself, wherever a program may look: strings, names, instructions, attached files. Objects that it refers
// to speak for themselves. What pictures show, and what glyphs mean whose codes only their font tells, is not among it.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { textIn } from './number-search.ts';

export interface ObjectTexts {
  /** Each by itself. */
  readonly words: readonly string[];
  /** A stream unpacked. */
  readonly bytes: Uint8Array | undefined;
  /** A stream that is no picture and could not be unpacked. */
  readonly isClosed: boolean;
}

export function textsOf(object: PDFObject): ObjectTexts {
  if (!(object instanceof PDFStream)) return { words: wordsIn(object), bytes: undefined, isClosed: false };
  const words = wordsIn(object.dict);
  const isOf = (name: string, ...values: readonly string[]): boolean =>
    values.some((value) => object.dict.get(PDFName.of(name)) === PDFName.of(value));
  if (isOf('Subtype', 'Image')) return { words, bytes: undefined, isClosed: false };
  const bytes = unpacked(object);
  if (bytes === undefined) return { words, bytes, isClosed: true };
  // Programs of fonts are no text.
  if (object.dict.has(PDFName.of('Length1')) || isOf('Subtype', ...fontPrograms))
    return { words, bytes, isClosed: false };
  const isFile = isOf('Type', 'Metadata', 'EmbeddedFile');
  return { words: [...words, ...(isFile ? textsOfFile(bytes) : stringsIn(bytes))], bytes, isClosed: false };
}

const fontPrograms = ['Type1C', 'CIDFontType0C', 'OpenType'];

/** The object as it stands, with the arrays and dictionaries within it. */
function wordsIn(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName)
    return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(wordsIn);
  if (object instanceof PDFDict)
    return object.entries().flatMap(([name, value]) => [name, value].flatMap(wordsIn));
  return [];
}

export function unpacked(stream: PDFStream): Uint8Array | undefined {
  try {
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  } catch {
    // A filter that is for pictures alone, or is broken.
    return undefined;
  }
}

/** The strings among instructions, each by itself and all of them in a row. */
function stringsIn(bytes: Uint8Array): readonly string[] {
  const strings = textIn(bytes, 'latin1')
    .matchAll(/\((?:\\[\s\S]|[^\\()])*\)|<(?:[\dA-Fa-f]\s*)+>/gu)
    .map(([token]) =>
      token.startsWith('(')
        ? PDFString.of(token.slice(1, -1)).decodeText()
        : PDFHexString.of(token.slice(1, -1).replace(/\s/gu, '')).decodeText(),
    )
    .toArray();
  return [...strings, strings.join('|')];
}

/** Of what is unpacked of an archive, so much is looked at. */
const mostUnpackedBytes = 256 * 1024 * 1024;

/** An attached file as text; the files in an archive, which office files are too. Of others nothing is known. */
function textsOfFile(bytes: Uint8Array): readonly string[] {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return [fileText(bytes)];
  let left = mostUnpackedBytes;
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => (left -= originalSize) >= 0 });
    return Object.values(files).map(fileText);
  } catch {
    return [];
  }
}

function fileText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return textIn(bytes, 'gb18030');
  }
}
