// The charts of this format. Each stands after the section whose figures it shows.
import type { ChartSpec } from '../../src/core/disclosure/format.ts';
import * as scopes from './scopes.ts';

const chart = { kind: 'chart', amount: scopes.plainAmount } as const;

export const incomeBySource = {
  ...chart,
  name: 'income-by-source',
  chart: 'bars',
  title: '{year}年的钱从哪里来？',
  scope: scopes.uses,
  series: [{ label: '{year}年', scope: {} }],
  items: [
    { label: '一般公共预算', scope: { ...scopes.generalPublicBudget, ...scopes.currentYear } },
    { label: '政府性基金预算', scope: { ...scopes.governmentFund, ...scopes.currentYear } },
    { label: '国有资本经营预算', scope: { ...scopes.stateCapital, ...scopes.currentYear } },
    { label: '财政专户管理资金', scope: { ...scopes.fiscalSpecialAccount, ...scopes.currentYear } },
    { label: '单位资金', scope: { ...scopes.unitFunds, ...scopes.currentYear } },
    { label: '上年结转', scope: scopes.carryOver },
  ],
  none: '本年没有收入，因此没有图。',
} as const satisfies ChartSpec;

export const expenditureByKind = {
  ...chart,
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
  none: '本年没有支出，因此没有图。',
} as const satisfies ChartSpec;

export const expenditureByClass = {
  ...chart,
  name: 'expenditure-by-class',
  chart: 'bars',
  title: '一般公共预算当年支出用在哪些方面？',
  scope: { ...scopes.spending, ...scopes.generalPublicBudget, ...scopes.currentYear },
  series: [{ label: '{year}年', scope: {} }],
  items: { dimension: 'functionalClass', level: 1 },
  none: '本年没有一般公共预算支出，因此没有图。',
} as const satisfies ChartSpec;

export const threePublicFundsBesideLastYear = {
  ...chart,
  name: 'three-public-funds-beside-last-year',
  chart: 'pairedBars',
  title: '“三公”经费比上年多了还是少了？',
  scope: { ...scopes.fiscal, ...scopes.spending },
  series: [
    { label: '{previousYear}年', scope: { period: 'previous' } },
    { label: '{year}年', scope: { period: 'current' } },
  ],
  items: [
    { label: '因公出国（境）费', scope: scopes.travelAbroad },
    { label: '公务接待费', scope: scopes.reception },
    { label: '公务用车购置费', scope: scopes.carPurchase },
    { label: '公务用车运行维护费', scope: scopes.carRunning },
  ],
  none: '上年和本年都没有安排“三公”经费，因此没有图。',
} as const satisfies ChartSpec;
