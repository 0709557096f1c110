// A form says what it is about: every text that it has a place for is there (财预〔2015〕88号).
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

/** Filled in by the system, or by hand on paper. */
const mayBeMissing: readonly string[] = ['project.filledAt', 'departmentCode', 'project.code'];

export const formElementsAreComplete = writtenCheck(
  'form-elements-are-complete',
  function* ({ document: { reading } }, fault) {
    for (const { place, emptyTexts } of checkedForms(reading)) {
      const missing = emptyTexts.filter(({ field }) => !mayBeMissing.includes(field));
      const labels = [...new Set(missing.map(({ label }) => label))].join('、');
      if (missing.length === 0) yield held;
      else yield fault({ places: [place, ...missing.map((one) => one.place)], values: { labels } });
    }
  },
);
