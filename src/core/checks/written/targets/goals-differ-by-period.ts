// What is to be reached in the year is a step to what is to be reached in the whole period: the same words for both are poor practice,
// common where a project is planned year by year, and for a person to weigh.
import { comparable } from '../../../tables/read/phrases.ts';
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

export const goalsDifferByPeriod = writtenCheck(
  'goals-differ-by-period',
  function* ({ document: { reading } }, fault) {
    for (const { texts } of checkedForms(reading)) {
      const said = (field: string) => texts.find((one) => one.field === field);
      const [whole, annual, term] = [
        said('project.wholePeriodGoal'),
        said('project.annualGoal'),
        said('project.term'),
      ];
      if (whole === undefined || annual === undefined || /^(?:1|一)\s*年$/u.test(term?.text ?? '')) continue;
      if (comparable(whole.text) !== comparable(annual.text)) yield held;
      else yield fault({ places: [annual.place, whole.place], written: annual.text });
    }
  },
);
