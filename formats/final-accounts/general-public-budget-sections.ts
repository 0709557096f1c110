// 第三部分, sections 五 and 六: what was spent out of the general public budget, each item beside the budget, and what basic expenditure bought.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { ListSlot } from '../../src/core/narrative/spec.ts';
import { againstBudget, completion, subjectWithLastYear } from './comparisons.ts';
import * as scopes from './scopes.ts';
import * as statutory from '../statutory/scopes.ts';

const amount = { kind: 'amount', style: scopes.sentenceAmount } as const;
const share = { kind: 'share', style: scopes.percent } as const;

const { generalSpending, basicSpending } = scopes;
const personnel = { ...basicSpending, expenditureKind: 'personnel' } as const;
const publicRunning = { ...basicSpending, expenditureKind: 'publicRunning' } as const;

/** The names of what was bought, without amounts. */
const itemsOf = (scope: typeof personnel | typeof publicRunning): ListSlot => ({
  kind: 'list',
  dimension: 'departmentEconomicClass',
  level: 2,
  scope,
  item: { text: '{departmentEconomicClass.name}' },
  separator: '、',
  none: '无',
});

export const generalPublicBudgetSections = [
  {
    kind: 'heading',
    level: 2,
    text: '五、一般公共预算财政拨款支出决算情况说明',
    contentsText: '五、一般公共预算财政拨款支出决算情况说明',
  },
  { kind: 'heading', level: 3, text: '（一）一般公共预算财政拨款支出决算总体情况' },
  {
    kind: 'paragraph',
    name: 'general-public-budget',
    text: '一般公共预算财政拨款支出{amount}万元，占本年支出合计的{share}%。与{previousYear}年度相比，{change}',
    slots: {
      amount: { ...amount, of: generalSpending },
      share: { ...share, of: generalSpending, in: statutory.spending },
      change: {
        ...subjectWithLastYear('一般公共预算财政拨款支出'),
        of: generalSpending,
        reason: 'generalPublicBudget',
      },
    },
  },
  { kind: 'heading', level: 3, text: '（二）一般公共预算财政拨款支出决算结构情况' },
  {
    kind: 'paragraph',
    name: 'general-public-budget-by-class',
    text: '一般公共预算财政拨款支出{amount}万元，主要用于以下方面：{classes}。',
    slots: {
      amount: { ...amount, of: generalSpending },
      classes: {
        kind: 'list',
        dimension: 'functionalClass',
        level: 1,
        scope: generalSpending,
        item: {
          text: '{functionalClass.name}（类）{amount}万元，占{share}%',
          slots: { amount: { ...amount, of: {} }, share: { ...share, of: {}, in: generalSpending } },
        },
        separator: '；',
        none: '本年没有支出',
      },
    },
  },
  { kind: 'heading', level: 3, text: '（三）一般公共预算财政拨款支出决算具体情况' },
  {
    kind: 'paragraph',
    name: 'general-public-budget-against-budget',
    text: '一般公共预算财政拨款支出年初预算为{budget}万元，{adjusted}支出决算为{amount}万元，{completion}。{change}其中：',
    slots: {
      budget: { ...amount, of: { ...generalSpending, ...scopes.budgeted } },
      adjusted: {
        kind: 'choice',
        byFact: 'budgetWasAdjusted',
        cases: {
          no: { text: '' },
          yes: {
            text: '调整预算为{amount}万元，',
            slots: { amount: { ...amount, of: { ...generalSpending, period: 'currentAdjusted' } } },
          },
        },
      },
      amount: { ...amount, of: generalSpending },
      completion: { ...completion('年初预算'), of: generalSpending },
      change: { ...againstBudget(''), of: generalSpending, reason: 'againstBudget.generalPublicBudget' },
    },
  },
  {
    kind: 'each',
    of: { dimension: 'functionalClass', level: 3, scope: generalSpending },
    blocks: [
      {
        kind: 'paragraph',
        name: 'item',
        text: '{number}、{functionalClass.name1}（类）{functionalClass.name2}（款）{functionalClass.name3}（项）。主要用于：{purpose}。年初预算为{budget}万元，支出决算为{amount}万元。{change}',
        alsoRead: [
          '{number}、{functionalClass.name1}（类）{functionalClass.name2}（款）{functionalClass.name3}（项）。主要用于：{purpose}。年初预算为{budget}万元，支出决算为{amount}万元，{completion}。{change}',
        ],
        slots: {
          purpose: { kind: 'fact', path: 'functionalPurposes.{functionalClass.code}', shape: 'text' },
          budget: { ...amount, of: scopes.budgeted },
          amount: { ...amount, of: {} },
          completion: { ...completion('年初预算'), of: {} },
          change: { ...againstBudget(''), of: {}, reason: 'againstBudget.{functionalClass.code}' },
        },
      },
    ],
  },

  {
    kind: 'heading',
    level: 2,
    text: '六、一般公共预算财政拨款基本支出决算情况说明',
    contentsText: '六、一般公共预算财政拨款基本支出决算情况说明',
  },
  {
    kind: 'paragraph',
    name: 'basic',
    text: '一般公共预算财政拨款基本支出{amount}万元。其中：人员经费{personnel}万元，主要包括：{personnelItems}；公用经费{publicRunning}万元，主要包括：{publicRunningItems}。',
    slots: {
      amount: { ...amount, of: basicSpending },
      personnel: { ...amount, of: personnel },
      personnelItems: itemsOf(personnel),
      publicRunning: { ...amount, of: publicRunning },
      publicRunningItems: itemsOf(publicRunning),
    },
  },
] as const satisfies readonly BlockSpec[];
