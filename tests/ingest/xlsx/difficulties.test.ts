// What makes workbooks hard, one small workbook for each.
import * as spreadsheet from '@e965/xlsx';
import { expect, it } from 'vitest';
import { contentOfFile } from '../../../src/ingest/file-type.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { readWorkbook } from '../../../src/ingest/xlsx/read-workbook.ts';
import { readCells } from '../written-document.ts';

type Rows = (string | number | null)[][];

function sheetOf(rows: Rows, more: Partial<spreadsheet.WorkSheet> = {}): spreadsheet.WorkSheet {
  return Object.assign(spreadsheet.utils.aoa_to_sheet(rows), more);
}

function bytesOf(
  sheets: Readonly<Record<string, spreadsheet.WorkSheet>>,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
  hidden: readonly string[] = [],
): Uint8Array {
  const workbook = spreadsheet.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets))
    spreadsheet.utils.book_append_sheet(workbook, sheet, name);
  workbook.Workbook = {
    Sheets: workbook.SheetNames.map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(spreadsheet.write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

const read = async (bytes: Uint8Array, limits = {}): Promise<SourceDocument> =>
  readWorkbook('a.xlsx', bytes, { ...readingLimits, ...limits });
const cells = ({ elements }: SourceDocument): string[][] =>
  elements.flatMap((element) => (element.kind === 'grid' ? [readCells(element)] : []));
const amounts: Rows = [
  ['项目', '金额'],
  ['办公费', 1],
];

it.each(['xlsx', 'biff8'] as const)(
  '%s: lines above, merged cells, notes and blank rows between tables',
  async (bookType) => {
    const rows: Rows = [
      ['2025年收支总表'],
      ['部门名称：示例局', null, '单位：万元'],
      ['项目', '金额', null],
      [null, '合计', '基本'],
      ['办公费', 2.5, 1],
      ['注：本表无数据。'],
      [],
      ['2025年资产表'],
      ...amounts,
    ];
    const merged = { s: { r: 2, c: 1 }, e: { r: 2, c: 2 } };
    const sheet = sheetOf(rows, { '!merges': [merged, { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }] });
    Object.assign(sheet['B5'] as object, { z: '0.00' });
    const bytes = bytesOf({ 甲: sheet }, bookType);
    expect(contentOfFile(bytes)).toEqual({
      kind: 'document',
      fileType: bookType === 'xlsx' ? 'xlsx' : 'xls',
    });
    const document = await read(bytes);
    expect(document.problems).toEqual([]);
    expect(cells(document)).toEqual([
      [
        '0,0 2×1 项目',
        '0,1 1×2 金额',
        '1,1 1×1 合计',
        '1,2 1×1 基本',
        '2,0 1×1 办公费',
        '2,1 1×1 2.50',
        '2,2 1×1 1',
      ],
      ['0,0 1×1 项目', '0,1 1×1 金额', '1,0 1×1 办公费', '1,1 1×1 1'],
    ]);
    expect(document.elements).toMatchObject([
      {
        above: [{ text: '2025年收支总表' }, { text: '部门名称：示例局' }, { text: '单位：万元' }],
        notes: [{ text: '注：本表无数据。' }],
        place: { cell: '甲!A3' },
      },
      { above: [{ text: '2025年资产表' }] },
    ]);
  },
);

it('the used range is what is written, whatever formats reach beyond it', async () => {
  const sheet = sheetOf(amounts, { '!merges': [{ s: { r: 1, c: 1 }, e: { r: 900_000, c: 200 } }] });
  const document = await read(bytesOf({ 收支表: sheet }));
  expect(document.elements).toMatchObject([{ above: [{ text: '收支表' }], grid: { rows: 2 } }]);
});

it('hidden sheets are said and not read, hidden rows and columns said and read', async () => {
  const shown = sheetOf(amounts, { '!rows': [{}, { hidden: true }], '!cols': [{}, { hidden: true }] });
  const document = await read(bytesOf({ 甲: shown, 乙: sheetOf(amounts) }, 'xlsx', ['乙']));
  expect(document.problems).toMatchObject([
    { code: 'rows-hidden', place: { path: '甲' }, values: { rows: '2、B' } },
    { code: 'sheet-hidden', written: '乙' },
  ]);
  expect(cells(document)).toHaveLength(1);
});

it('formulas are read by the result that was saved, and said to be without one', async () => {
  const sheet = sheetOf(amounts);
  sheet['B2'] = { t: 'n', f: '1+1', v: 2 };
  expect(cells(await read(bytesOf({ 甲: sheet })))[0]?.at(-1)).toBe('1,1 1×1 2');
});

it('a sheet of too many cells, and a file that is none, are problems', async () => {
  const many = await read(bytesOf({ 甲: sheetOf(amounts) }), { cellsPerWorkbook: 3 });
  expect(many).toMatchObject({ elements: [], problems: [{ code: 'entries-too-many' }] });
  const cut = bytesOf({ 甲: sheetOf(amounts) }).slice(0, 900);
  expect(await read(cut)).toMatchObject({ elements: [], problems: [{ code: 'file-malformed' }] });
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await read(ole)).toMatchObject({ elements: [], problems: [{ code: 'file-malformed' }] });
});
