// Projects of one name can hardly be told apart by a reader: merge them, or name what differs.
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

export const projectsAreToldApart = writtenCheck(
  'projects-are-told-apart',
  function* ({ document: { reading } }, fault) {
    const byName = Map.groupBy(checkedForms(reading), ({ projectName }) => projectName);
    for (const [name, forms] of byName) {
      if (forms.length === 1) yield held;
      else if (name !== '')
        yield fault({
          places: forms.map(({ place }) => place),
          written: name,
          values: { count: `${forms.length}` },
        });
    }
  },
);
