// The indicators of all forms, each once: where both sides of a form say the same, one slip has two places.
import { rememberedOf } from '../../../lib/remembered.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { CheckedPlace } from '../../obligation.ts';
import { checkedForms, type CheckedForm, type FormIndicator } from './checked-forms.ts';

export interface IndicatorOnce extends Omit<FormIndicator, 'place' | 'side'> {
  readonly form: CheckedForm;
  /** Of the year first. */
  readonly places: readonly CheckedPlace[];
  readonly sides: readonly FormIndicator['side'][];
}

export const indicatorsOnce = rememberedOf((reading: Reading): readonly IndicatorOnce[] =>
  checkedForms(reading).flatMap((form) => {
    const same = Map.groupBy(form.indicators, ({ level2, level3, target }) =>
      [level2, level3, target].join('\n'),
    );
    return [...same.values()].flatMap((indicators): IndicatorOnce[] => {
      const ordered = indicators.toSorted(
        (left, right) => Number(left.side > right.side) - Number(left.side < right.side),
      );
      const [first] = ordered;
      if (first === undefined) return [];
      const { level1, level2, level3, target, parsed } = first;
      const places = ordered.map(({ place }) => place);
      return [
        { level1, level2, level3, target, parsed, form, places, sides: ordered.map(({ side }) => side) },
      ];
    });
  }),
);
