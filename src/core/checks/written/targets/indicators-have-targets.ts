// An indicator that is named has a target; without one nobody can tell whether it was met.
import { comparable } from '../../../tables/read/phrases.ts';
import { reason } from '../../obligation.ts';
import { checkedForms } from './checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';
import { indicatorsOnce } from './indicators-once.ts';

export const indicatorsHaveTargets = writtenCheck(
  'indicators-have-targets',
  function* ({ document: { reading } }, fault) {
    for (const { unclear } of checkedForms(reading)) {
      if (unclear.length > 0)
        yield reason(
          'indicators-not-understood',
          {},
          unclear.map(({ place }) => place),
        );
    }
    for (const { form, level3, target, places } of indicatorsOnce(reading)) {
      if (comparable(target) !== '') yield held;
      // Where columns were mixed up, a blank may be what stands beside it.
      else if (form.unclear.length === 0) yield fault({ places, values: { indicator: level3 } });
    }
  },
);
