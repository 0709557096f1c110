// Satisfaction is a share of those asked, in percent. A bound beyond what a share can be is told as such, and a rate without a number too.
import { isRate } from './indicator-words.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';

export const satisfactionIsAShare = writtenCheck(
  'satisfaction-is-a-share',
  function* ({ document: { reading } }, fault) {
    for (const { level1, level3, target, parsed, places } of indicatorsOnce(reading)) {
      if (!level1.includes('满意') || !/满意度?(?:[（(].*[）)])?$/u.test(level3) || target === '') continue;
      if (isRate.test(level3)) continue;
      if (parsed.kind === 'numeric' && parsed.unit === '%') yield held;
      else yield fault({ places, written: target, values: { indicator: level3 } });
    }
  },
);
