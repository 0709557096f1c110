// What is reckoned to fit a page does fit it when it is set.
import { describe, expect, it } from 'vitest';
import type { Block, Disclosure, TableBlock } from '../../../src/core/disclosure/tree.ts';
import { fitToPage, printDensities } from '../../../src/publish/pdf/fit-to-page.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import type { CellSketch } from '../sample-figures.ts';
import { gridOf } from '../sample-figures.ts';
import { readPages } from './read-pages.ts';

const template = sampleDisclosure.blocks.find((block): block is TableBlock => block.kind === 'table');
if (template === undefined) throw new Error('the sample has a table');

/** A table whose labels take one line, two, or three in turn. */
function tableOfRows(rows: number): TableBlock {
  const label = (index: number): string => `第${index + 1}行`.concat('商品和服务支出'.repeat(index % 3));
  const body = Array.from({ length: rows }, (_, index): CellSketch[] => [
    { text: label(index) },
    { text: '1234567.89', kind: 'figure' },
    { text: label(rows - index), align: 'center' },
  ]);
  const head: CellSketch[] = ['项目', '金额', '备注'].map((text) => ({ text }));
  const id = `rows-${rows}`;
  const grid = gridOf(id, '', [20, 10, 15], 1, [head, ...body]);
  return { ...template, id, title: `共${rows}行的表`, contentsText: id, grid, notes: [] } as TableBlock;
}

/** The pages on which each table has rows. */
async function pagesOf(tables: readonly TableBlock[]): Promise<number[]> {
  const [part] = sampleDisclosure.blocks;
  const blocks: readonly Block[] = part === undefined ? [] : [part, ...tables];
  const disclosure: Disclosure = { ...sampleDisclosure, blocks };
  const renderer = createPdfRenderer();
  const output = renderer.ok ? await renderer.value.render(disclosure, { attachments: [] }) : renderer;
  if (!output.ok) throw new Error(JSON.stringify(output.error));
  const { pages } = await readPages(output.value.bytes);
  // Each page of a table repeats its head; the pages between two titles belong to the first.
  const numbered = pages.slice(2).map((page) => page.text);
  const starts = tables.map(({ title }) => numbered.findIndex((text) => text.includes(title)));
  return starts.map((start, index) => (starts[index + 1] ?? numbered.length) - start);
}

describe('a table that is fitted to its page', () => {
  it('takes one page when it is said to, and more only when it is said to be long', async () => {
    const tables = [30, 33, 36, 38, 40, 42, 80].map(tableOfRows);
    const extents = tables.map(
      ({ grid }, index) => fitToPage(printDensities.table, grid, 'portrait', index === 0 ? 122 : 68).extent,
    );
    expect(new Set(extents)).toEqual(new Set(['page', 'long']));
    const counts = await pagesOf(tables);
    expect(counts.map((count) => (count === 1 ? 'page' : 'long'))).toEqual(extents);
  }, 30_000);

  it('is set the larger, the fewer rows it has', () => {
    const sizes = [3, 25, 30, 40].map(
      (rows) => fitToPage(printDensities.table, tableOfRows(rows).grid, 'portrait', 68).size,
    );
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    expect(sizes[0]).toBeGreaterThan(sizes.at(-1) ?? 0);
  });

  it('may share its page when it is small', () => {
    expect(fitToPage(printDensities.table, tableOfRows(5).grid, 'portrait', 68).extent).toBe('small');
    expect(fitToPage(printDensities.table, tableOfRows(5).grid, 'portrait', 400).extent).toBe('page');
  });
});
