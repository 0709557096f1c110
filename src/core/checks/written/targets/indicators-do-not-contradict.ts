// One indicator has one target on a side of a form, and the target of the whole period is no less than that of the year.
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms, type FormIndicator } from './checked-forms.ts';
import { compareDecimals } from './decimals.ts';

export const indicatorsDoNotContradict = writtenCheck(
  'indicators-do-not-contradict',
  function* ({ document: { reading } }, fault) {
    for (const { indicators } of checkedForms(reading)) {
      for (const [, same] of Map.groupBy(indicators, ({ level2, level3 }) => [level2, level3].join('\n'))) {
        const annual = same.filter(({ side }) => side === 'annual');
        const whole = same.filter(({ side }) => side === 'wholePeriod');
        const pair = twoTargets(annual) ?? twoTargets(whole) ?? lessInAll(whole[0], annual[0]);
        const [one, other] = pair ?? [];
        if (one === undefined || other === undefined) yield held;
        else
          yield fault({
            places: [one.place, other.place],
            written: one.target,
            values: { indicator: one.level3, other: other.target },
          });
      }
    }
  },
);

type Pair = readonly [FormIndicator, FormIndicator];

function twoTargets([first, ...others]: readonly FormIndicator[]): Pair | undefined {
  const other = others.find(({ target }) => target !== first?.target);
  return first === undefined || other === undefined ? undefined : [first, other];
}

function lessInAll(whole: FormIndicator | undefined, annual: FormIndicator | undefined): Pair | undefined {
  if (whole?.parsed.kind !== 'numeric' || annual?.parsed.kind !== 'numeric') return undefined;
  const { comparator, unit, value } = annual.parsed;
  const isCount = comparator === '≥' && unit === whole.parsed.unit && unit !== '%' && unit !== '';
  return isCount && compareDecimals(whole.parsed.value, value) < 0 ? [whole, annual] : undefined;
}
