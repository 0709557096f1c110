// How this format words a comparison with last year. A rise from nothing has no rate, and those that print none need no words of its own.
import type { AmountStyle, PercentStyle } from '../../src/core/money/format.ts';
import type { ChangeSlot } from '../../src/core/narrative/spec.ts';

type Comparison = Omit<ChangeSlot, 'of' | 'reason'>;

const percent: PercentStyle = { decimals: 2, trim: true, zero: '0' };

const rise = '比{baseName}增加{amount}万元';
const fall = '比{baseName}减少{amount}万元';
const same = '与{baseName}持平';
const because = '，主要原因是{reason}';

/** Real documents also write 「比…持平」, and some a reason where nothing changed. */
const alsoRead = {
  same: ['比{baseName}持平', '比{baseName}持平，主要原因是{reason}', '与{baseName}持平，主要原因是{reason}'],
} as const;

const withBudget = { kind: 'change', base: 'previousApproved', percent } as const;

export function comparedWithBudget(amount: AmountStyle): Comparison {
  return { ...withBudget, amount, wording: { rise, fall, same, fromZero: rise }, alsoRead };
}

/** `explainsTheSame`: whether no change has its reason too. */
export function comparedWithReason(amount: AmountStyle, explainsTheSame: boolean): Comparison {
  return {
    ...withBudget,
    amount,
    wording: {
      rise: rise + because,
      fall: fall + because,
      same: explainsTheSame ? same + because : same,
      fromZero: rise + because,
    },
    alsoRead,
  };
}

/** A sentence of its own, after the figures. */
export function reasonOfChange(amount: AmountStyle): Comparison {
  return {
    ...withBudget,
    amount,
    wording: {
      rise: '财政拨款收入支出增加的主要原因是{reason}',
      fall: '财政拨款收入支出减少的主要原因是{reason}',
      same: '财政拨款收入支出与{baseName}持平',
      fromZero: '财政拨款收入支出增加的主要原因是{reason}',
    },
  };
}

/** An item beside what was spent on it last year, by the rate alone. */
export function comparedWithExecution(amount: AmountStyle): Comparison {
  return {
    kind: 'change',
    base: 'previousFinal',
    amount,
    percent,
    wording: {
      rise: `比{baseName}增加{percent}%${because}`,
      fall: `比{baseName}减少{percent}%${because}`,
      same,
      fromZero: `为本年新安排的支出${because}`,
    },
    alsoRead: {
      rise: [`比{previousYear}年预算执行数增加{percent}%。主要原因是：{reason}`],
      fall: [`比{previousYear}年预算执行数减少{percent}%。主要原因是：{reason}`],
      same: [`与{previousYear}年预算执行数持平。主要原因是：{reason}`],
    },
  };
}
