// How the sections of this format word a comparison with last year.
import type { ChangeSlot } from '../../src/core/narrative/spec.ts';
import { groupedAmount, percent, plainAmount, wholePercent } from './scopes.ts';

/** Every comparison of this format is with the budget that last year began with. */
const base = 'previousApproved';
const grouped = { kind: 'change', base, amount: groupedAmount, percent } as const;
const plain = { kind: 'change', base, amount: plainAmount, percent } as const;

/** 一、五: `比上年减少68.25万元，下降3.54%`. */
export const comparedWithLastYear = {
  ...grouped,
  wording: {
    rise: '比上年增加{amount}万元，增长{percent}%',
    fall: '比上年减少{amount}万元，下降{percent}%',
    same: '与上年预算数相同',
    fromZero: '比上年增加{amount}万元（上年为0万元）',
  },
} as const satisfies Partial<ChangeSlot>;

/** As above, with the reason that a change needs. */
export const comparedWithReason = {
  ...grouped,
  wording: {
    rise: '比上年增加{amount}万元，增长{percent}%，主要原因是{reason}',
    fall: '比上年减少{amount}万元，下降{percent}%，主要原因是{reason}',
    same: '与上年预算数相同',
    fromZero: '比上年增加{amount}万元（上年为0万元），主要原因是{reason}',
  },
} as const satisfies Partial<ChangeSlot>;

/** 七, its total: names the year. */
export const comparedWithNamedYear = {
  ...plain,
  wording: {
    rise: '比{previousYear}年预算数增加{amount}万元，增长{percent}%',
    fall: '比{previousYear}年预算数减少{amount}万元，下降{percent}%',
    same: '与{previousYear}年预算数相同',
    fromZero: '比{previousYear}年预算数增加{amount}万元（{previousYear}年为0万元）',
  },
} as const satisfies Partial<ChangeSlot>;

/** 七, its items, where each change has a reason of its own. */
export const itemCompared = {
  ...plain,
  wording: comparedWithReason.wording,
} as const satisfies Partial<ChangeSlot>;

/** 七, an item made of others that give their reasons themselves. */
export const groupCompared = {
  ...plain,
  wording: comparedWithLastYear.wording,
} as const satisfies Partial<ChangeSlot>;

/** 八: compares with the budget at the start of last year, in whole percents. */
export const comparedWithInitialBudget = {
  ...plain,
  percent: wholePercent,
  wording: {
    rise: '较{baseName}增加了{amount}万元，增长{percent}%，主要原因是：{reason}',
    fall: '较{baseName}减少了{amount}万元，下降{percent}%，主要原因是：{reason}',
    same: '与{baseName}相同',
    fromZero: '较{baseName}增加了{amount}万元（{baseName}为0万元），主要原因是：{reason}',
  },
} as const satisfies Partial<ChangeSlot>;
