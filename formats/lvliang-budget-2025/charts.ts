// The charts of this format. Each stands after the section whose figures it shows.
import type { ChartSpec } from '../../src/core/disclosure/format.ts';
import { chartAmount } from '../statutory/charts.ts';
import * as statutory from '../statutory/scopes.ts';

const chart = { kind: 'chart', amount: chartAmount } as const;

export const incomeBySource = {
  ...chart,
  name: 'income-by-source',
  chart: 'bars',
  title: '{year}年的钱从哪里来？',
  scope: statutory.uses,
  series: [{ label: '{year}年', scope: {} }],
  items: [
    { label: '一般公共预算', scope: { ...statutory.generalPublicBudget, ...statutory.currentYear } },
    { label: '政府性基金预算', scope: { ...statutory.governmentFund, ...statutory.currentYear } },
    { label: '国有资本经营预算', scope: { ...statutory.stateCapital, ...statutory.currentYear } },
    { label: '财政专户管理资金', scope: { ...statutory.fiscalSpecialAccount, ...statutory.currentYear } },
    { label: '单位资金', scope: { ...statutory.unitFunds, ...statutory.currentYear } },
    { label: '上年结转', scope: statutory.carryOver },
  ],
  none: '本年没有收入。',
} as const satisfies ChartSpec;

export const expenditureByClass = {
  ...chart,
  name: 'expenditure-by-class',
  chart: 'bars',
  title: '一般公共预算当年支出用在哪些方面？',
  scope: { ...statutory.spending, ...statutory.generalPublicBudget, ...statutory.currentYear },
  series: [{ label: '{year}年', scope: {} }],
  items: { dimension: 'functionalClass', level: 1 },
  none: '本年没有一般公共预算支出。',
} as const satisfies ChartSpec;
