// Regions in words.
import { expect, test } from 'vitest';
import { describeRegion } from '../../../src/core/cube/describe.ts';
import { RegionTable, type Selection } from '../../../src/core/cube/region.ts';
import { smallSpace } from './arbitrary.ts';

const regions = new RegionTable(smallSpace);
const words = (selection: Selection): string =>
  describeRegion(regions.narrow(regions.whole, selection), smallSpace);

const thisYear = { fiscalYear: '2025', side: 'expenditure|closingBalance' } as const;

test.each<[string, Selection]>([
  ['2025年', thisYear],
  ['2025年 · 支出', { ...thisYear, side: 'expenditure' }],
  [
    '2025年 · 一般公共预算 · 当年预算',
    { ...thisYear, fundSource: 'generalPublicBudget', origin: 'currentYear' },
  ],
  ['2025年 · 2010301 行政运行', { ...thisYear, functionalClass: '2010301' }],
  // All below a node are said by its name; codes stand where readers search for them.
  ['2025年 · 基本支出', { ...thisYear, expenditureKind: 'basic' }],
  [
    '2025年 · 30217 公务接待费、30231 公务用车运行维护费',
    { ...thisYear, departmentEconomicClass: '30217|30231' },
  ],
  ['2025年 · 货物、工程、服务', { ...thisYear, procurementCategory: 'goods|works|services' }],
  // Many of a level, few of which are left out.
  ['2025年 · 除30231 公务用车运行维护费以外', { ...thisYear, departmentEconomicClass: '!30231' }],
  // "Does not apply" and what is booked above the lowest level have no names.
  ['2025年', { ...thisYear, project: '' }],
  // What the document says once, for all of its figures, is not repeated.
  ['2025年', { ...thisYear, stage: 'approved', department: '009', jurisdiction: '990000' }],
  ['2025年', { ...thisYear, counterpartBudgetUnit: '' }],
  [
    '2025年 · 行政单位、参照公务员法管理的事业单位',
    { ...thisYear, budgetUnit: 'administrative|civilServiceManaged' },
  ],
])('%s', (expected, selection) => {
  expect(words(selection)).toBe(expected);
});
