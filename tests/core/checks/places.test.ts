// A finding on a row stands at the cell that is meant: the code, its parts together, or the name.
import { expect, test } from 'vitest';
import type { DocumentTable } from '../../../src/core/reading/printed-document.ts';
import { placeOfRow } from '../../../src/core/checks/places.ts';
import { shanghaiBudget } from '../../../formats/shanghai-budget/format.ts';
import { checked } from './checked-example.ts';
import { typedTable } from '../reading/printed-tables.ts';

/** Each cell ten points wide and high. */
function onPage(table: DocumentTable): DocumentTable {
  const cells = table.grid.cells.map((cell) => {
    const { row, column } = cell;
    const box = [10 * column, 10 * row, 10 * column + 10, 10 * row + 10] as const;
    return { ...cell, place: { ...cell.place, page: 1, row, column, box } };
  });
  return { ...table, grid: { ...table.grid, cells } };
}

const columns = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';
const above = ['2025年预算支出总表', '部门名称：某局', '单位：万元'];

const row = '2010301 | 行政运行 | 1.00 | 1.00 |';

test.each([
  ['its code', 'code', row, 0],
  ['its name', 'name', row, 1],
  ['what stands first', undefined, row, 0],
  ['its name where it prints no code', undefined, ' | 合计 | 1.00 | 1.00 |', 1],
] as const)('%s', (_, meant, typed, column) => {
  const input = checked([onPage(typedTable(above, [columns, typed]))]);
  const [table] = input.document.reading.tables;
  const [read] = table?.read.rows ?? [];
  if (table === undefined || read === undefined) throw new Error('the row is read');
  expect(placeOfRow(table, read, meant)).toMatchObject({
    row: 1,
    column,
    box: [10 * column, 10, 10 * column + 10, 20],
  });
});

test('a code that is printed in parts is marked as a whole', () => {
  const head = [
    '项目 | < | < | < | 合计 | 基本支出 | 项目支出',
    '功能分类科目编码 | < | < | 功能分类科目名称 | ^ | ^ | ^',
    '类 | 款 | 项 | ^ | ^ | ^ | ^',
  ];
  const titles = ['2026年部门支出预算总表', '编制部门：某局', '单位：元'];
  const input = checked(
    [onPage(typedTable(titles, [...head, '201 | 03 | 01 | 行政运行 | 1 | 1 |']))],
    [shanghaiBudget],
  );
  const [table] = input.document.reading.tables;
  const [read] = table?.read.rows ?? [];
  if (table === undefined || read === undefined) throw new Error('the row is read');
  expect(placeOfRow(table, read, 'code').box).toEqual([0, 30, 30, 40]);
  expect(placeOfRow(table, read, 'name').box).toEqual([30, 30, 40, 40]);
});
