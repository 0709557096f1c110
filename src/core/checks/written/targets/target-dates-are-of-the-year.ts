// A date among the targets of the year lies in that year.
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

export const targetDatesAreOfTheYear = writtenCheck(
  'target-dates-are-of-the-year',
  function* ({ document: { reading } }, fault) {
    const { fiscalYear } = reading.identity;
    if (fiscalYear === undefined) {
      yield reason('year-not-found', {});
      return;
    }
    for (const { indicators } of checkedForms(reading)) {
      for (const { side, target, parsed, level3, place } of indicators) {
        if (side !== 'annual' || parsed.kind !== 'date' || parsed.to.year === undefined) continue;
        if (parsed.to.year === fiscalYear) yield held;
        else
          yield fault({
            places: [place],
            written: target,
            values: { indicator: level3, year: `${fiscalYear}` },
          });
      }
    }
  },
);
