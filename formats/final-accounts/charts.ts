// The chart of final accounts: what was spent on the three public funds beside what the budget had for them.
import type { ChartSpec } from '../../src/core/disclosure/format.ts';
import { chartAmount } from '../statutory/charts.ts';
import * as statutory from '../statutory/scopes.ts';
import * as scopes from './scopes.ts';

export const budgetBesideFinal = {
  kind: 'chart',
  amount: chartAmount,
  name: 'three-public-funds-beside-budget',
  chart: 'pairedBars',
  title: '“三公”经费花得比预算多还是少？',
  scope: scopes.fiscalSpending,
  series: [
    { label: '年初预算', scope: scopes.budgeted },
    { label: '决算', scope: { period: 'current' } },
  ],
  items: [
    { label: '因公出国（境）费', scope: statutory.travelAbroad },
    { label: '公务用车购置费', scope: statutory.carPurchase },
    { label: '公务用车运行维护费', scope: statutory.carRunning },
    { label: '公务接待费', scope: statutory.reception },
  ],
  none: '预算和决算都没有“三公”经费。',
} as const satisfies ChartSpec;
