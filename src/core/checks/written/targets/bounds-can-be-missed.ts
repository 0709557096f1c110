// A bound that nothing can miss says nothing: a rate of at least 0 %, a share of at most 100 %.
import { compareDecimals } from './decimals.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';
import { mayExceedAll } from './indicator-words.ts';

export const boundsCanBeMissed = writtenCheck(
  'bounds-can-be-missed',
  function* ({ document: { reading } }, fault) {
    for (const { level3, target, parsed, places } of indicatorsOnce(reading)) {
      if (parsed.kind !== 'numeric' || parsed.comparator === 'none') continue;
      const { comparator, value, unit } = parsed;
      const against = (number: string): number => compareDecimals(value, number);
      const isShare = unit === '%' && !mayExceedAll.test(level3);
      const nothingMisses =
        (comparator === '≥' && against('0') <= 0) || (isShare && comparator === '≤' && against('100') >= 0);
      if (nothingMisses) yield fault({ places, written: target, values: { indicator: level3 } });
      else yield held;
    }
  },
);
