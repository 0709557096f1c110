// The workbook of the tables, read back by another program's reader: it says what the tree says, to the fen, and its formulas
// give what stands beside them.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as spreadsheet from '@e965/xlsx';
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../../src/cli/prepare.ts';
import type { Disclosure, TableBlock } from '../../../src/core/disclosure/tree.ts';
import { fen } from '../../../src/core/money/fen.ts';
import { renderTablesWorkbook } from '../../../src/publish/xlsx/render-tables-workbook.ts';
import { exactDecimal } from '../../../src/publish/xlsx/cell-number.ts';
import { example } from '../../cli/command-line.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { evaluate, numberIn, scaled } from './evaluate.ts';

async function opened(disclosure: Disclosure, amounts?: 'printed'): Promise<ExcelJS.Workbook> {
  const written = await renderTablesWorkbook(disclosure, amounts);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(written.value) as unknown as ExcelJS.Buffer);
  return workbook;
}

function tablesOf(disclosure: Disclosure): readonly TableBlock[] {
  return disclosure.blocks.filter((block) => block.kind === 'table');
}

/** The row of a sheet in which the grid of its table begins, counting from 1. */
const gridTop = (table: TableBlock): number => (table.printedNumber === '' ? 3 : 4);

const formats = spreadsheet.SSF as { readonly format: (format: string, value: number) => string };

const shown = ({ value, numFmt }: Cell, number: number): string =>
  value === null ? '' : formats.format(numFmt, number);

const textsOf = (sheet: Worksheet | undefined): readonly unknown[] => sheet?.getSheetValues().flat() ?? [];

let fromExample: Disclosure;
let additive: Disclosure;
beforeAll(async () => {
  const prepared = await prepare(example, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  if (!prepared.ok) throw new Error('the example cannot be built');
  fromExample = prepared.value.disclosure;
  const culture = join(import.meta.dirname, '../../../examples/sample-culture-bureau-2025');
  const options = { format: undefined, budgetUnit: undefined, attachment: 'public' } as const;
  const rounded = await prepare(culture, { ...options, rounding: 'additive' });
  if (!rounded.ok) throw new Error('the example cannot be built');
  additive = rounded.value.disclosure;
});

describe.each([
  ['the sample', () => sampleDisclosure],
  ['the example', () => fromExample],
  ['an example rounded additively', () => additive],
])('the workbook of %s', (_name, disclosureOf) => {
  let disclosure: Disclosure;
  let workbook: ExcelJS.Workbook;
  let sheets: readonly (readonly [TableBlock, Worksheet])[];
  beforeAll(async () => {
    disclosure = disclosureOf();
    workbook = await opened(disclosure);
    const [, ...rest] = workbook.worksheets;
    sheets = tablesOf(disclosure).flatMap((table, index) => {
      const sheet = rest[index];
      return sheet === undefined ? [] : [[table, sheet] as const];
    });
  });

  test('has a first sheet that says what it is, and one per table', () => {
    expect(workbook.worksheets).toHaveLength(tablesOf(disclosure).length + 1);
    const about = textsOf(workbook.worksheets[0]);
    expect(about).toContain(disclosure.title);
    expect(about).toContain(disclosure.provenance.mark);
    expect(workbook.title).toBe(disclosure.title);
    expect(workbook.description).toContain(disclosure.provenance.mark);
  });

  test('holds every cell: texts as they are, amounts to the fen or as rounded additively, shown as printed', () => {
    for (const [table, sheet] of sheets) {
      for (const cell of table.grid.cells) {
        const row = cell.row + gridTop(table);
        const found = sheet.getRow(row).getCell(cell.column + 1);
        const amount = cell.figure?.amountFen;
        if (amount === undefined || amount === null) {
          expect(found.value ?? '', found.fullAddress.address).toBe(cell.text);
          continue;
        }
        const number = numberIn(sheet, row, cell.column + 1);
        const isAdditive = disclosure.rounding.kind === 'additive';
        const inCell = isAdditive ? `${Number(cell.text)}` : exactDecimal(amount, table.unit);
        expect(String(number)).toBe(inCell);
        expect(shown(found, number)).toBe(cell.text);
      }
    }
  });

  test('says number, title, unit, notes and what the document is', () => {
    for (const [table, sheet] of sheets) {
      const texts = textsOf(sheet);
      for (const text of [
        table.printedNumber,
        table.title,
        table.headLeft,
        table.headRight,
        ...table.notes,
      ]) {
        if (text !== '') expect(texts).toContain(text);
      }
      expect(texts).toContain(disclosure.provenance.mark);
      expect(sheet.headerFooter.oddFooter).toContain(disclosure.provenance.mark);
    }
  });

  test('merges what spans, freezes and repeats the head, and fits the width of its paper', () => {
    for (const [table, sheet] of sheets) {
      for (const cell of table.grid.cells) {
        const first = sheet.getRow(cell.row + gridTop(table)).getCell(cell.column + 1);
        const last = sheet
          .getRow(cell.row + cell.rowSpan - 1 + gridTop(table))
          .getCell(cell.column + cell.columnSpan);
        expect(last.master.address).toBe(first.address);
      }
      expect(sheet.views[0]).toMatchObject({
        state: 'frozen',
        ySplit: gridTop(table) - 1 + table.grid.headRows,
      });
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: table.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/u);
    }
  });

  test('gives every formula the result that stands beside it', () => {
    let formulas = 0;
    for (const [, sheet] of sheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.type !== ExcelJS.ValueType.Formula) return;
          formulas += 1;
          const value = evaluate(workbook, sheet, cell.formula);
          expect(value, `${sheet.name}!${cell.address}`).toBe(
            scaled(numberIn(sheet, cell.fullAddress.row, cell.fullAddress.col)),
          );
        });
      });
    }
    expect(formulas).toBeGreaterThan(2);
  });
});

test('a total of a table is a sum of its own rows, a column of neighbours a range', async () => {
  const workbook = await opened(fromExample);
  const project = workbook.worksheets.find(({ name }) => name.startsWith('表12'));
  expect(project?.getCell('B9').formula).toBeUndefined();
  expect(project?.getCell('B8').formula).toBe('SUM(B9:B31)');
  const sides = workbook.getWorksheet('表1 预算收支总表');
  expect(sides?.getCell('D36').formula).toBe('SUM(D6,D13,D15,D25)');
});

test('the same disclosure gives the same bytes in another process', async () => {
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const here = await renderTablesWorkbook(sampleDisclosure);
  const project = join(import.meta.dirname, '../../..');
  const script = `
    const { renderTablesWorkbook } = await import('./src/publish/xlsx/render-tables-workbook.ts');
    const { sampleDisclosure } = await import('./tests/publish/sample-disclosure.ts');
    const written = await renderTablesWorkbook(sampleDisclosure);
    process.stdout.write(Buffer.from(written.value).toString('base64'));`;
  const elsewhere = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: project,
    env: { ...process.env, TZ: 'America/Caracas', TSX_TSCONFIG_PATH: join(project, 'tsconfig.run.json') },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(elsewhere.stderr).toBe('');
  if (!here.ok) throw new Error('the sample is not written');
  expect(digest(Buffer.from(elsewhere.stdout, 'base64'))).toBe(digest(here.value));
});

describe('a table of hostile texts', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '#N/A',
    '#REF!',
    '_x0041_',
    '\t=1',
    "'=1",
    '<b>&"',
    '一\n二',
    '\u0001',
  ];
  const [table] = tablesOf(sampleDisclosure);
  if (table === undefined) throw new Error('the sample has tables');
  const cells = hostile.map((text, row) => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    kind: 'text' as const,
    align: 'start' as const,
    indent: 0,
    strong: false,
    text,
  }));
  const grid = { widths: [10, 10], headRows: 0, rows: hostile.length, cells };
  const disclosure: Disclosure = {
    ...sampleDisclosure,
    blocks: [
      { ...table, title: "=cmd|' /C calc'!A0/[a]*?:很长很长的标题很长很长的标题很长很长的标题", grid },
      { ...table, title: '同名' },
      { ...table, title: '同名' },
    ],
  };

  test('holds them as texts', async () => {
    const workbook = await opened(disclosure);
    const [, sheet] = workbook.worksheets;
    hostile.forEach((text, index) => {
      const { value } = sheet?.getRow(index + gridTop(table)).getCell(1) ?? { value: null };
      const said =
        typeof value === 'object' && value !== null && 'richText' in value
          ? value.richText.map((run) => run.text).join('')
          : value;
      expect(said).toBe(text);
    });
  });

  test('gives its sheets names that every spreadsheet takes', async () => {
    const workbook = await opened(disclosure);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '说明',
      "表1 =cmd|' C calc'!A0 a 很长很长的标题很",
      '表1 同名',
      '表1 同名 (2)',
    ]);
  });
});

test('an amount of more digits than a cell keeps is refused with its place', async () => {
  const [table] = tablesOf(sampleDisclosure);
  if (table === undefined) throw new Error('the sample has tables');
  const cells = table.grid.cells.map((cell) =>
    cell.figure?.measure === 'general'
      ? { ...cell, figure: { ...cell.figure, amountFen: fen(12_345_678_901_234_567n) } }
      : cell,
  );
  const grid = { ...table.grid, cells };
  const written = await renderTablesWorkbook({ ...sampleDisclosure, blocks: [{ ...table, grid }] });
  expect(written).toEqual({
    ok: false,
    error: [
      {
        code: 'amount-beyond-cell',
        severity: 'error',
        place: { cell: '表1 预算收支总表!B6' },
        written: '12345678901.234567 万元',
        values: { digits: '15' },
      },
    ],
  });
});

test('printed amounts are rounded as printed and have no formulas', async () => {
  const workbook = await opened(fromExample, 'printed');
  const sheet = workbook.getWorksheet('表3 预算支出总表');
  expect(sheet?.getCell('C6').value).toBe(1861);
  expect(textsOf(workbook.worksheets[0])).toContainEqual(expect.stringContaining('四舍五入'));
});
