// What is counted or costed has a number as its target; other targets are quantified as far as possible and graded in words where not
// (财预〔2015〕88号).
import { comparable } from '../../../tables/read/phrases.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';
import { isRate } from './indicator-words.ts';

const counted = /数量|成本/u;

export const quantitiesAreNumbers = writtenCheck(
  'quantities-are-numbers',
  function* ({ document: { reading } }, fault) {
    for (const { level2, level3, target, parsed, places } of indicatorsOnce(reading)) {
      // A rate without a number is told as such.
      if (comparable(target) === '' || isRate.test(level3) || !counted.test(level2)) continue;
      if (parsed.kind !== 'qualitative') yield held;
      else yield fault({ places, written: target, values: { indicator: level3 } });
    }
  },
);
