// A number of a person is covered wherever it is printed, on every line and page that it stands on, and nothing beside it is.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import { coveredBoxes } from '../../../src/report/pictures/covered-boxes.ts';
import { paintPages } from '../../../src/report/pictures/paint-pages.ts';
import { pdfOf, rules, text } from '../../ingest/pdf/hand-made.ts';

const filled = 'abc de '.repeat(10);
const lines = (top: number, ...words: string[]): string =>
  words.map((line, index) => text(40, top - 12 * index, line)).join('');

async function read(...pages: string[]) {
  const { elements } = await readPdf('a.pdf', pdfOf(pages), readingLimits);
  return { elements, covered: coveredBoxes(elements) };
}

test('a number that a line end parts', async () => {
  const page = lines(250, filled, `${filled.slice(0, -3)}13900`, `138000 and ${filled.slice(14)}`);
  const { covered } = await read(page);
  // In points: six digits and the air around them, from the left edge of the text.
  const [upper, lower] = covered.get(1) ?? [];
  expect(lower).toEqual([39, 64.2, 40 + 6 * 5.56 + 1, 76.2]);
  expect(upper?.[1]).toBe(52.2);
  expect(covered.get(1)).toHaveLength(2);
  const picture = (await paintPages(pdfOf([page]), [{ page: 1, covered: covered.get(1) ?? [] }])).get(1);
  const image = await loadImage(picture?.webp ?? new Uint8Array());
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const isDark = (x: number, y: number): boolean =>
    (context.getImageData(x * 1.5, y * 1.5, 1, 1).data[0] ?? 255) < 40;
  for (const x of [41, 50, 60, 73]) expect([x, isDark(x, 66), isDark(x, 74)]).toEqual([x, true, true]);
  // Between the words, above and beside.
  for (const [x, y] of [
    [41, 78],
    [76, 66],
    [41, 56],
  ] as const)
    expect([x, y, isDark(x, y)]).toEqual([x, y, false]);
});

test('a number on the page on which its paragraph ends', async () => {
  const upper = lines(120, ...Array.from({ length: 6 }, () => filled));
  const { covered } = await read(upper, lines(250, `and 13900138000 ${filled.slice(20)}`, 'end'));
  expect([...covered.keys()]).toEqual([2]);
  expect(covered.get(2)).toHaveLength(1);
});

test('a number in a cell that the page cuts', async () => {
  const columns = [40, 80, 320];
  const inCell = (top: number, ...words: string[]): string =>
    words.map((line, index) => text(83, top - 12 * index, line)).join('');
  const upper =
    rules(columns, [140, 120, 40]) +
    text(43, 125, 'no') +
    inCell(125, 'words') +
    text(43, 105, '1') +
    inCell(105, filled.slice(0, 48), filled.slice(0, 48));
  const lower = rules(columns, [260, 200]) + inCell(245, `and 13900138000 ${filled.slice(20, 48)}`, 'end');
  const { elements, covered } = await read(upper, lower);
  expect(elements.map((element) => element.kind === 'grid' && element.grid.rows)).toEqual([2]);
  expect([...covered.keys()]).toEqual([2]);
  const [left, top, right, bottom] = covered.get(2)?.[0] ?? [0, 0, 0, 0];
  expect([top, bottom]).toEqual([45.2, 57.2]);
  expect(left).toBeGreaterThan(100);
  expect(right - left).toBeCloseTo(11 * 5.56 + 2, 1);
});
