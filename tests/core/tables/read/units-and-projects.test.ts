// A table of projects by unit, where neither indents nor other tables tell units from projects: their money does.
import { expect, test } from 'vitest';
import { alignColumns } from '../../../../src/core/tables/read/columns.ts';
import { Members } from '../../../../src/core/tables/read/members.ts';
import { phrases } from '../../../../src/core/tables/read/phrases.ts';
import { cellMap } from '../../../../src/core/tables/read/printed-grid.ts';
import { readTable } from '../../../../src/core/tables/read/read-table.ts';
import { carriedOverProjectExpenditure } from '../../../../formats/lvliang-budget-2025/tables/carried-over-project-expenditure.ts';
import { loadStandards } from '../../../../standards/load.ts';
import { typedTable } from '../../reading/printed-tables.ts';

function keysOf(...rows: readonly string[]): string[] {
  const head = ['项目名称 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算'];
  const { grid } = typedTable([], [...head, ...rows.map((row) => `${row} | | | `)]);
  const map = cellMap(grid);
  const known = phrases({}, {});
  const columns = alignColumns(carriedOverProjectExpenditure, map, known);
  const read = readTable(carriedOverProjectExpenditure, map, columns, {
    members: Members.of(loadStandards(2025).codeLists),
    phrases: known,
    unit: 'tenThousandYuan',
  });
  return read.rows.map(({ key }) => key);
}

test('after the projects that have all of a unit stands the next unit', () => {
  expect(keysOf('甲局 | 5.00', '修缮 | 2.00', '采购 | 3.00', '乙校 | 4.00', '实训 | 4.00')).toEqual([
    '甲局',
    '甲局/修缮',
    '甲局/采购',
    '乙校',
    '乙校/实训',
  ]);
});

test('rounding of the printed figures does not hide it', () => {
  expect(keysOf('甲局 | 5.01', '修缮 | 2.00', '采购 | 3.00', '乙校 | 4.00', '实训 | 4.00')).toEqual([
    '甲局',
    '甲局/修缮',
    '甲局/采购',
    '乙校',
    '乙校/实训',
  ]);
});

test('a project so small that rounding hides it is no unit: nothing adds up to it', () => {
  expect(keysOf('甲局 | 5.00', '修缮 | 2.00', '采购 | 3.00', '维修 | 0.01')).toEqual([
    '甲局',
    '甲局/修缮',
    '甲局/采购',
    '甲局/维修',
  ]);
});

test('while money is left, a row is a project', () => {
  expect(keysOf('甲局 | 9.00', '修缮 | 2.00', '采购 | 3.00', '乙校 | 4.00')).toEqual([
    '甲局',
    '甲局/修缮',
    '甲局/采购',
    '甲局/乙校',
  ]);
});
