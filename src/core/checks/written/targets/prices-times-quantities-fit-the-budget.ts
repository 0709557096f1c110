// The price of one times how many there are to be is not more than the funds: a coarse look, as a form may mean other pieces.
import { held, writtenCheck } from '../written-check.ts';
import { moneyOf } from './amounts-in-words.ts';
import { checkedForms } from './checked-forms.ts';

export const pricesTimesQuantitiesFitTheBudget = writtenCheck(
  'prices-times-quantities-fit-the-budget',
  function* ({ document: { reading } }, fault) {
    for (const { indicators, totalFen } of checkedForms(reading)) {
      const funds = totalFen('annual');
      const annual = indicators.filter(({ side }) => side === 'annual');
      for (const price of annual) {
        const { parsed } = price;
        if (parsed.kind !== 'numeric' || !price.level2.includes('成本')) continue;
        const [, piece] = /^(?:万?元)\/(\p{Script=Han}{1,2})$/u.exec(parsed.unit) ?? [];
        const cost = moneyOf(parsed.value, parsed.unit);
        const quantity = annual.find(
          (one) =>
            one.level2.includes('数量') &&
            one.parsed.kind === 'numeric' &&
            one.parsed.unit === piece &&
            /^\d+$/u.test(one.parsed.value),
        );
        if (
          piece === undefined ||
          cost === undefined ||
          funds === undefined ||
          quantity?.parsed.kind !== 'numeric'
        )
          continue;
        const isTooMuch = cost.amountFen * BigInt(quantity.parsed.value) > funds.interval.upperFen;
        const values = { quantity: quantity.target, funds: funds.printed };
        if (isTooMuch)
          yield fault({ places: [price.place, quantity.place, funds.place], written: price.target, values });
        else yield held;
      }
    }
  },
);
