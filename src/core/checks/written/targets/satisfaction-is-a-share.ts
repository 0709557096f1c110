// Satisfaction is a share of those asked: more than 0 and at most 100 %.
import { compareDecimals } from './decimals.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';

export const satisfactionIsAShare = writtenCheck(
  'satisfaction-is-a-share',
  function* ({ document: { reading } }, fault) {
    for (const { level1, level3, target, parsed, places } of indicatorsOnce(reading)) {
      if (!level1.includes('满意') || !level3.includes('满意') || parsed.kind !== 'numeric') continue;
      const isShare = compareDecimals(parsed.value, '0') > 0 && compareDecimals(parsed.value, '100') <= 0;
      if (isShare && parsed.unit === '%') yield held;
      else yield fault({ places, written: target, values: { indicator: level3 } });
    }
  },
);
