// The department budget of a district of Shanghai: nine tables, eight in 元 and the ninth in 万元, and explanations around them.
//
// What the titles leave open is decided here, the same for every table and sentence. Money carried over from last year counts with the
// income that it came from, because no row or column keeps it apart. No row holds what is kept for next year, so that such a ledger is
// refused by the balance below rather than printed short. The income side has four kinds of money: `scopes.ts` says where each fund goes.
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import { allIsBasicOrProject } from '../statutory/balances.ts';
import * as statutory from '../statutory/scopes.ts';
import { roundingOrder } from '../statutory/rounding.ts';
import { aliases } from './aliases.ts';
import { assetSection } from './assets.ts';
import { explanations } from './explanations.ts';
import { glossary } from './glossary.ts';
import { organisation } from './organisation.ts';
import { otherMatters } from './other-matters.ts';
import { projects } from './projects.ts';
import { basicExpenditureByEconomicClass } from './tables/basic-expenditure-by-economic-class.ts';
import { expenditure } from './tables/expenditure.ts';
import { fiscalAppropriation } from './tables/fiscal-appropriation.ts';
import { generalPublicBudgetExpenditure } from './tables/general-public-budget-expenditure.ts';
import { governmentFundExpenditure } from './tables/government-fund-expenditure.ts';
import { incomeAndExpenditure } from './tables/income-and-expenditure.ts';
import { income } from './tables/income.ts';
import { stateCapital } from './tables/state-capital.ts';
import { threePublicFundsAndAgencyOperatingExpenses } from './tables/three-public-funds-and-agency-operating-expenses.ts';
import { threePublicFundsSection } from './three-public-funds-section.ts';
import { plain, wholeYuan, withExecution, type Variant } from './variant.ts';

export const shanghaiBudget = layout(plain);
export const shanghaiBudgetWholeYuan = layout(wholeYuan);
export const shanghaiBudgetWithExecution = layout(withExecution);

function layout(variant: Variant) {
  const { id, title, listing, threePublicFunds } = variant;
  // These tables stand empty in most documents, and no document fills an empty table with zeros.
  const oftenEmpty = { ...listing, zero: '' };
  return {
    id,
    title,
    words: {
      department: { bodyKind: '部门', bodyLabel: '预算主管部门' },
      budgetUnit: { bodyKind: '单位', bodyLabel: '预算单位' },
    },
    documentTitle: '{jurisdiction}{year}年区级{bodyKind}预算',
    cover: [
      { role: 'title', text: '{jurisdiction}{year}年区级{bodyKind}预算' },
      { role: 'body', text: '{bodyLabel}：{body}' },
    ],
    contentsTitle: '目　录',
    reasons: { several: '{ordinal}是{item}', separator: '；', lead: '：' },
    aliases,
    bases: {
      previousApproved: '{previousYear}年预算',
      previousAdjusted: '{previousYear}年调整预算',
      previousFinal: '{previousYear}年预算执行数',
      currentApproved: '{year}年预算',
      currentAdjusted: '{year}年调整预算',
    },
    tables: [
      incomeAndExpenditure(variant),
      income(listing),
      expenditure(listing),
      fiscalAppropriation(variant),
      generalPublicBudgetExpenditure(listing),
      governmentFundExpenditure(oftenEmpty),
      stateCapital(oftenEmpty),
      basicExpenditureByEconomicClass(listing),
      threePublicFundsAndAgencyOperatingExpenses(threePublicFunds),
    ],
    forms: [],
    balances: [
      allIsBasicOrProject(statutory.spending),
      {
        name: 'nothing-is-kept-for-next-year',
        left: statutory.uses,
        right: statutory.spending,
        basis: ['budget-regulation-5'],
      },
    ],
    roundingOrder,
    blocks: [
      ...organisation,
      {
        kind: 'heading',
        level: 1,
        text: '名词解释',
        contentsText: '三、名词解释',
        startsPage: true,
      },
      {
        kind: 'each',
        of: { entries: glossary },
        blocks: [{ kind: 'paragraph', name: 'term', text: '（{ordinal}）{term}：{meaning}' }],
      },
      ...explanations(variant),
      {
        kind: 'heading',
        level: 1,
        text: '{year}年{bodyKind}预算表',
        contentsText: '五、{bodyKind}预算表',
        startsPage: true,
      },
      { kind: 'table', table: 'income-and-expenditure' },
      { kind: 'table', table: 'income' },
      { kind: 'table', table: 'expenditure' },
      { kind: 'table', table: 'fiscal-appropriation' },
      { kind: 'table', table: 'general-public-budget-expenditure' },
      { kind: 'table', table: 'government-fund-expenditure' },
      { kind: 'table', table: 'state-capital' },
      { kind: 'table', table: 'basic-expenditure-by-economic-class' },
      { kind: 'table', table: 'three-public-funds-and-agency-operating-expenses' },
      {
        kind: 'heading',
        level: 1,
        text: '其他相关情况说明',
        contentsText: '六、其他相关情况说明',
        startsPage: true,
      },
      ...threePublicFundsSection(variant),
      ...otherMatters(variant),
      ...assetSection,
      ...projects(variant),
    ],
  } as const satisfies DisclosureFormat;
}
