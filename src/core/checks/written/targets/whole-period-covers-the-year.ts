// The funds of the whole period hold those of the year. That both are the same although the project runs for years is for a person to
// look at.
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

export const wholePeriodCoversTheYear = writtenCheck(
  'whole-period-covers-the-year',
  function* ({ document: { reading } }, fault) {
    for (const { texts, totalFen } of checkedForms(reading)) {
      const [whole, annual] = [totalFen('wholePeriod'), totalFen('annual')];
      if (whole === undefined || annual === undefined) continue;
      const term = texts.find(({ field }) => field === 'project.term')?.text ?? '';
      const years = Number(/^(\d+)\s*年$/u.exec(term)?.[1] ?? '1');
      const places = [whole.place, annual.place];
      const values = { annual: annual.printed, term };
      if (whole.interval.upperFen < annual.interval.lowerFen)
        yield fault({ places, written: whole.printed, values });
      else if (years > 1 && whole.amountFen === annual.amountFen)
        yield fault({ places, written: whole.printed, values, severity: 'information' });
      else yield held;
    }
  },
);
