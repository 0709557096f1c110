// The charts of this format that no other has. Each stands after the section whose figures it shows.
import type { ChartSpec } from '../../src/core/disclosure/format.ts';
import { chartAmount } from '../statutory/charts.ts';
import * as statutory from '../statutory/scopes.ts';
import * as scopes from './scopes.ts';

const chart = { kind: 'chart', amount: chartAmount, chart: 'bars', scope: statutory.spending } as const;

export const incomeBySource = {
  ...chart,
  name: 'income-by-source',
  title: '{year}年的钱从哪里来？',
  series: [{ label: '{year}年', scope: {} }],
  items: [
    { label: '一般公共预算财政拨款', scope: statutory.generalPublicBudget },
    { label: '政府性基金预算财政拨款', scope: statutory.governmentFund },
    { label: '国有资本经营预算财政拨款', scope: statutory.stateCapital },
    { label: '事业收入', scope: scopes.businessIncome },
    { label: '事业单位经营收入', scope: scopes.operatingIncome },
    { label: '其他收入', scope: scopes.otherIncome },
  ],
  none: '本年没有收入。',
} as const satisfies ChartSpec;

export const expenditureByClass = {
  ...chart,
  name: 'expenditure-by-class',
  title: '{year}年的钱用在哪些方面？',
  series: [{ label: '{year}年', scope: {} }],
  items: { dimension: 'functionalClass', level: 1 },
  none: '本年没有支出。',
} as const satisfies ChartSpec;
