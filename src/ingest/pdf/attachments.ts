// What a PDF carries and what stands on its pages, as far as two files can be held against each other by it: attached files,
// properties, texts with their positions, and a digest of everything that a page draws.
import { createHash } from 'node:crypto';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { readBesidePrint, type BesidePrint } from './beside-print.ts';
import { openPdf } from './open-document.ts';

export interface PdfText {
  readonly text: string;
  /** Where its baseline begins, in points from the page's lower left. */
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly width: number;
}

export interface PdfPage {
  /** In points: left, bottom, right, top of what is shown. */
  readonly box: readonly number[];
  readonly texts: readonly PdfText[];
  /** The same for pages that draw the same: glyphs, lines, fills and pictures, in the same order. */
  readonly drawing: string;
}

export interface PdfContent extends BesidePrint {
  readonly pages: readonly PdfPage[];
  /** Title, author and the like, by name; those that are given as XMP too under `XMP` and their name. */
  readonly properties: ReadonlyMap<string, string>;
}

const mostPages = 2_000;
const mostTexts = 2_000_000;

export interface PdfAttachments {
  /** By name; of several of one name the first. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The names in order, each as often as it stands. */
  readonly names: readonly string[];
  readonly pageCount: number;
}

/** `file` is how problems call the PDF. */
export async function readPdfAttachments(
  bytes: Uint8Array,
  file: string,
): Promise<Result<PdfAttachments, Problem>> {
  return await withDocument(bytes, file, async (document) => {
    const attached = ((await document.getAttachments()) ?? {}) as Record<string, AttachedFile>;
    const listed = Object.values(attached);
    // Later entries of a map replace earlier ones: the first is put in last.
    const files = new Map(listed.toReversed().map(({ rawFilename, content }) => [rawFilename, content]));
    const names = listed.map(({ rawFilename }) => rawFilename);
    return ok({ files, names, pageCount: document.numPages });
  });
}

interface AttachedFile {
  readonly rawFilename: string;
  readonly content: Uint8Array;
}

export async function readPdfContent(bytes: Uint8Array, file: string): Promise<Result<PdfContent, Problem>> {
  return await withDocument(bytes, file, async (document) => {
    const tooMany = (limit: number) =>
      err(problem('entries-too-many', { file }, { values: { limit: `${limit}` } }));
    if (document.numPages > mostPages) return tooMany(mostPages);
    const pages: PdfPage[] = [];
    let texts = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(document, number);
      pages.push(page);
      texts += page.texts.length;
      if (texts > mostTexts) return tooMany(mostTexts);
    }
    const described: unknown = await document.getMetadata();
    const { info, metadata } = described as Described;
    const properties = propertiesOf(info, metadata === null ? [] : [...metadata]);
    return ok({ pages, properties, ...(await readBesidePrint(document)) });
  });
}

/** Narrower than the types of the package, which name neither what stands in it nor that there may be none. */
interface Described {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: Iterable<readonly [name: string, value: unknown]> | null;
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn = JSON.stringify([fnArray, argsArray]).replaceAll(documentMark, '');
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [across = 0, slant = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    return [{ text: item.str, x, y, size: Math.hypot(across, slant), width: item.width }];
  });
  page.cleanup();
  return { box: page.view, texts, drawing: createHash('sha256').update(drawn).digest('hex') };
}

/** Names of fonts and pictures tell which of the documents opened so far they belong to. */
const documentMark = /(?<=g_)d\d+_(?=\w)/gu;

/** The version of the file and how it is packed say nothing of the document. */
const ofTheFile = ['PDFFormatVersion', 'IsLinearized', 'EncryptFilterName'];

/** What XMP calls a file by, and the record of its saving. */
const marksOfTheFile = /^xmpmm:(?:instanceid|documentid|history|renditionclass)$/u;

function propertiesOf(
  info: Readonly<Record<string, unknown>>,
  described: readonly (readonly [name: string, value: unknown])[],
): ReadonlyMap<string, string> {
  const ofDocument = Object.entries(info).filter(([name]) => !ofTheFile.includes(name));
  const ofXmp = described
    .filter(([name]) => !marksOfTheFile.test(name))
    .map(([name, value]): [string, unknown] => [`XMP ${name}`, value]);
  return new Map(
    [...ofDocument, ...ofXmp]
      .map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ])
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

async function withDocument<T>(
  bytes: Uint8Array,
  file: string,
  read: (document: PDFDocumentProxy) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const malformed = (detail: string) =>
    err(problem('file-malformed', { file }, { values: { fileType: 'PDF', detail } }));
  const opened = await openPdf(Uint8Array.from(bytes));
  if (!opened.ok) {
    return opened.error === 'encrypted'
      ? err(problem('document-encrypted', { file }, { values: {} }))
      : malformed('');
  }
  try {
    return await read(opened.value.document);
  } catch (fault) {
    // The package throws what it likes for files that are damaged inside.
    return malformed(fault instanceof Error ? fault.message : '');
  } finally {
    await opened.value.close();
  }
}
