// Reads a PDF: each page to its marks, tables and lines, then the pages together. Whatever is wrong with the file is a problem,
// and what can be read is read.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentPlace } from '../../core/lib/place.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import type { ReadingLimits } from '../limits.ts';
import type { Recogniser } from '../ocr/recogniser.ts';
import { asItLay } from '../ocr/upright.ts';
import type { SourceDocument, SourceElement } from '../source-document.ts';
import { elementsOf } from './elements.ts';
import { hideFontPrograms } from './font-programs.ts';
import type { Area } from './geometry.ts';
import { boxOf } from './geometry.ts';
import { openPdf, type OpenPdf } from './open-document.ts';
import { layOut, type PageContent } from './page-content.ts';
import { paintPage, type PaintedPage, type PaintFault } from './page-paint.ts';
import { problemsOfPage, problemsOfPages } from './page-problems.ts';

/** Takes the bytes over: they must not be used afterwards. */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  recogniser?: Recogniser,
): Promise<SourceDocument> {
  const isCutShort = !endsAsPdf(bytes);
  const whole = new WholeFile(Uint8Array.from(bytes));
  hideFontPrograms(bytes);
  const opened = await openPdf(bytes, 'nothing');
  if (!opened.ok) {
    const fault =
      opened.error === 'encrypted'
        ? problem('document-encrypted', { file }, { values: {} })
        : problem(
            'file-malformed',
            { file },
            { values: { fileType: 'PDF', detail: opened.error.malformed } },
          );
    return { file, fileType: 'pdf', pages: null, elements: [], attachments: [], problems: [fault] };
  }
  const { document } = opened.value;
  try {
    const read = await readPages(file, document, whole, limits, recogniser);
    const cut = isCutShort ? [problem('document-cut-short', { file }, { values: {} })] : [];
    return {
      file,
      fileType: 'pdf',
      pages: document.numPages,
      elements: read.elements,
      attachments: [],
      problems: [...cut, ...read.problems],
    };
  } finally {
    await whole.close();
    await opened.value.close();
  }
}

/** The same document with all that is in it, opened when it is first asked for: what is left of damaged pages can be read. */
class WholeFile {
  readonly #bytes: Uint8Array;
  #opened: Promise<OpenPdf | undefined> | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  async document(): Promise<PDFDocumentProxy | undefined> {
    this.#opened ??= openPdf(this.#bytes, 'rest').then((opened) => (opened.ok ? opened.value : undefined));
    return (await this.#opened)?.document;
  }

  async close(): Promise<void> {
    await (await this.#opened)?.close();
  }
}

/** Of a page that gave nothing. */
async function paintRest(
  whole: WholeFile,
  number: number,
  limits: ReadingLimits,
): Promise<PaintedPage | PaintFault> {
  const document = await whole.document();
  if (document === undefined) return 'empty';
  const content = await document.getOptionalContentConfig();
  const page = await document.getPage(number);
  const painted = await paintPage(page, content, limits.instructionsPerPage);
  page.cleanup();
  return painted;
}

/** Looks at pages that are pictures, as far as the limits go. */
class Sight {
  readonly #recogniser: Recogniser;
  readonly #whole: WholeFile;
  #pagesLeft: number;

  constructor(recogniser: Recogniser, whole: WholeFile, { recognisedPages }: ReadingLimits) {
    this.#recogniser = recogniser;
    this.#whole = whole;
    this.#pagesLeft = recognisedPages;
  }

  async see(number: number): Promise<PaintedPage | undefined> {
    const document = await this.#whole.document();
    if (this.#pagesLeft === 0 || document === undefined) return undefined;
    this.#pagesLeft -= 1;
    this.#recogniser.onPage(number, document.numPages);
    const { paperOfPage } = await import('../ocr/paper.ts');
    const page = await document.getPage(number);
    const { raster, scale } = await paperOfPage(page);
    page.cleanup();
    const recognised = await this.#recogniser.recognise(raster);
    if (!recognised.ok) return undefined;
    const { marks, askew } = recognised.value;
    const toShown = (area: Area): Area => {
      const { x0, y0, x1, y1 } = asItLay(area, marks.area, askew);
      return { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale };
    };
    return { marks, toShown };
  }
}

/** A PDF ends with a mark, behind which programs leave a little at most. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

interface ReadPages {
  readonly elements: readonly SourceElement[];
  readonly problems: readonly Problem[];
}

async function readPages(
  file: string,
  document: PDFDocumentProxy,
  whole: WholeFile,
  limits: ReadingLimits,
  recogniser: Recogniser | undefined,
): Promise<ReadPages> {
  const problems: Problem[] = [];
  const pages: PageContent[] = [];
  const sight = recogniser === undefined ? undefined : new Sight(recogniser, whole, limits);
  const toShown = new Map<number, (area: Area) => Area>();
  if (document.numPages > limits.pages) {
    const values = { pages: String(document.numPages), limit: String(limits.pages) };
    problems.push(problem('document-pages-too-many', { file }, { values }));
  }
  const content = await document.getOptionalContentConfig();
  for (let number = 1; number <= Math.min(document.numPages, limits.pages); number += 1) {
    const place = { file, page: number };
    try {
      const page = await document.getPage(number);
      let painted = await paintPage(page, content, limits.instructionsPerPage);
      page.cleanup();
      if (painted === 'empty') {
        painted = await paintRest(whole, number, limits);
        const code = painted === 'empty' ? 'page-empty' : 'page-damaged';
        problems.push(problem(code, place, { values: {} }));
      }
      if (painted === 'empty') continue;
      if (painted === 'too-complex') {
        const limit = String(limits.instructionsPerPage);
        problems.push(problem('page-too-complex', place, { values: { limit } }));
        continue;
      }
      let laidOut = layOut(number, painted.marks, limits);
      if (laidOut.isScanned && sight !== undefined) {
        const seen = await sight.see(number);
        if (seen === undefined) problems.push(problem('page-not-recognised', place, { values: {} }));
        else {
          painted = seen;
          laidOut = { ...layOut(number, seen.marks, limits), isRecognised: true };
        }
      }
      toShown.set(number, painted.toShown);
      pages.push(laidOut);
      problems.push(...problemsOfPage(file, laidOut, limits));
    } catch (error) {
      // pdf.js gives up on a page that is too broken; the other pages may be whole.
      const detail = error instanceof Error ? error.message : String(error);
      problems.push(problem('page-unreadable', place, { values: { detail } }));
    }
  }
  const recognised = new Set(pages.filter(({ isRecognised }) => isRecognised).map(({ number }) => number));
  const place = (page: number, area: Area): DocumentPlace => ({
    document: file,
    page,
    box: boxOf(toShown.get(page)?.(area) ?? area),
    ...(recognised.has(page) ? { needsReview: true } : {}),
  });
  const elements = elementsOf(pages, place);
  // Where nothing was found anywhere, that is said once.
  const told = elements.length === 0 ? problems.filter(({ code }) => code !== 'page-empty') : problems;
  return { elements, problems: [...told, ...problemsOfPages(file, pages, elements)] };
}
