// A table of no known format: what its words tell of each figure, and what they do not.
import { expect, test } from 'vitest';
import { readUnknownTable } from '../../../src/core/reading/unknown-table.ts';
import { phraseFinder } from '../../../src/core/reading/vocabulary.ts';
import { Members } from '../../../src/core/tables/read/members.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../standards/load.ts';
import { typedTable } from './printed-tables.ts';

const members = Members.of(loadStandards(2025).codeLists);

test('the region of a figure comes from title, headers and row', () => {
  const read = readUnknownTable(
    typedTable(
      ['一般公共预算支出情况表', '单位：万元'],
      ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00'],
    ),
    members,
    phraseFinder(vocabulary),
  );
  expect(read.unit).toBe('tenThousandYuan');
  expect(read.columns.map(({ kind }) => kind)).toEqual(['code', 'text', 'figure', 'figure', 'figure']);
  const [row] = read.rows;
  expect(row?.code).toBe('201');
  expect(row?.cells.map(({ amountFen }) => amountFen)).toEqual([3_000_000n, 1_000_000n, 2_000_000n]);
  const title = [{ fundSource: 'generalPublicBudget' }, { side: 'expenditure' }];
  expect(row?.cells.map(({ scopes }) => scopes)).toEqual([
    [...title, { functionalClass: '201' }],
    [...title, { functionalClass: '201' }, { expenditureKind: 'basic' }],
    [...title, { functionalClass: '201' }, { expenditureKind: 'projectExpenditure' }],
  ]);
});

test('a figure under a word that is not known has no region, and the word is told', () => {
  const read = readUnknownTable(
    typedTable(
      ['部门支出总表', '单位：元'],
      ['项目 | 基本支出 | 债务还本', '合计 | 5.00 | 1.00', '其他甲 | 1.00 |'],
    ),
    members,
    phraseFinder(vocabulary),
  );
  expect(read.columns.map(({ unknown }) => unknown)).toEqual(['', '', '债务还本']);
  expect(read.rows.map(({ cells }) => cells.map(({ scopes }) => scopes !== undefined))).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(read.rows[1]?.unknown).toBe('其他甲');
});

test('without a unit no figure has an amount', () => {
  const read = readUnknownTable(
    typedTable(['收入总表'], ['项目 | 金额', '合计 | 5.00']),
    members,
    phraseFinder(vocabulary),
  );
  expect(read.unit).toBeUndefined();
  expect(read.rows[0]?.cells.map(({ state, amountFen }) => [state, amountFen])).toEqual([
    ['unreadable', null],
  ]);
});
