// Recognised text: how many cells of some pages of an example come back from scans at 200 dots an inch, with their spans and their text
// (spaces and the width of punctuation apart), and how long a page takes: clean pages, pages with grain, and pages that lie askew as well.
// Needs the packages that recognise text.
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { prepare } from '../src/cli/prepare.ts';
import { readingLimits } from '../src/ingest/limits.ts';
import { ocrPackages } from '../src/ingest/ocr/models.ts';
import { startRecogniser } from '../src/ingest/ocr/recogniser.ts';
import { readPdf } from '../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument } from '../src/ingest/source-document.ts';
import { renderPdf } from '../src/publish/pdf/render-pdf.ts';
import { cleanScanner, hastyScanner, scanned, usualScanner } from '../tests/ingest/ocr/scans.ts';
import { countCommon } from './texts-in-both.ts';
import { root } from './programs.ts';

const example = 'lvliang-party-office-2025';

export async function* benchOcr(): AsyncGenerator<string> {
  if (ocrPackages() === undefined) throw new Error('the packages that recognise text are not installed');
  const options = { format: undefined, budgetUnit: undefined, attachment: 'none' } as const;
  const prepared = await prepare(join(root, 'examples', example), options);
  if (!prepared.ok) throw new Error(`${example} does not build`);
  const set = await renderPdf(prepared.value.disclosure, { attachments: [] });
  if (!set.ok) throw new Error(`${example} cannot be set`);
  const pages = await someOf(set.value.bytes);
  const original = await readPdf(example, Uint8Array.from(pages), readingLimits);
  for (const [paper, scanner] of scanners) {
    const scan = await scanned(pages, undefined, scanner);
    const recogniser = startRecogniser(readingLimits.secondsOfRecognisedPage, () => undefined);
    const started = performance.now();
    const read = await readPdf(example, scan, readingLimits, recogniser);
    const seconds = (performance.now() - started) / 1000;
    for (const [what, isCounted] of kinds) {
      const [printed, found] = [cellsOf(original).filter(isCounted), cellsOf(read).filter(isCounted)];
      const common = countCommon(printed, found);
      const share = (of: number): string => (common / of).toFixed(4);
      yield `${example}, ${paper}, ${what}: ${printed.length}, precision ${share(found.length)}, recall ${share(printed.length)}`;
    }
    yield `${read.pages ?? 0} pages, ${(seconds / (read.pages ?? 1)).toFixed(1)} s a page`;
  }
}

/** Every fourth page: a page takes seconds. */
async function someOf(pdf: Uint8Array): Promise<Uint8Array> {
  const whole = await PDFDocument.load(pdf);
  const some = await PDFDocument.create();
  const chosen = whole.getPageIndices().filter((index) => index % 4 === 0);
  for (const page of await some.copyPages(whole, chosen)) some.addPage(page);
  return await some.save();
}

const scanners = [
  ['clean', cleanScanner],
  ['with grain', usualScanner],
  ['with grain and askew by 0.5 to 2 degrees', hastyScanner],
] as const;

const textOf = (cell: string): string => cell.slice(cell.indexOf('|') + 1);

const kinds = [
  ['cells with text', (cell: string) => textOf(cell) !== ''],
  ['cells that are numbers', (cell: string) => /^[\d.,-]*\d%?$/u.test(textOf(cell))],
] as const;

function cellsOf({ elements }: SourceDocument): string[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'grid') return [];
    const [page] = element.pages;
    return element.grid.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
      const plain = text.normalize('NFKC').replace(/\s/gu, '');
      return `${page ?? 0} ${row},${column} ${rowSpan}×${columnSpan}|${plain}`;
    });
  });
}
