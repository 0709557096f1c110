// A number has its unit: 12 what? A unit in the indicator's own name serves too.
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';

export const targetsHaveUnits = writtenCheck(
  'targets-have-units',
  function* ({ document: { reading } }, fault) {
    for (const { level3, target, parsed, places } of indicatorsOnce(reading)) {
      if (parsed.kind !== 'numeric' && parsed.kind !== 'range') continue;
      const isMagnitude = /^[十百千万亿]+$/u.test(parsed.unit);
      if ((parsed.unit !== '' && !isMagnitude) || /[（(][^（）()]{1,6}[）)]$/u.test(level3)) yield held;
      else yield fault({ places, written: target, values: { indicator: level3 } });
    }
  },
);
