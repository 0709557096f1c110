// A form stands once. The same form once more, word for word, is certainly one too many where the tables list its project less often.
import { formKeys } from '../../form-keys.ts';
import type { CheckedPlace } from '../../obligation.ts';
import { projectOf } from '../../../reading/form-difference.ts';
import type { FormInDocument } from '../../../reading/reading.ts';
import { held, writtenCheck } from '../written-check.ts';
import { repeatedForms } from './repeated-forms.ts';

export const formsAreNotRepeated = writtenCheck(
  'forms-are-not-repeated',
  function* ({ document: { reading } }, fault) {
    const keys = formKeys(reading);
    const repeated = repeatedForms(reading);
    const placeOf = (form: FormInDocument): CheckedPlace => ({
      ...form.printed.place,
      key: { project: keys.get(form) ?? '' },
      label: projectOf(form),
    });
    for (const form of reading.forms) {
      const again = repeated.get(form);
      if (again === undefined) yield held;
      else
        yield fault({
          places: [placeOf(form), placeOf(again.of), ...again.rows.map(({ place }) => place)],
          written: projectOf(form),
          severity: again.rows.length > 0 ? 'error' : 'warning',
        });
    }
  },
);
