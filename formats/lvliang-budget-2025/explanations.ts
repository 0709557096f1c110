// 第三部分, sections 一 to 九: what the tables say in sentences, with their charts. The skeleton of each sentence is the format's.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { expenditureByKind, threePublicFundsBesideLastYear } from '../statutory/charts.ts';
import { passedOnSentence } from '../statutory/passed-on.ts';
import * as statutory from '../statutory/scopes.ts';
import * as charts from './charts.ts';
import { comparedWithInitialBudget, comparedWithLastYear, comparedWithReason } from './comparisons.ts';
import * as scopes from './scopes.ts';
import { threePublicFundsSection } from './three-public-funds-section.ts';

const grouped = { kind: 'amount', style: scopes.groupedAmount } as const;
const trimmed = { kind: 'amount', style: scopes.trimmedAmount } as const;
const plain = { kind: 'amount', style: scopes.plainAmount } as const;
const share = { kind: 'share', style: scopes.percent } as const;

/** What the general public budget pays for this year, by which sections 五 and 六 go. */
const generalCurrent = { ...statutory.spending, ...statutory.generalPublicBudget, ...statutory.currentYear };
const generalBasic = { ...generalCurrent, ...statutory.basic };

/** Kept for the next year out of fiscal appropriation, by section 四. */
const fiscalClosingBalance = { ...statutory.fiscal, side: 'closingBalance' };

const incomeOf = {
  generalPublicBudget: { ...statutory.uses, ...statutory.generalPublicBudget, ...statutory.currentYear },
  governmentFund: { ...statutory.uses, ...statutory.governmentFund, ...statutory.currentYear },
  stateCapital: { ...statutory.uses, ...statutory.stateCapital, ...statutory.currentYear },
  fiscalSpecialAccount: { ...statutory.uses, ...statutory.fiscalSpecialAccount, ...statutory.currentYear },
  unitFunds: { ...statutory.uses, ...statutory.unitFunds, ...statutory.currentYear },
  carryOver: { ...statutory.uses, ...statutory.carryOver },
} as const;

export const explanations = [
  {
    kind: 'heading',
    level: 2,
    text: '一、{bodyKind}预算收支数据变动情况及原因',
    contentsText: '一、{bodyKind}预算收支数据变动情况及原因',
  },
  {
    kind: 'paragraph',
    name: 'total-change',
    text: '{year}年度{body}预算收入总计{total}万元，其中：本年收入{current}万元，上年结转{carryOver}万元，{change}；本年{bodyKind}预算支出总计{total}万元，其中：本年预算安排{current}万元，上年结转{carryOver}万元，{change}。',
    slots: {
      total: { ...grouped, of: statutory.uses },
      current: { ...grouped, of: { ...statutory.uses, ...statutory.currentYear } },
      carryOver: { ...grouped, of: incomeOf.carryOver },
      change: { ...comparedWithReason, of: statutory.uses, reason: 'budgetTotal' },
    },
  },

  { kind: 'heading', level: 2, text: '二、收入预算情况说明', contentsText: '二、收入预算情况说明' },
  {
    kind: 'paragraph',
    name: 'income',
    text: '{year}年度{body}预算收入{total}万元，主要包括一般公共预算拨款收入{generalPublicBudget}万元，占{generalPublicBudgetShare}%；政府性基金预算拨款收入{governmentFund}万元，占{governmentFundShare}%；国有资本经营预算拨款收入{stateCapital}万元，占{stateCapitalShare}%；财政专户管理资金收入{fiscalSpecialAccount}万元，占{fiscalSpecialAccountShare}%；单位资金{unitFunds}万元，占{unitFundsShare}%；上年结转{carryOver}万元，占{carryOverShare}%。',
    slots: {
      total: { ...grouped, of: statutory.uses },
      generalPublicBudget: { ...grouped, of: incomeOf.generalPublicBudget },
      generalPublicBudgetShare: { ...share, of: incomeOf.generalPublicBudget, in: statutory.uses },
      governmentFund: { ...grouped, of: incomeOf.governmentFund },
      governmentFundShare: { ...share, of: incomeOf.governmentFund, in: statutory.uses },
      stateCapital: { ...grouped, of: incomeOf.stateCapital },
      stateCapitalShare: { ...share, of: incomeOf.stateCapital, in: statutory.uses },
      fiscalSpecialAccount: { ...grouped, of: incomeOf.fiscalSpecialAccount },
      fiscalSpecialAccountShare: { ...share, of: incomeOf.fiscalSpecialAccount, in: statutory.uses },
      unitFunds: { ...grouped, of: incomeOf.unitFunds },
      unitFundsShare: { ...share, of: incomeOf.unitFunds, in: statutory.uses },
      carryOver: { ...grouped, of: incomeOf.carryOver },
      carryOverShare: { ...share, of: incomeOf.carryOver, in: statutory.uses },
    },
  },
  charts.incomeBySource,

  { kind: 'heading', level: 2, text: '三、支出预算情况说明', contentsText: '三、支出预算情况说明' },
  {
    kind: 'paragraph',
    name: 'expenditure',
    text: '{year}年度{body}支出预算{total}万元，其中：基本支出{basic}万元，占{basicShare}%；项目支出{project}万元，占{projectShare}%。{passedOn}',
    slots: {
      total: { ...trimmed, of: statutory.spending },
      basic: { ...trimmed, of: { ...statutory.spending, ...statutory.basic } },
      basicShare: { ...share, of: { ...statutory.spending, ...statutory.basic }, in: statutory.spending },
      project: { ...trimmed, of: { ...statutory.spending, ...statutory.project } },
      projectShare: { ...share, of: { ...statutory.spending, ...statutory.project }, in: statutory.spending },
      passedOn: passedOnSentence(scopes.trimmedAmount),
    },
  },
  expenditureByKind,

  {
    kind: 'heading',
    level: 2,
    text: '四、财政拨款收支预算总体情况说明',
    contentsText: '四、财政拨款收支预算总体情况说明',
  },
  {
    // The three budgets are given with their carry-over: only so do they add up to the total that they follow.
    kind: 'paragraph',
    name: 'fiscal-appropriation',
    text: '{year}年度{body}财政拨款收支总预算{total}万元，其中：一般公共预算拨款{generalPublicBudget}万元，政府性基金预算拨款{governmentFund}万元，国有资本经营预算拨款{stateCapital}万元。收入包括：当年拨款收入{current}万元，上年结转收入{carryOver}万元。支出包括：{classes}{closingBalance}。',
    alsoRead: [
      '{year}年度{body}财政拨款收支总预算{total}万元。其中：一般公共预算拨款{generalPublicBudget}万元，政府性基金预算拨款{governmentFund}万元，国有资本经营预算拨款{stateCapital}万元。其中：当年拨款收入{current}万元，上年结转收入{carryOver}万元。支出包括：{classes}{closingBalance}。',
    ],
    slots: {
      total: { ...grouped, of: statutory.fiscal },
      generalPublicBudget: { ...grouped, of: { ...statutory.uses, ...statutory.generalPublicBudget } },
      governmentFund: { ...grouped, of: { ...statutory.uses, ...statutory.governmentFund } },
      stateCapital: { ...grouped, of: { ...statutory.uses, ...statutory.stateCapital } },
      current: { ...grouped, of: { ...statutory.fiscal, ...statutory.currentYear } },
      carryOver: { ...grouped, of: { ...statutory.fiscal, ...statutory.carryOver } },
      classes: {
        kind: 'list',
        dimension: 'functionalClass',
        level: 1,
        scope: { ...statutory.fiscal, ...statutory.spending },
        item: { text: '{functionalClass.name}{amount}万元', slots: { amount: { ...grouped, of: {} } } },
        separator: '、',
        none: '无',
      },
      // Without it the parts would not make the total.
      closingBalance: {
        kind: 'choice',
        byAmount: fiscalClosingBalance,
        cases: {
          zero: { text: '' },
          notZero: {
            text: '；年终结转{amount}万元',
            slots: { amount: { ...grouped, of: fiscalClosingBalance } },
          },
        },
      },
    },
  },

  {
    kind: 'heading',
    level: 2,
    text: '五、一般公共预算支出情况说明',
    contentsText: '五、一般公共预算支出情况说明',
  },
  { kind: 'heading', level: 3, text: '(一) 一般公共预算当年支出规模变化情况' },
  {
    kind: 'paragraph',
    name: 'general-public-budget-change',
    text: '{year}年度{body}一般公共预算当年支出{total}万元，{change}。',
    slots: {
      total: { ...grouped, of: generalCurrent },
      change: { ...comparedWithLastYear, of: generalCurrent },
    },
  },
  { kind: 'heading', level: 3, text: '(二) 一般公共预算当年支出结构情况' },
  {
    kind: 'paragraph',
    name: 'general-public-budget-structure',
    text: '{year}年度{body}一般公共预算当年支出{total}万元，主要用于以下方面：{classes}。',
    slots: {
      total: { ...grouped, of: generalCurrent },
      classes: {
        kind: 'list',
        dimension: 'functionalClass',
        level: 1,
        scope: generalCurrent,
        item: {
          text: '{functionalClass.name}{amount}万元，占{share}%',
          slots: {
            amount: { ...grouped, of: {} },
            share: { ...share, of: {}, in: generalCurrent },
          },
        },
        separator: '；',
        none: '无',
      },
    },
  },
  charts.expenditureByClass,

  {
    kind: 'heading',
    level: 2,
    text: '六、一般公共预算基本支出情况说明',
    contentsText: '六、一般公共预算基本支出情况说明',
  },
  {
    kind: 'paragraph',
    name: 'basic-expenditure',
    text: '{year}年度{body}一般公共预算安排基本支出{total}万元，其中：',
    slots: { total: { ...grouped, of: generalBasic } },
  },
  {
    kind: 'paragraph',
    name: 'personnel',
    text: '人员经费{amount}万元，主要包括：{items}；',
    slots: {
      amount: { ...grouped, of: { ...generalBasic, expenditureKind: 'personnel' } },
      items: {
        kind: 'list',
        dimension: 'departmentEconomicClass',
        level: 2,
        scope: { ...generalBasic, expenditureKind: 'personnel' },
        item: { text: '{departmentEconomicClass.name}' },
        separator: '、',
        none: '无',
      },
    },
  },
  {
    kind: 'paragraph',
    name: 'public-running',
    text: '公用经费{amount}万元，主要包括：{items}。',
    slots: {
      amount: { ...grouped, of: { ...generalBasic, expenditureKind: 'publicRunning' } },
      items: {
        kind: 'list',
        dimension: 'departmentEconomicClass',
        level: 2,
        scope: { ...generalBasic, expenditureKind: 'publicRunning' },
        item: { text: '{departmentEconomicClass.name}' },
        separator: '、',
        none: '无',
      },
    },
  },

  ...threePublicFundsSection,
  threePublicFundsBesideLastYear,

  {
    kind: 'heading',
    level: 2,
    text: '八、机关运行经费增减变动原因说明',
    contentsText: '八、机关运行经费增减变动原因说明',
  },
  {
    kind: 'paragraph',
    name: 'agency-operating-expenses',
    text: '{year}年{bodyShort}机关运行经费一般公共预算{amount}万元，{change}。',
    slots: {
      amount: { ...plain, of: { ...scopes.agencyOperating, ...statutory.generalPublicBudget } },
      change: {
        ...comparedWithInitialBudget,
        of: { ...scopes.agencyOperating, ...statutory.generalPublicBudget },
        reason: 'agencyOperating',
      },
    },
  },

  { kind: 'heading', level: 2, text: '九、政府采购情况', contentsText: '九、政府采购情况' },
  {
    kind: 'paragraph',
    name: 'procurement',
    text: '{year}年{body}政府采购预算总额{total}万元，其中：政府采购货物预算{goods}万元、政府采购工程预算{works}万元、政府采购服务预算{services}万元。',
    slots: {
      total: { ...plain, of: { ...statutory.spending, procurementCategory: 'goods|works|services' } },
      goods: { ...plain, of: { ...statutory.spending, procurementCategory: 'goods' } },
      works: { ...plain, of: { ...statutory.spending, procurementCategory: 'works' } },
      services: { ...plain, of: { ...statutory.spending, procurementCategory: 'services' } },
    },
  },
] as const satisfies readonly BlockSpec[];
