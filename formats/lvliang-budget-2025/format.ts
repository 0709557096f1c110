// The department budget of a municipal body in Lvliang, 2025: thirteen tables, twelve sections and a form for each project.
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import { allIsBasicOrProject } from '../statutory/balances.ts';
import { roundingNote, roundingOrder } from '../statutory/rounding.ts';
import * as statutory from '../statutory/scopes.ts';
import { assetSections } from './assets.ts';
import { explanations } from './explanations.ts';
import { projectTargets } from './form.ts';
import { glossary } from './glossary.ts';
import { organisation } from './organisation.ts';
import { performanceSection } from './performance.ts';
import { agencyOperatingExpenses } from './tables/agency-operating-expenses.ts';
import { basicExpenditureByEconomicClass } from './tables/basic-expenditure-by-economic-class.ts';
import { carriedOverProjectExpenditure } from './tables/carried-over-project-expenditure.ts';
import { expenditure } from './tables/expenditure.ts';
import { fiscalAppropriation } from './tables/fiscal-appropriation.ts';
import { generalPublicBudgetExpenditure } from './tables/general-public-budget-expenditure.ts';
import { governmentFundExpenditure } from './tables/government-fund-expenditure.ts';
import { governmentFundIncome } from './tables/government-fund-income.ts';
import { incomeAndExpenditure } from './tables/income-and-expenditure.ts';
import { income } from './tables/income.ts';
import { projectExpenditure } from './tables/project-expenditure.ts';
import { stateCapital } from './tables/state-capital.ts';
import { threePublicFunds } from './tables/three-public-funds.ts';

export const lvliangBudget2025 = {
  id: 'lvliang-budget-2025',
  title: '吕梁市市级部门预算公开（2025年）',
  words: {
    department: { bodyKind: '部门', bodyKindLong: '本部门' },
    budgetUnit: { bodyKind: '单位', bodyKindLong: '本单位' },
  },
  documentTitle: '{year}年度{bodyKind}预算公开',
  cover: [
    { role: 'body', text: '{body}' },
    { role: 'title', text: '{year}年度{bodyKind}预算公开' },
  ],
  contentsTitle: '目　录',
  reasons: { several: '{ordinal}是{item}', separator: '，', lead: '：' },
  bases: {
    previousApproved: '{previousYear}年年初预算',
    previousAdjusted: '{previousYear}年调整预算',
    previousFinal: '{previousYear}年预算执行数',
    currentApproved: '{year}年年初预算',
    currentAdjusted: '{year}年调整预算',
  },
  // As text, a form may have lost the end of a label.
  aliases: { '市县（区）财政资金': ['市县（区）财政'] },
  tables: [
    incomeAndExpenditure,
    income,
    expenditure,
    fiscalAppropriation,
    generalPublicBudgetExpenditure,
    basicExpenditureByEconomicClass,
    governmentFundIncome,
    governmentFundExpenditure,
    stateCapital,
    threePublicFunds,
    agencyOperatingExpenses,
    projectExpenditure,
    carriedOverProjectExpenditure,
  ],
  forms: [projectTargets],
  balances: [
    allIsBasicOrProject(statutory.spending),
    {
      name: 'government-fund-income-equals-uses',
      left: { side: 'income', fundSource: 'governmentFund', origin: 'currentYear' },
      right: { side: 'expenditure|closingBalance', fundSource: 'governmentFund', origin: 'currentYear' },
      basis: ['budget-law-14'],
    },
    {
      name: 'state-capital-income-equals-uses',
      left: { side: 'income', fundSource: 'stateCapital', origin: 'currentYear' },
      right: { side: 'expenditure|closingBalance', fundSource: 'stateCapital', origin: 'currentYear' },
      basis: ['budget-law-14'],
    },
  ],
  roundingOrder,
  blocks: [
    ...organisation,
    {
      kind: 'heading',
      level: 1,
      text: '第二部分 {year}年{bodyKind}预算报表',
      contentsText: '第二部分 {year}年{bodyKind}预算报表',
      startsPage: true,
    },
    { kind: 'table', table: 'income-and-expenditure' },
    { kind: 'table', table: 'income' },
    { kind: 'table', table: 'expenditure' },
    { kind: 'table', table: 'fiscal-appropriation' },
    { kind: 'table', table: 'general-public-budget-expenditure' },
    { kind: 'table', table: 'basic-expenditure-by-economic-class' },
    { kind: 'table', table: 'government-fund-income' },
    { kind: 'table', table: 'government-fund-expenditure' },
    { kind: 'table', table: 'state-capital' },
    { kind: 'table', table: 'three-public-funds' },
    { kind: 'table', table: 'agency-operating-expenses' },
    { kind: 'table', table: 'project-expenditure' },
    { kind: 'table', table: 'carried-over-project-expenditure' },
    {
      kind: 'heading',
      level: 1,
      text: '第三部分 {year}年度{bodyKind}预算情况说明',
      contentsText: '第三部分 {year}年度{bodyKind}预算情况说明',
      startsPage: true,
    },
    roundingNote,
    ...explanations,
    ...performanceSection,
    ...assetSections,
    {
      kind: 'heading',
      level: 1,
      text: '第四部分 名词解释',
      contentsText: '第四部分 名词解释',
      startsPage: true,
    },
    {
      kind: 'each',
      of: { entries: glossary },
      blocks: [{ kind: 'paragraph', name: 'term', text: '{ordinal}、{term}：{meaning}' }],
    },
  ],
} as const satisfies DisclosureFormat;
