// The sign of a bound fits what is measured: satisfaction is at least, a rate of failures or a cost at most.
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';
import { lessIsBetter, moreIsBetter } from './indicator-words.ts';

export const comparatorsFitTheirIndicator = writtenCheck(
  'comparators-fit-their-indicator',
  function* ({ document: { reading } }, fault) {
    for (const { level3, target, parsed, places } of indicatorsOnce(reading)) {
      if (parsed.kind !== 'numeric') continue;
      const isLower = parsed.comparator === '≥' || parsed.comparator === '>';
      const isUpper = parsed.comparator === '≤' || parsed.comparator === '<';
      const [more, less] = [moreIsBetter.test(level3), lessIsBetter.test(level3)];
      if (more === less || (!isLower && !isUpper)) continue;
      if ((more && isLower) || (less && isUpper)) yield held;
      else yield fault({ places, written: target, values: { indicator: level3 } });
    }
  },
);
