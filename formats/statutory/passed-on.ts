// Money that one unit of a department passes to another: the unit's own set says how much and why the department's set leaves it out.
import type { Scope } from '../../src/core/ledger/view.ts';
import type { ChoiceSlot } from '../../src/core/narrative/spec.ts';
import type { AmountStyle } from '../../src/core/money/format.ts';
import * as statutory from './scopes.ts';

/** Empty for a department, whose regions hold no such line. */
const passedOn: Scope = { ...statutory.spending, counterpartBudgetUnit: '!' };

/** A sentence of its own after those on expenditure, or nothing. */
export function passedOnSentence(style: AmountStyle): ChoiceSlot {
  return {
    kind: 'choice',
    byAmount: passedOn,
    cases: {
      zero: { text: '' },
      notZero: {
        text: '支出预算中，拨付给本部门其他预算单位的资金{amount}万元，部门预算不重复计算。',
        slots: { amount: { kind: 'amount', of: passedOn, style } },
      },
    },
  };
}
