// The target of a rate is a number: 合格率 cannot be 合格.
import { comparable } from '../../../tables/read/phrases.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';
import { isRate } from './indicator-words.ts';

export const ratesHaveNumbers = writtenCheck(
  'rates-have-numbers',
  function* ({ document: { reading } }, fault) {
    for (const { level3, target, parsed, places } of indicatorsOnce(reading)) {
      if (!isRate.test(level3) || comparable(target) === '') continue;
      if (parsed.kind === 'numeric' || parsed.kind === 'range') yield held;
      else yield fault({ places, written: target, values: { indicator: level3 } });
    }
  },
);
