// A bound that nothing can meet is a slip: a share of more than all, a number below nothing.
import { compareDecimals } from './decimals.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';
import { mayExceedAll } from './indicator-words.ts';

export const boundsCanBeMet = writtenCheck('bounds-can-be-met', function* ({ document: { reading } }, fault) {
  for (const { level3, target, parsed, places } of indicatorsOnce(reading)) {
    if (parsed.kind !== 'numeric' || parsed.comparator === 'none') continue;
    const { comparator, value, unit } = parsed;
    const against = (number: string): number => compareDecimals(value, number);
    const isShare = unit === '%' && !mayExceedAll.test(level3);
    const nothingMeets =
      (isShare &&
        ((comparator === '>' && against('100') >= 0) || (comparator === '≥' && against('100') > 0))) ||
      (comparator === '<' && against('0') <= 0);
    if (nothingMeets) yield fault({ places, written: target, values: { indicator: level3 } });
    else yield held;
  }
});
