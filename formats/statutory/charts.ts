// Charts that every format shows in the same way, and the style in which all print their amounts.
import type { ChartSpec } from '../../src/core/disclosure/format.ts';
import type { AmountStyle } from '../../src/core/money/format.ts';
import * as scopes from './scopes.ts';

export const chartAmount: AmountStyle = {
  unit: 'tenThousandYuan',
  decimals: 2,
  grouping: false,
  trim: false,
  zero: '0',
};

export const expenditureByKind = {
  kind: 'chart',
  amount: chartAmount,
  name: 'expenditure-by-kind',
  chart: 'share',
  title: '{year}年的钱用在人员、运转还是项目上？',
  scope: scopes.spending,
  series: [{ label: '{year}年', scope: {} }],
  items: [
    { label: '人员经费', scope: { expenditureKind: 'personnel' } },
    { label: '公用经费', scope: { expenditureKind: 'publicRunning' } },
    { label: '其他运转类项目', scope: { expenditureKind: 'otherRunning' } },
    { label: '特定目标类项目', scope: { expenditureKind: 'specificPurpose' } },
  ],
  none: '本年没有支出。',
} as const satisfies ChartSpec;

export const threePublicFundsBesideLastYear = {
  kind: 'chart',
  amount: chartAmount,
  name: 'three-public-funds-beside-last-year',
  chart: 'pairedBars',
  title: '“三公”经费比上年多了还是少了？',
  scope: { ...scopes.fiscal, ...scopes.spending },
  series: [
    { label: '{previousYear}年', scope: { period: 'previousApproved' } },
    { label: '{year}年', scope: { period: 'current' } },
  ],
  items: [
    { label: '因公出国（境）费', scope: scopes.travelAbroad },
    { label: '公务接待费', scope: scopes.reception },
    { label: '公务用车购置费', scope: scopes.carPurchase },
    { label: '公务用车运行维护费', scope: scopes.carRunning },
  ],
  none: '上年和本年都没有安排“三公”经费。',
} as const satisfies ChartSpec;
