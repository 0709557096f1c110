// Reading: how much of our own typeset documents comes back cell for cell, and how long published documents take beside poppler's
// pdftotext, which gives words and no tables. Published documents are those of SHARED_DOCUMENTS/corpus, where that is named.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from '../src/cli/prepare.ts';
import type { Disclosure } from '../src/core/disclosure/tree.ts';
import { readingLimits } from '../src/ingest/limits.ts';
import { readPdf } from '../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument } from '../src/ingest/source-document.ts';
import { renderPdf } from '../src/publish/pdf/render-pdf.ts';
import { readCells, ruledCells } from '../tests/ingest/written-document.ts';
import { countCommon } from './texts-in-both.ts';
import { measure } from './measured-process.ts';
import { newRelease, root } from './programs.ts';
import { repeat, timed } from './repeat.ts';

export async function* benchReading(folder: string): AsyncGenerator<string> {
  yield* ownDocuments();
  const corpus = join(process.env['SHARED_DOCUMENTS'] ?? '', 'corpus');
  const names = (await readdir(corpus).catch(() => [])).filter((name) => name.endsWith('.pdf'));
  if (names.length === 0) {
    yield 'published documents: not measured, SHARED_DOCUMENTS names no folder with a corpus of PDFs';
    return;
  }
  yield* published(names.map((name) => join(corpus, name)));
  yield* wholeProgram(corpus, names, folder);
}

/** Truth is the tree that each document was set from. */
async function* ownDocuments(): AsyncGenerator<string> {
  for (const name of (await readdir(join(root, 'examples'))).sort()) {
    const options = { format: undefined, budgetUnit: undefined, attachment: 'none' } as const;
    const prepared = await prepare(join(root, 'examples', name), options);
    if (!prepared.ok) throw new Error(`${name} does not build`);
    const { disclosure } = prepared.value;
    const set = await renderPdf(disclosure, { attachments: [] });
    if (!set.ok) throw new Error(`${name} cannot be set`);
    const document = await readPdf(name, Uint8Array.from(set.value.bytes), readingLimits);
    const [written, read] = [cellsWritten(disclosure), cellsRead(document)];
    const common = countCommon(written, read);
    const share = (of: readonly string[]): string => (common / of.length).toFixed(4);
    yield `${name}: ${written.length} cells with their spans, precision ${share(read)}, recall ${share(written)} (aim 0.998)`;
  }
}

function cellsWritten({ blocks }: Disclosure): string[] {
  const tables = blocks.filter((block) => block.kind === 'table' || block.kind === 'form');
  return tables.flatMap(({ grid }, table) => ruledCells(grid).map((cell) => `${table} ${cell}`));
}

function cellsRead({ elements }: SourceDocument): string[] {
  const grids = elements.filter((element) => element.kind === 'grid');
  return grids.flatMap((grid, table) => readCells(grid).map((cell) => `${table} ${cell}`));
}

async function* published(paths: readonly string[]): AsyncGenerator<string> {
  const pages: number[] = [];
  let [ours, theirs, common] = [0, 0, 0];
  for (const path of paths) {
    const document = await readPdf(path, new Uint8Array(await readFile(path)), readingLimits);
    pages.push(document.pages ?? 0);
    const numbers = [numbersIn(textOf(document)), numbersIn(pdftotext(path, '-layout'))] as const;
    ours += numbers[0].length;
    theirs += numbers[1].length;
    common += countCommon(...numbers);
  }
  const count = pages.reduce((sum, each) => sum + each, 0);
  yield `numbers in ${paths.length} published documents: ${ours} read, ${theirs} by pdftotext -layout, ${common} the same`;
  const all = async (read: (path: string) => unknown) =>
    await timed(async () => {
      for (const path of paths) await read(path);
    });
  yield* repeat(
    {
      [`${count} pages: text, rules, grid, tables and paragraphs (aim 20 ms a page)`]: async () =>
        await all(async (path) => readPdf(path, new Uint8Array(await readFile(path)), readingLimits)),
      [`${count} pages: pdftotext -layout, words alone`]: async () =>
        await all((path) => pdftotext(path, '-layout')),
      [`${count} pages: pdftotext -bbox-layout, words with their boxes`]: async () =>
        await all((path) => pdftotext(path, '-bbox-layout')),
    },
    { pages: count },
  );
}

function pdftotext(path: string, how: string): string {
  const { stdout, status } = spawnSync('pdftotext', [how, path, '-'], { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error('pdftotext, of poppler-utils, is not installed or failed');
  return stdout.toString('utf8');
}

function textOf({ elements }: SourceDocument): string {
  return elements
    .flatMap((element) => {
      if (element.kind === 'paragraph') return [element.text];
      if (element.kind === 'picture') return [];
      return [...element.above, ...element.grid.cells, ...element.notes].map(({ text }) => text);
    })
    .join('\n');
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [];
}

const many = 100;

/** From a cold start to readings: understanding included. */
async function* wholeProgram(
  corpus: string,
  names: readonly string[],
  folder: string,
): AsyncGenerator<string> {
  const release = await newRelease(join(folder, 'release'));
  const copies = join(folder, 'documents');
  await mkdir(copies);
  for (let copy = 0; copy < many; copy += 1) {
    await cp(join(corpus, names[copy % names.length] ?? ''), join(copies, `${copy + 1}.pdf`));
  }
  const accepted = [0, 1];
  const each = Object.fromEntries(
    names.map((name) => [
      `read ${name}, release (aim 300 MiB)`,
      async () => await measure(release('read', join(corpus, name)), accepted),
    ]),
  );
  yield* repeat(each, { runs: 1, warmUps: 0 });
  yield* repeat(
    {
      [`read ${many} documents into a folder, release, on all cores`]: async (run) =>
        await measure(release('read', copies, '--out', join(folder, `readings-${run}`)), accepted),
      [`read ${many} documents into a folder, release, one at a time`]: async (run) =>
        await measure(release('read', copies, '--out', join(folder, `one-${run}`), '--jobs', '1'), accepted),
    },
    { runs: 1, warmUps: 0 },
  );
}
