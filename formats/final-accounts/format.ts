// The final accounts of a department, as departments of Shanghai publish them on the form that their bureau hands out: nine tables in 万元
// and explanations item by item. What the tables leave open is decided here: the budget beside a final figure is the one approved at the
// beginning of the year, as the form's sentences say, and money of the special account is the unit's own business income.
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import type { BalanceSpec } from '../../src/core/tables/spec.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import { allIsBasicOrProject } from '../statutory/balances.ts';
import { roundingNoteBesideFacts, roundingOrder } from '../statutory/rounding.ts';
import * as statutory from '../statutory/scopes.ts';
import { aliases } from './aliases.ts';
import { fundSections } from './fund-sections.ts';
import { generalPublicBudgetSections } from './general-public-budget-sections.ts';
import { glossary } from './glossary.ts';
import { organisation } from './organisation.ts';
import { otherMatters } from './other-matters.ts';
import * as scopes from './scopes.ts';
import { basicExpenditureByEconomicClass } from './tables/basic-expenditure-by-economic-class.ts';
import { expenditure } from './tables/expenditure.ts';
import { fiscalAppropriation } from './tables/fiscal-appropriation.ts';
import { governmentFund, stateCapital } from './tables/fund-tables.ts';
import { generalPublicBudgetExpenditure } from './tables/general-public-budget-expenditure.ts';
import { incomeAndExpenditure } from './tables/income-and-expenditure.ts';
import { income } from './tables/income.ts';
import { threePublicFunds } from './tables/three-public-funds.ts';
import { threePublicFundsSection } from './three-public-funds-section.ts';
import { totalsSections } from './totals-sections.ts';

/** What there was of a fund is what became of it. */
const fundBalances = (
  [
    ['general-public-budget', statutory.generalPublicBudget],
    ['government-fund', statutory.governmentFund],
    ['state-capital', statutory.stateCapital],
  ] as const
).map(([name, fund]: readonly [string, Scope]): BalanceSpec => ({
  name: `sources-and-uses-of-${name}`,
  left: { ...scopes.fiscalSources, ...fund },
  right: { ...scopes.fiscalUses, ...fund },
  basis: ['budget-law-5', 'budget-regulation-5'],
}));

const tables = [
  incomeAndExpenditure,
  income,
  expenditure,
  fiscalAppropriation,
  generalPublicBudgetExpenditure,
  basicExpenditureByEconomicClass,
  threePublicFunds,
  governmentFund,
  stateCapital,
];

export const finalAccounts = {
  id: 'final-accounts',
  title: '部门决算公开',
  words: {
    department: { bodyKind: '部门' },
    budgetUnit: { bodyKind: '单位' },
  },
  documentTitle: '{year}年度{bodyKind}决算',
  cover: [
    { role: 'body', text: '{body}' },
    { role: 'title', text: '{year}年度{bodyKind}决算' },
  ],
  contentsTitle: '目　录',
  reasons: { several: '{ordinal}是{item}', separator: '；', lead: '：' },
  bases: {
    previousApproved: '{previousYear}年年初预算',
    previousAdjusted: '{previousYear}年调整预算',
    previousFinal: '{previousYear}年度决算',
    currentApproved: '{year}年年初预算',
    currentAdjusted: '{year}年调整预算',
  },
  aliases,
  tables,
  forms: [],
  balances: [
    {
      name: 'sources-and-uses',
      left: scopes.sources,
      right: scopes.uses,
      basis: ['budget-regulation-5'],
    },
    ...fundBalances,
    {
      name: 'personnel-is-paid-to-people',
      left: { ...scopes.basicSpending, expenditureKind: 'personnel' },
      right: { ...scopes.basicSpending, departmentEconomicClass: '301|303' },
      basis: ['budget-law-46'],
    },
    allIsBasicOrProject(scopes.fiscalSpending),
  ],
  roundingOrder,
  blocks: [
    ...organisation,
    {
      kind: 'heading',
      level: 1,
      text: '第二部分　{body}{year}年度{bodyKind}决算表',
      contentsText: '第二部分　{body}{year}年度{bodyKind}决算表',
      startsPage: true,
    },
    ...tables.map(({ name }) => ({ kind: 'table', table: name }) as const),
    {
      kind: 'heading',
      level: 1,
      text: '第三部分　{body}{year}年度{bodyKind}决算情况说明',
      contentsText: '第三部分　{body}{year}年度{bodyKind}决算情况说明',
      startsPage: true,
    },
    roundingNoteBesideFacts('按合同统计的政府采购金额'),
    ...totalsSections,
    ...generalPublicBudgetSections,
    ...threePublicFundsSection,
    ...fundSections,
    ...otherMatters,
    {
      kind: 'heading',
      level: 1,
      text: '第四部分　名词解释',
      contentsText: '第四部分　名词解释',
      startsPage: true,
    },
    {
      kind: 'each',
      of: { entries: glossary },
      blocks: [{ kind: 'paragraph', name: 'term', text: '{ordinal}、{term}：{meaning}' }],
    },
  ],
} as const satisfies DisclosureFormat;
