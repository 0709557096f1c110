// 四: income and expenditure compared with last year, and what fiscal appropriation is spent on, item by item.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { expenditureByKind } from '../statutory/charts.ts';
import { passedOnSentence } from '../statutory/passed-on.ts';
import { roundingNoteBesideFacts } from '../statutory/rounding.ts';
import * as statutory from '../statutory/scopes.ts';
import * as charts from './charts.ts';
import { comparedWithBudget, reasonOfChange } from './comparisons.ts';
import * as scopes from './scopes.ts';
import type { Variant } from './variant.ts';

const funds = {
  generalPublicBudget: { ...statutory.spending, ...statutory.generalPublicBudget },
  governmentFund: { ...statutory.spending, ...statutory.governmentFund },
  stateCapital: { ...statutory.spending, ...statutory.stateCapital },
  businessIncome: { ...statutory.spending, ...scopes.businessIncome },
  operatingIncome: { ...statutory.spending, ...scopes.operatingIncome },
  otherIncome: { ...statutory.spending, ...scopes.otherIncome },
} as const;

export function explanations({ sentence, item }: Variant) {
  const amount = { kind: 'amount', style: sentence } as const;
  const compared = comparedWithBudget(sentence);
  return [
    {
      kind: 'heading',
      level: 1,
      text: '{year}年{bodyKind}预算编制说明',
      contentsText: '四、{bodyKind}预算编制说明',
      startsPage: true,
    },
    roundingNoteBesideFacts('面向中小企业预留的政府采购金额'),
    {
      // Income is what pays for this year's expenditure, so both totals are the same figure.
      kind: 'paragraph',
      name: 'income',
      text: '{year}年，{body}收入预算{total}万元，其中：财政拨款收入{fiscal}万元，{fiscalChange}；事业收入{businessIncome}万元；事业单位经营收入{operatingIncome}万元；其他收入{otherIncome}万元。',
      slots: {
        total: { ...amount, of: statutory.spending },
        fiscal: { ...amount, of: scopes.fiscalSpending },
        fiscalChange: { ...compared, of: scopes.fiscalSpending },
        businessIncome: { ...amount, of: funds.businessIncome },
        operatingIncome: { ...amount, of: funds.operatingIncome },
        otherIncome: { ...amount, of: funds.otherIncome },
      },
    },
    {
      kind: 'paragraph',
      name: 'expenditure',
      text: '支出预算{total}万元，其中：财政拨款支出预算{fiscal}万元，{fiscalChange}。财政拨款支出预算中，一般公共预算拨款支出预算{generalPublicBudget}万元，{generalPublicBudgetChange}；政府性基金拨款支出预算{governmentFund}万元，{governmentFundChange}；国有资本经营预算拨款支出预算{stateCapital}万元，{stateCapitalChange}。{passedOn}',
      slots: {
        total: { ...amount, of: statutory.spending },
        fiscal: { ...amount, of: scopes.fiscalSpending },
        fiscalChange: { ...compared, of: scopes.fiscalSpending },
        generalPublicBudget: { ...amount, of: funds.generalPublicBudget },
        generalPublicBudgetChange: { ...compared, of: funds.generalPublicBudget },
        governmentFund: { ...amount, of: funds.governmentFund },
        governmentFundChange: { ...compared, of: funds.governmentFund },
        stateCapital: { ...amount, of: funds.stateCapital },
        stateCapitalChange: { ...compared, of: funds.stateCapital },
        passedOn: passedOnSentence(sentence),
      },
    },
    {
      kind: 'paragraph',
      name: 'reason-of-change',
      text: '{reason}。',
      slots: {
        reason: { ...reasonOfChange(sentence), of: scopes.fiscalSpending, reason: 'fiscalAppropriation' },
      },
    },
    charts.incomeBySource,
    expenditureByKind,
    charts.expenditureByClass,
    {
      kind: 'paragraph',
      name: 'fiscal-items',
      text: '{opening}',
      slots: {
        opening: {
          kind: 'choice',
          byAmount: scopes.fiscalSpending,
          cases: {
            zero: { text: '{year}年没有安排财政拨款支出。' },
            notZero: { text: '财政拨款支出主要内容如下：' },
          },
        },
      },
    },
    {
      kind: 'each',
      of: { dimension: 'functionalClass', level: 3, scope: scopes.fiscalSpending },
      blocks: [{ kind: 'paragraph', name: 'fiscal-item', ...item }],
    },
  ] as const satisfies readonly BlockSpec[];
}
