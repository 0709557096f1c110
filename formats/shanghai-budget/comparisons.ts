// How this format words a comparison with last year's budget. A rise from nothing needs no words of its own: no rate is printed.
import type { ChangeSlot } from '../../src/core/narrative/spec.ts';
import { percent, sentenceAmount } from './scopes.ts';

const change = { kind: 'change', amount: sentenceAmount, percent } as const;

const rise = '比{previousYear}年预算增加{amount}万元';
const fall = '比{previousYear}年预算减少{amount}万元';
const same = '与{previousYear}年预算持平';

export const comparedWithLastYear = {
  ...change,
  wording: { rise, fall, same, fromZero: rise },
} as const satisfies Partial<ChangeSlot>;

export const comparedWithReason = {
  ...change,
  wording: {
    rise: `${rise}，主要原因是{reason}`,
    fall: `${fall}，主要原因是{reason}`,
    same,
    fromZero: `${rise}，主要原因是{reason}`,
  },
} as const satisfies Partial<ChangeSlot>;

/** A sentence of its own, after the figures. */
export const reasonOfChange = {
  ...change,
  wording: {
    rise: '财政拨款收入支出增加的主要原因是{reason}',
    fall: '财政拨款收入支出减少的主要原因是{reason}',
    same: '财政拨款收入支出与{previousYear}年预算持平',
    fromZero: '财政拨款收入支出增加的主要原因是{reason}',
  },
} as const satisfies Partial<ChangeSlot>;
