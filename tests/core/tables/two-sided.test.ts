// A table of two sides, as a budget officer knows it: income beside expenditure, all classes with their blanks, bands padded to
// the same height.
import { expect, test } from 'vitest';
import type { BudgetLine } from '../../../src/core/ledger/ledger.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { writeTable } from '../../../src/core/tables/write.ts';
import { environmentOf, gridText, line, smallLedger } from '../small-ledger.ts';
import { tenThousandYuan } from './styles.ts';

const incomeAndExpenditure = {
  name: 'income-and-expenditure',
  printedNumber: '表1',
  title: '{year}年收支总表',
  contentsText: '表一 收支总表',
  headLeft: '部门：{body}',
  headRight: '单位：万元',
  amount: tenThousandYuan,
  orientation: 'portrait',
  scope: { side: 'expenditure|closingBalance' },
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        { kind: 'text', name: 'item', header: '收入', width: 20, align: 'start' },
        { kind: 'figure', name: 'amount', header: '{year}年', width: 10, scope: {} },
      ],
    },
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'text', name: 'item', header: '支出', width: 20, align: 'start' },
        { kind: 'figure', name: 'amount', header: '合计', width: 10, scope: {} },
        {
          kind: 'figure',
          name: 'currentYear',
          header: '当年',
          width: 10,
          scope: { origin: 'currentYear' },
        },
      ],
    },
  ],
  bands: [
    [
      [
        {
          key: 'fiscal',
          texts: { item: '一、财政拨款' },
          scope: { fundSource: 'fiscalAppropriation', origin: 'currentYear' },
        },
        { key: 'carryOver', texts: { item: '二、上年结转' }, scope: { origin: 'carryOver' } },
      ],
      [
        {
          key: 'class',
          texts: { item: '{ordinal}、{functionalClass.name}' },
          scope: { side: 'expenditure' },
          each: { dimension: 'functionalClass', level: 1, keep: 'all' },
        },
      ],
    ],
    [
      [{ key: 'income', texts: { item: '收入总计' }, strong: true }],
      [
        { key: 'closing', texts: { item: '年终结转' }, scope: { side: 'closingBalance' } },
        { key: 'expenditure', texts: { item: '支出总计' }, strong: true },
      ],
    ],
  ],
  columnNumbers: false,
  basis: [],
} as const satisfies TableSpec;

const ledger = smallLedger([
  line({ functionalClass: '2010301' }, 12_345_000n),
  line({ functionalClass: '2080505', origin: 'carryOver' }, 400n),
  line({ side: 'closingBalance', functionalClass: '2010302' }, 2_000_000n),
]);

test('prints every class, blank where there is nothing, and pads the shorter side', () => {
  const table = writeTable(incomeAndExpenditure, environmentOf(ledger));
  expect(gridText(table.grid)).toBe(
    `
收入 | 2025年 | 支出 | 合计 | 当年
一、财政拨款 | 14.35 | 一、一般公共服务支出 | 12.35 | 12.35
二、上年结转 | 0.00 | 二、社会保障和就业支出 | 0.00 |
 |  | 三、预备费 |  |
收入总计 | 14.35 | 年终结转 | 2.00 | 2.00
 |  | 支出总计 | 14.35 | 14.35
`.trim(),
  );
});

test('fills in the words around the grid', () => {
  const { title, contentsText, headLeft, headRight, notes } = writeTable(
    incomeAndExpenditure,
    environmentOf(ledger),
  );
  expect([title, contentsText, headLeft, headRight, notes]).toEqual([
    '2025年收支总表',
    '表一 收支总表',
    '部门：某镇办公室',
    '单位：万元',
    [],
  ]);
});

test('gives each figure its region, exact amount and a place in words; padding states nothing', () => {
  const { grid } = writeTable(incomeAndExpenditure, environmentOf(ledger));
  const at = (row: number, column: number) =>
    grid.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(2, 1)?.stated).toMatchObject({
    sum: { state: 'known', amountFen: 400n, lines: [1] },
    label: '二、上年结转 · 2025年',
  });
  expect(at(3, 3)?.stated).toMatchObject({ sum: { amountFen: 0n }, label: '三、预备费 · 合计' });
  expect(at(3, 1)).toMatchObject({ kind: 'text', text: '' });
  expect(at(3, 1)?.stated).toBeUndefined();
  expect([at(4, 1)?.rowKey, at(4, 1)?.columnName]).toEqual(['income', 'income.amount']);
  expect([at(2, 4)?.rowKey, at(2, 4)?.columnName]).toEqual(['208', 'expenditure.currentYear']);
  // The same part of the ledger, stated at both sides, is the same region.
  expect(at(4, 1)?.stated?.region).toBe(at(5, 3)?.stated?.region);
});

test('a note says that there is no data only where neither side has any', () => {
  const noted = { ...incomeAndExpenditure, emptyNote: '注：本表无数据' };
  const notesOf = (...lines: readonly BudgetLine[]): readonly string[] =>
    writeTable(noted, environmentOf(smallLedger(lines))).notes;
  const byRevenue = line({ side: 'income', fundSource: 'governmentFund' }, 5n);
  expect(notesOf(byRevenue)).toEqual(['注：本表无数据']);
  // Money kept for next year stands at the right, and among the totals only.
  expect(notesOf(line({ side: 'closingBalance', origin: 'carryOver' }, 5n))).toEqual([]);
});
