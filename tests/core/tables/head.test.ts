// The head of a table: groups over columns in whatever depth, and the row that numbers the columns.
import { expect, test } from 'vitest';
import { headCells, leafColumns } from '../../../src/core/tables/head.ts';
import type { ColumnSpec, FigureColumn } from '../../../src/core/tables/spec.ts';
import { environmentOf, gridText, smallLedger } from '../small-ledger.ts';
import { plainTable } from './styles.ts';

const figure = (name: string, header: string): FigureColumn => ({
  kind: 'figure',
  name,
  header,
  width: 10,
  scope: {},
});

const deep: readonly ColumnSpec[] = [
  { kind: 'text', name: 'item', header: '项目', width: 20, align: 'start' },
  {
    kind: 'group',
    header: '{year}年预算数',
    columns: [
      figure('total', '合计'),
      {
        kind: 'group',
        header: '财政拨款',
        columns: [figure('general', '一般公共预算'), figure('fund', '政府性基金')],
      },
    ],
  },
  { kind: 'group', header: '', columns: [figure('other', '其他')] },
];

const environment = environmentOf(smallLedger([]));

test('groups span their columns, and a column reaches down to the last row of the head', () => {
  const head = headCells(plainTable(deep, []), environment);
  expect(gridText(head)).toBe(
    `
项目 | 2025年预算数 | < | < |
^ | 合计 | 财政拨款 | < | 其他
^ | ^ | 一般公共预算 | 政府性基金 | ^
`.trim(),
  );
  expect(head.rows).toBe(3);
});

test('numbers stand under every column, those of text too', () => {
  const head = headCells(plainTable(deep, [], { columnNumbers: true }), environment);
  expect(gridText(head).split('\n').at(-1)).toBe('1 | 2 | 3 | 4 | 5');
  expect(head.rows).toBe(4);
});

test('columns are called by their headers from the outermost, empty ones left out', () => {
  const table = plainTable(deep, []);
  const [panel] = table.panels;
  const leaves = panel === undefined ? [] : leafColumns(table, panel, environment);
  expect(leaves.map(({ name, headerPath }) => `${name}: ${headerPath}`)).toEqual([
    'item: 项目',
    'total: 2025年预算数 / 合计',
    'general: 2025年预算数 / 财政拨款 / 一般公共预算',
    'fund: 2025年预算数 / 财政拨款 / 政府性基金',
    'other: 其他',
  ]);
});
