// A paragraph keeps its printed lines, so that a figure in it has a box of its own.
import { expect, test } from 'vitest';
import type { DocumentLine } from '../../../src/core/reading/printed-document.ts';
import { boxesOfWords } from '../../../src/core/reading/words-on-pages.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { pdfOf, text, type HandMadePage } from './hand-made.ts';

const read = async (...pages: (HandMadePage | string)[]): Promise<SourceDocument> =>
  await readPdf('a.pdf', pdfOf(pages), readingLimits);

/** Lines of a paragraph, 12 points apart, the first on a base line 50 below the top. */
const filled = 'abc de '.repeat(10);
const lines = (...words: string[]): string =>
  words.map((line, index) => text(40, 250 - 12 * index, line)).join('');

function firstText({ elements: [first] }: SourceDocument): DocumentLine {
  if (first?.kind !== 'paragraph') throw new Error('a paragraph comes first');
  return first;
}

function boxesOf(line: DocumentLine, words: string) {
  const start = line.text.indexOf(words);
  return boxesOfWords(line, [start, start + words.length]);
}

test('a figure in the third line stands in the band of that line, and is no wider than it is', async () => {
  const line = firstText(await read(lines(filled, filled, `so 1234.56 and ${filled.slice(18)}`, filled)));
  expect(line.lineBoxes).toHaveLength(4);
  const [only, ...others] = boxesOf(line, '1234.56');
  expect(others).toEqual([]);
  const [left, top, right, bottom] = only?.box ?? [0, 0, 0, 0];
  // The base line is 74 below the top of the page; Helvetica sets a digit 5.56 wide, and `so ` 13.34.
  expect([top, bottom]).toEqual([65.2, 75.2]);
  expect(left).toBeCloseTo(53.34, 1);
  expect(right - left).toBeCloseTo(6 * 5.56 + 2.78, 1);
});

test('words that a line end parts have a box on each line', async () => {
  const line = firstText(
    await read(lines(filled, `${filled.slice(0, -4)}1390013`, `8000 and ${filled.slice(14)}`)),
  );
  const boxes = boxesOf(line, '13900138000');
  expect(boxes.map(({ box: [, top] }) => top)).toEqual([53.2, 65.2]);
  expect(boxes[1]?.box[0]).toBe(40);
  expect(boxes[0]?.box[2]).toBe(line.lineBoxes?.[1]?.box[2]);
});

test('where the text runs up a page, its lines are known and not its characters', async () => {
  const upwards = ['abc 12', 'de 34']
    .map((words, index) => `BT /F 10 Tf 0 1 -1 0 ${100 + 12 * index} 40 Tm (${words}) Tj ET\n`)
    .join('');
  const line = firstText(await read(upwards));
  expect(line.lineBoxes?.map(({ sides }) => sides)).toEqual([undefined, undefined]);
  expect(boxesOf(line, '12')).toEqual([{ page: 1, box: line.lineBoxes?.[0]?.box }]);
});
