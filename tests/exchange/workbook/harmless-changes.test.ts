// What people do to a workbook without changing what it says: the ledger stays the same, and nothing is told.
import { expect, test } from 'vitest';
import { readLedgerWorkbook } from '../../../src/exchange/workbook/read-ledger-workbook.ts';
import { goodLedger, readText } from '../good-ledger.ts';
import { withoutPlaces } from '../ledger-arbitrary.ts';
import { indexesOfYear } from '../../../src/cli/prepare.ts';
import { changedWorkbook, type WorkbookChange } from './good-workbook.ts';

const expected = readText(goodLedger).ledger;

const cases: readonly (readonly [what: string, ...changes: WorkbookChange[]])[] = [
  ['further sheets', { add: ['备忘', '不要读我'] }],
  ['hidden columns', { hide: ['预算明细', 'J'] }, { hide: ['预算明细', 'R'] }],
  ['columns in another order', { move: ['预算明细', 18, 1] }, { move: ['项目', 3, 1] }],
  ['blank rows', { row: ['预算明细', 2] }, { row: ['预算明细', 4] }, { row: ['事实', 3] }],
  [
    'lines above the head',
    { row: ['预算明细', 0, '云溪市档案局预算明细'] },
    { row: ['账本', 0, '填表说明'] },
  ],
  ['remarks beside the table', { set: ['预算明细', 'U3', '已与财政核对'] }],
  [
    'a member that is merged over its rows',
    { set: ['预算明细', 'G3', null] },
    { set: ['预算明细', 'G4', null] },
    { merge: ['预算明细', 'G2:G4'] },
  ],
  ['names for codes, with the width of brackets that comes', { set: ['预算明细', 'P4', '市县(区)财政资金'] }],
  [
    'codes for names',
    { set: ['预算明细', 'G2', 'generalPublicBudget'] },
    { set: ['绩效指标', 'B2', 'wholePeriod'] },
  ],
  ['codes that became numbers', { set: ['预算明细', 'J2', 2013101] }, { set: ['预算明细', 'D2', 140000] }],
  [
    'names of the department, its units and projects',
    { set: ['预算明细', 'E2', '市档案局'] },
    { set: ['预算明细', 'F3', '信息中心'] },
    { set: ['预算明细', 'N4', '网络维护'] },
  ],
  ['a year with its word', { set: ['预算明细', 'A2', '2025年'] }, { set: ['账本', 'B6', '2025年'] }],
  [
    'heads under their English names',
    { set: ['预算明细', 'R1', 'amountYuan'] },
    { set: ['预算明细', 'J1', 'functionalClass'] },
  ],
  ['a sheet under its English name', { rename: ['绩效指标', 'Indicators'] }],
  [
    'an amount that a formula reckoned',
    { set: ['预算明细', 'R2', { formula: '40000+60000', result: 100_000 }] },
  ],
  ['the noise of floating point', { set: ['预算明细', 'R4', 5000.1 + 0.4 + 2e-13] }],
  [
    'totals that are right: of a part, of a year, of all',
    { row: ['预算明细', 3, '小计', ...blanks(16), 120_000] },
    { row: ['预算明细', 6, 2025, '合计', ...blanks(15), 125_000.5] },
    { row: ['预算明细', 7, '总　计：', ...blanks(16), 215_000.5] },
  ],
];

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

test.each(cases.map(([what, ...changes]) => ({ what, changes })))('$what', async ({ changes }) => {
  const read = readLedgerWorkbook(await changedWorkbook(changes), '账本.xlsx', indexesOfYear);
  if (!read.ok || expected === undefined) throw new Error(JSON.stringify(read));
  expect(read.value.warnings).toEqual([]);
  expect(withoutPlaces(read.value.ledger)).toEqual(withoutPlaces(expected));
});
