// What differs between the documents that bodies publish in this layout: how amounts are printed, what the budgets are called, and
// what is said of each item of fiscal expenditure. One value per variant, drawn from published budgets of 2025 and 2026.
import type { AmountStyle } from '../../src/core/money/format.ts';
import type { SentenceSpec } from '../../src/core/narrative/spec.ts';
import { budgetNames } from '../statutory/two-sided.ts';
import { comparedWithExecution } from './comparisons.ts';

export interface Variant {
  readonly id: string;
  readonly title: string;
  /** Tables whose rows are codes: 2, 3 and 5 to 8. */
  readonly listing: AmountStyle;
  /** Tables with income beside expenditure, 1 and 4; an exact zero may print something else at the income side. */
  readonly sides: AmountStyle;
  readonly incomeZero: string;
  /** The one row of table 9, in 万元. */
  readonly threePublicFunds: AmountStyle;
  readonly sentence: AmountStyle;
  /** The budgets of the government as tables 1 and 4 name them, in their order. */
  readonly budgets: readonly [string, string, string];
  /** Whether an item of the three public funds that stays the same says why. */
  readonly explainsTheSame: boolean;
  /** What is said of an item; its slots speak of the item and of fiscal appropriation. */
  readonly item: SentenceSpec;
}

const purpose = { kind: 'fact', path: 'functionalPurposes.{functionalClass.code}', shape: 'text' } as const;

const blankZeros: AmountStyle = { unit: 'yuan', decimals: 2, grouping: true, trim: false, zero: '' };
const tenThousand: AmountStyle = {
  unit: 'tenThousandYuan',
  decimals: 2,
  grouping: true,
  trim: false,
  zero: '0',
};

/** The layout of the workbook that is handed out for 2026: blanks for zeros, item by item what the money is for. */
export const plain: Variant = {
  id: 'shanghai-budget',
  title: '上海市区级部门预算公开',
  listing: blankZeros,
  sides: blankZeros,
  incomeZero: '',
  threePublicFunds: tenThousand,
  sentence: tenThousand,
  budgets: budgetNames,
  explainsTheSame: false,
  item: {
    text: '{number}. “{functionalClass.name1}-{functionalClass.name2}-{functionalClass.name3}”科目{amount}万元，主要用于{purpose}。',
    slots: { amount: { kind: 'amount', of: {}, style: tenThousand }, purpose },
  },
};

/** Whole yuan, and `0` in the tables by code. */
export const wholeYuan: Variant = {
  ...plain,
  id: 'shanghai-budget-whole-yuan',
  title: '上海市区级部门预算公开（金额取整到元）',
  listing: { ...blankZeros, decimals: 0, zero: '0' },
  sides: { ...blankZeros, decimals: 0 },
  sentence: { ...tenThousand, zero: '0.00' },
  budgets: ['一般公共预算资金', '政府性基金', '国有资本经营预算'],
  explainsTheSame: true,
  item: {
    text: '{number}. “{functionalClass.name1}（类）{functionalClass.name2}（款）{functionalClass.name3}（项）”科目{amount}万元，主要用于{purpose}。',
    slots: { amount: { kind: 'amount', of: {}, style: { ...tenThousand, grouping: false } }, purpose },
  },
};

const sentenceWithExecution: AmountStyle = { ...tenThousand, grouping: false, trim: true };

/** `0.00` for zeros, and each item beside last year's execution, with the rate and the reason of its change. */
export const withExecution: Variant = {
  ...plain,
  id: 'shanghai-budget-with-execution',
  title: '上海市区级部门预算公开（与上年执行数比较）',
  listing: { ...blankZeros, grouping: false, zero: '0.00' },
  incomeZero: '0.00',
  sentence: sentenceWithExecution,
  explainsTheSame: true,
  item: {
    text: '{number}. {functionalClass.name1}（{functionalClass.part1}类）{functionalClass.name2}（{functionalClass.part2}款）{functionalClass.name3}（{functionalClass.part3}项）{amount}万元，主要用于{purpose}。{previousYear}年预算执行数为{executed}万元，{year}年预算安排{amount}万元，{change}。',
    alsoRead: [
      '{number}、{functionalClass.name1}（{functionalClass.part1}类）{functionalClass.name2}（{functionalClass.part2}款）{functionalClass.name3}（{functionalClass.part3}项）{amount}万元。主要用于：{purpose}。{previousYear}年当年预算执行数为{executed}万元，{year}年预算安排{amount}万元，{change}。',
    ],
    slots: {
      amount: { kind: 'amount', of: {}, style: sentenceWithExecution },
      purpose,
      executed: { kind: 'amount', of: { period: 'previousFinal' }, style: sentenceWithExecution },
      change: {
        ...comparedWithExecution(sentenceWithExecution),
        of: {},
        reason: 'functionalClasses.{functionalClass.code}',
      },
    },
  },
};
