// How final accounts word comparisons: with last year's final accounts, and with this year's budget.
import type { ChangeSlot, RateSlot } from '../../src/core/narrative/spec.ts';
import { percent, sentenceAmount } from './scopes.ts';

type Comparison = Omit<ChangeSlot, 'of' | 'reason'>;

const withLastYear = { kind: 'change', base: 'previousFinal', amount: sentenceAmount, percent } as const;
const withBudget = { kind: 'change', base: 'currentApproved', amount: sentenceAmount, percent } as const;

const increased = '增加{amount}万元，增长{percent}%';
const decreased = '减少{amount}万元，下降{percent}%';
const increasedFromZero = '增加{amount}万元';

/** 「…增加多少，增长多少。主要原因：…」: a sentence of its own about a subject that stands before the change. */
export function subjectWithLastYear(subject: string): Comparison {
  const because = '。主要原因：{reason}。';
  return {
    ...withLastYear,
    wording: {
      rise: subject + increased + because,
      fall: subject + decreased + because,
      same: `${subject}持平。`,
      fromZero: subject + increasedFromZero + because,
    },
    // Some forms are left with their 「主要原因：」 though there is nothing to explain.
    alsoRead: { same: [`${subject}持平。主要原因：`] },
  };
}

/** As a part of a sentence, after the figure: 「，比上年度增加…」. */
export const comparedWithLastYear: Comparison = {
  ...withLastYear,
  wording: {
    rise: `比{previousYear}年度${increased}`,
    fall: `比{previousYear}年度${decreased}`,
    same: '与{previousYear}年度持平',
    fromZero: `比{previousYear}年度${increasedFromZero}`,
  },
};

export const comparedWithLastYearAndReason: Comparison = {
  ...withLastYear,
  wording: {
    rise: `比{previousYear}年度${increased}。主要原因是{reason}。`,
    fall: `比{previousYear}年度${decreased}。主要原因是{reason}。`,
    same: '与{previousYear}年度持平。',
    fromZero: `比{previousYear}年度${increasedFromZero}。主要原因是{reason}。`,
  },
};

/** The year is said once for several items. */
export const itemWithLastYear: Comparison = {
  ...withLastYear,
  wording: { rise: increased, fall: decreased, same: '持平', fromZero: increasedFromZero },
  alsoRead: { same: ['与上一年度持平'] },
};

/** Why an item changed; nothing where it did not. */
export function reasonOfItem(item: string): Comparison {
  return {
    ...withLastYear,
    wording: {
      rise: `${item}支出增加的主要原因是{reason}。`,
      fall: `${item}支出减少的主要原因是{reason}。`,
      same: '',
      fromZero: `${item}支出增加的主要原因是{reason}。`,
    },
  };
}

/** Why the final figure is not the one of the budget. `subject` stands before 「决算数」. */
export function againstBudget(subject: string): Comparison {
  const more = `${subject}决算数大于预算数的主要原因：{reason}。`;
  return {
    ...withBudget,
    wording: {
      rise: more,
      fall: `${subject}决算数小于预算数的主要原因：{reason}。`,
      same: `${subject}决算数与预算数持平。`,
      fromZero: more,
    },
    alsoRead: {
      same: [`${subject}决算数与预算数基本持平。`, `${subject}决算数同预算数持平。`],
    },
  };
}

/** How much of the budget was carried out; `budget` is what the sentence calls it. */
export function completion(budget: string): Omit<RateSlot, 'of'> {
  return {
    kind: 'rate',
    base: 'currentApproved',
    percent,
    wording: { given: `完成${budget}的{percent}%`, fromZero: '年初没有安排预算' },
  };
}
