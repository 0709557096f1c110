// Pages held against each other: the first difference of each, words before places before drawing.
import { expect, test } from 'vitest';
import { comparePages } from '../../../src/cli/verification/compare-pages.ts';
import type { PdfPage, PdfText } from '../../../src/ingest/pdf/attachments.ts';

const text = (words: string, changes: Partial<PdfText> = {}): PdfText => ({
  text: words,
  x: 100,
  y: 700,
  size: 10,
  width: 40,
  ...changes,
});
const page = (texts: readonly PdfText[], changes: Partial<PdfPage> = {}): PdfPage => ({
  box: [0, 0, 595, 842],
  texts,
  drawing: 'a',
  ...changes,
});
const compared = (written: readonly PdfPage[], expected: readonly PdfPage[]) =>
  comparePages({ pages: written }, { pages: expected });

const total = page([text('合计'), text('12.50', { x: 300 })]);

test('the same pages do not differ', () => {
  expect(compared([total, total], [total, total])).toEqual({
    part: 'pages',
    compared: 2,
    differing: 0,
    first: null,
  });
});

test('a figure: its page, its box from the top left, and what stands in either', () => {
  const changed = page([text('合计'), text('12.60', { x: 300 })]);
  expect(compared([total, changed, changed], [total, total, total])).toEqual({
    part: 'pages',
    compared: 3,
    differing: 2,
    first: {
      kind: 'text',
      place: { page: 2, box: [300, 132, 340, 142] },
      written: '12.60',
      expected: '12.50',
    },
  });
});

test('a moved word, by a hundredth of a point at least', () => {
  const moved = (x: number) => page([text('合计', { x }), text('12.50', { x: 300 })]);
  expect(compared([moved(100.001)], [total]).differing).toBe(0);
  expect(compared([moved(100.02)], [total]).first).toMatchObject({
    kind: 'position',
    written: '合计 (100.02, 700.00; 10.00; 40.00)',
    expected: '合计 (100.00, 700.00; 10.00; 40.00)',
  });
});

test('words come before places: a longer word moves all that follow', () => {
  const both = page([text('合计', { x: 90 }), text('112.50', { x: 300 })]);
  expect(compared([both], [total]).first).toMatchObject({ kind: 'text', written: '112.50' });
});

test('words that are one more or one less', () => {
  const [first = text('')] = total.texts;
  expect(compared([page([first])], [total]).first).toMatchObject({ written: null, expected: '12.50' });
  expect(compared([total], [page([first])]).first).toMatchObject({ written: '12.50', expected: null });
});

test('what is drawn, where the words agree', () => {
  expect(compared([{ ...total, drawing: 'b' }], [total]).first).toEqual({
    kind: 'drawing',
    place: { page: 1 },
    written: null,
    expected: null,
  });
});

test('the paper, and pages that are missing or too many', () => {
  expect(compared([{ ...total, box: [0, 0, 842, 595] }], [total]).first).toMatchObject({
    kind: 'size',
    written: '842.00 × 595.00',
  });
  expect(compared([total], [total, total]).first).toMatchObject({
    kind: 'page',
    place: { page: 2 },
    written: null,
    expected: '合计',
  });
  expect(compared([total, total], [total])).toMatchObject({ compared: 2, differing: 1 });
});
