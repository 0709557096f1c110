// Workbooks without looks, read back by other packages: every text as it is whatever it holds, every amount as a number.
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import { longestCellText } from '../../../src/publish/xlsx/cell-limits.ts';
import { writePlainWorkbook, type PlainCell } from '../../../src/publish/xlsx/plain-workbook.ts';

const properties = { title: '部门 <甲> & "乙"', description: '合成', author: '明账', keywords: ['预算'] };

function sheet(name: string, rows: readonly (readonly PlainCell[])[]) {
  return { name, columnWidths: [36, 18], frozenRows: 1, rows };
}

function written(rows: readonly (readonly PlainCell[])[]): Uint8Array {
  const workbook = writePlainWorkbook({ properties, sheets: [sheet('一', rows), sheet('二 & 三', [])] });
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

const text = (value: string): PlainCell => (value === '' ? { kind: 'blank' } : { kind: 'text', text: value });

describe('a plain workbook', () => {
  test('holds its sheets, widths, frozen cells and properties', async () => {
    const workbook = await readBack(written([[text('甲'), text('乙')]]));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['一', '二 & 三']);
    const [first] = workbook.worksheets;
    expect(first?.getColumn(1).width).toBe(36);
    expect(first?.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 1 }]);
    expect(workbook).toMatchObject({ title: properties.title, creator: '明账', description: '合成' });
  });

  test('properties show a control character by its picture, and what looks like an escape as it stands', async () => {
    const title = 'A\u0007B\uD800 _x0041_';
    const workbook = writePlainWorkbook({ properties: { ...properties, title }, sheets: [sheet('一', [])] });
    expect((await readBack(workbook.ok ? workbook.value : new Uint8Array())).title).toBe('A␇B\uFFFD _x0041_');
  });

  test('a text is a text whatever it begins with or holds', () => {
    const sign = fc.constantFrom(
      '甲',
      '=',
      '"',
      '&',
      '<',
      '_x',
      '0041',
      '_',
      ' ',
      '😀',
      '\n',
      '\u0001',
      '\uD800',
      '\uFFFF',
    );
    const kept = fc.oneof(
      fc.constantFrom('=1+1', '#N/A', ' 甲 ', '_x0041_', 'TRUE', '007'),
      fc.string({ unit: sign, minLength: 1, maxLength: 9 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(kept, kept), { minLength: 1, maxLength: 9 }), (rows) => {
        const read = XLSX.read(written(rows.map((row) => row.map(text)))).Sheets['一'];
        const textAt = (row: number, column: number): unknown => {
          const cell = read?.[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined;
          return cell?.t === 's' ? cell.v : cell;
        };
        expect(rows.map((row, at) => row.map((_, column) => textAt(at, column)))).toEqual(rows);
      }),
    );
  });

  test('amounts are exact numbers, and what a cell cannot hold is named', async () => {
    const amount = (amountFen: bigint): PlainCell => ({
      kind: 'amount',
      amountFen: fen(amountFen),
      unit: 'yuan',
    });
    const workbook = await readBack(written([[amount(1n), amount(-123_456_789_012_345n)]]));
    const first = workbook.worksheets[0];
    expect([first?.getCell('A1').value, first?.getCell('B1').value]).toEqual([0.01, -1_234_567_890_123.45]);
    const tooMuch = [
      [amount(1_234_567_890_123_456n), text('甲')],
      [text('乙'.repeat(longestCellText + 1)), amount(0n)],
    ];
    const refused = writePlainWorkbook({ properties, sheets: [sheet('一', tooMuch)] });
    expect(refused.ok ? [] : refused.error.map(({ code, place }) => [code, place.cell])).toEqual([
      ['amount-beyond-cell', '一!A1'],
      ['text-beyond-cell', '一!A2'],
    ]);
  });

  test('the same workbook gives the same bytes', () => {
    expect(written([[text('甲')]])).toEqual(written([[text('甲')]]));
  });
});
