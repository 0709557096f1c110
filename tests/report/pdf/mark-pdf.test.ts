// Marks stand where the findings are, however the page is turned or cut; nothing else changes.
import { degrees, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/checks/obligation.ts';
import { markPdf } from '../../../src/report/pdf/mark-pdf.ts';
import { placeAt, reportOf, unknownCode } from '../example-report.ts';

async function onePage(turn: number, size: readonly [number, number] = [600, 800]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([...size]);
  page.setRotation(degrees(turn));
  page.setCropBox(50, 20, size[0] - 50, size[1] - 20);
  return await document.save();
}

function reportWith(...findings: readonly Finding[]) {
  return reportOf([{ code: 'functional-codes-exist', held: 0, findings, unchecked: [] }]);
}

interface Mark {
  readonly rectangle: readonly number[];
  /** Of each printed line the left, lower, right and upper edge; undefined where it is no mark of words. */
  readonly lines: readonly (readonly number[])[] | undefined;
  readonly text: string;
}

async function marksOf(bytes: Uint8Array, ...findings: readonly Finding[]): Promise<readonly Mark[]> {
  const marked = await markPdf(bytes, reportWith(...findings), 'zh-CN');
  const [page] = (await PDFDocument.load(marked)).getPages();
  const annotations = page?.node.Annots()?.asArray() ?? [];
  return annotations.map((reference) => {
    const annotation = page?.doc.context.lookup(reference, PDFDict);
    return {
      rectangle: annotation?.lookup(PDFName.of('Rect'), PDFArray).asRectangle() as never,
      lines: quadsOf(annotation),
      text: annotation?.lookup(PDFName.of('Contents'), PDFHexString).decodeText() ?? '',
    };
  });
}

function quadsOf(annotation: PDFDict | undefined): readonly (readonly number[])[] | undefined {
  const numbers = annotation?.lookupMaybe(PDFName.of('QuadPoints'), PDFArray)?.asArray().map(Number);
  if (numbers === undefined) return undefined;
  return Array.from({ length: numbers.length / 8 }, (_, line) => {
    const [left = 0, top = 0, right = 0, , , bottom = 0] = numbers.slice(line * 8);
    return [left, bottom, right, top];
  });
}

const found = { ...unknownCode(1), places: [placeAt(1, '290', { box: [100, 200, 160, 212] })] };

test.each([
  [0, { x: 149, y: 586, width: 62, height: 16 }],
  [90, { x: 248, y: 119, width: 16, height: 62 }],
  [180, { x: 439, y: 218, width: 62, height: 16 }],
  [270, { x: 386, y: 639, width: 16, height: 62 }],
])('on a page turned by %i the mark stands around the words', async (turn, rectangle) => {
  const [mark] = await marksOf(await onePage(turn), found);
  expect(mark?.rectangle).toEqual(rectangle);
  expect(mark?.text).toContain('1 警告 要求：');
  expect(mark?.text).toContain('请核对编码');
});

test('a cell is marked by its rules, and each place that is equally likely wrong is marked', async () => {
  const cell = (row: number) => placeAt(1, `${row}`, { row, box: [100, 200 + row, 160, 212 + row] });
  const places = [cell(1), cell(20)];
  const rectangles = async (finding: Finding) =>
    (await marksOf(await onePage(0), finding)).map(({ rectangle }) => rectangle);
  const first = { x: 150, y: 587, width: 60, height: 12 };
  expect(await rectangles({ ...found, places })).toEqual([first]);
  expect(await rectangles({ ...found, places, isTie: true })).toEqual([first, { ...first, y: 568 }]);
});

test('words are marked on each printed line, a cell as a whole', async () => {
  const boxes = [
    { page: 1, box: [300, 200, 400, 212] },
    { page: 1, box: [100, 220, 160, 232] },
  ] as const;
  const words = { ...found, places: [placeAt(1, '290', { box: [100, 200, 400, 232], boxes })] };
  const cell = { ...found, places: [placeAt(1, '291', { row: 1 })] };
  const marks = await marksOf(await onePage(0), cell, words);
  expect(marks.map(({ lines }) => lines)).toEqual([
    undefined,
    [
      [349, 586, 451, 602],
      [149, 566, 211, 582],
    ],
  ]);
  expect(marks[1]?.rectangle).toEqual({ x: 149, y: 566, width: 302, height: 36 });
});

test('words in a cell are marked as words', async () => {
  const boxes = [{ page: 1, box: [110, 220, 160, 232] }] as const;
  const words = { ...found, places: [placeAt(1, '291', { row: 1, boxes })] };
  const [mark] = await marksOf(await onePage(0), words);
  expect(mark?.lines).toEqual([[159, 566, 211, 582]]);
});

test('words that go on over the page are marked on both', async () => {
  const document = await PDFDocument.load(await onePage(0), { updateMetadata: false });
  document.addPage([600, 800]);
  const boxes = [1, 2].map((page) => ({ page, box: [100, 700, 160, 712] }) as const);
  const finding = { ...found, places: [placeAt(1, '290', { boxes })] };
  const marked = await markPdf(await document.save(), reportWith(finding), 'zh-CN');
  const pages = (await PDFDocument.load(marked)).getPages();
  expect(pages.map((page) => page.node.Annots()?.size())).toEqual([1, 1]);
});

test('a finding of the whole document stands at the top of the first page', async () => {
  const marks = await marksOf(await onePage(0), { ...found, places: [] }, { ...found, places: [] });
  expect(marks.map(({ rectangle }) => rectangle)).toEqual([
    { x: 64, y: 774, width: 12, height: 12 },
    { x: 78, y: 774, width: 12, height: 12 },
  ]);
});

test('the same file and report give the same bytes', async () => {
  const bytes = await onePage(0);
  const [one, other] = [
    await markPdf(bytes, reportWith(found), 'en'),
    await markPdf(bytes, reportWith(found), 'en'),
  ];
  expect(one).toEqual(other);
});
