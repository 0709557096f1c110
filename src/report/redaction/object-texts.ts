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
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { textIn } from './number-search.ts';

export interface ObjectTexts {
  /** Each by itself. */
  readonly words: readonly string[];
  /** A stream unpacked. */
  readonly bytes: Uint8Array | undefined;
  /** A stream that is no picture and could not be unpacked. */
  readonly isClosed: boolean;
}

/** `isFile`: whether others refer to it as to a file, whatever it says of itself. */
export function textsOf(object: PDFObject, isFile = false): ObjectTexts {
  if (!(object instanceof PDFStream)) return { words: wordsIn(object), bytes: undefined, isClosed: false };
  const words = wordsIn(object.dict);
  const isOf = (name: string, ...values: readonly string[]): boolean =>
    values.some((value) => object.dict.get(PDFName.of(name)) === PDFName.of(value));
  if (!isFile && isOf('Subtype', 'Image')) return { words, bytes: undefined, isClosed: false };
  const bytes = unpacked(object);
  if (bytes === undefined) return { words, bytes, isClosed: true };
  if (isFile || isOf('Type', 'Metadata', 'EmbeddedFile'))
    return { words: [...words, ...textsOfFile(bytes)], bytes, isClosed: false };
  // Programs of fonts are no text.
  if (object.dict.has(PDFName.of('Length1')) || isOf('Subtype', ...fontPrograms))
    return { words, bytes, isClosed: false };
  return { words: [...words, ...stringsIn(bytes)], bytes, isClosed: false };
}

const fontPrograms = ['Type1C', 'CIDFontType0C', 'OpenType'];

/** The object as it stands, with the arrays and dictionaries within it. */
function wordsIn(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [decoded(object)];
  if (object instanceof PDFName) return [object.decodeText()];
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
  const text = textIn(bytes, 'latin1');
  const strings: string[] = [];
  let opened: number | undefined;
  let openedDigits: number | undefined;
  // Bracket by bracket: one pattern for whole strings fails at long ones.
  for (const { 0: token, index } of text.matchAll(/\\[\s\S]|[()<>]/gu)) {
    if (token === '<') openedDigits = index + 1;
    else if (token === '>') {
      const digits = openedDigits === undefined ? '' : text.slice(openedDigits, index).replace(/\s/gu, '');
      if (digits !== '' && !/[^\dA-Fa-f]/u.test(digits)) strings.push(decoded(PDFHexString.of(digits)));
      openedDigits = undefined;
    } else if (token === ')') {
      if (opened !== undefined) strings.push(decoded(PDFString.of(text.slice(opened, index))));
      opened = undefined;
    } else if (token === '(' || (token === '\\(' && opened === undefined)) opened = index + token.length;
  }
  return [...strings, strings.join('|')];
}

/** Of any length, of which `decodeText` is not. */
function decoded(string: PDFString | PDFHexString): string {
  const bytes = string.asBytes();
  return textIn(bytes, encodingMarked(bytes) ?? 'latin1');
}

/** What a mark of order at the front says. */
function encodingMarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Of what is unpacked of an archive, so much is looked at. */
const mostUnpackedBytes = 256 * 1024 * 1024;

/** An attached file as text; the files in an archive, which office files are too, or a packed one. Of others nothing is known. */
function textsOfFile(bytes: Uint8Array): readonly string[] {
  const start = strFromU8(bytes.subarray(0, 2), true);
  let left = mostUnpackedBytes;
  try {
    if (start === 'PK') {
      const files = unzipSync(bytes, { filter: ({ originalSize }) => (left -= originalSize) >= 0 });
      return Object.values(files).flatMap(fileTexts);
    }
    if (start === '\u001f\u008b' && gzippedSize(bytes) <= left) return fileTexts(gunzipSync(bytes));
  } catch {
    return [];
  }
  return fileTexts(bytes);
}

/** The last four bytes say it (RFC 1952). */
function gzippedSize(bytes: Uint8Array): number {
  return bytes.subarray(-4).reduceRight((size, byte) => size * 256 + byte, 0);
}

/** As its mark of order says; without one UTF-8, GB 18030 where it is none, and where nulls stand in it either kind of UTF-16. */
function fileTexts(bytes: Uint8Array): readonly string[] {
  const marked = encodingMarked(bytes);
  if (marked !== undefined) return [textIn(bytes, marked)];
  if (bytes.includes(0))
    return (['utf-16le', 'utf-16be', 'gb18030'] as const).map((name) => textIn(bytes, name));
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
  } catch {
    return [textIn(bytes, 'gb18030')];
  }
}
