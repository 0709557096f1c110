// Where a document publishes targets, every project of its tables has a form (中发〔2018〕34号): as many forms of a name as rows. Which
// projects publish none is for the body to decide: a name without any form is for a person to look at.
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { projectRows } from '../names/project-rows.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

export const projectsHaveForms = writtenCheck(
  'projects-have-forms',
  function* ({ document: { reading } }, fault) {
    const forms = Map.groupBy(checkedForms(reading), ({ projectName }) => comparable(projectName));
    const rows = projectRows(reading);
    if (forms.size === 0 || rows.length === 0) return;
    const names = forms
      .keys()
      .filter((name) => !rows.some((row) => comparable(row.name) === name))
      .toArray();
    for (const [, ofTable] of Map.groupBy(rows, ({ table }) => table)) {
      for (const [name, same] of Map.groupBy(ofTable, (row) => comparable(row.name))) {
        const count = forms.get(name)?.length ?? 0;
        const [row] = same;
        if (row === undefined || name === '') continue;
        // A form under a name that is nearly the same is told as a slip of the name.
        const isElsewhere = count === 0 && mostSimilar(name, names, 1).length > 0;
        if (count >= same.length || isElsewhere) yield held;
        else
          yield fault({
            places: same.map(({ place }) => place),
            written: row.name,
            values: { rows: `${same.length}`, forms: `${count}` },
            severity: count === 0 ? 'information' : 'warning',
          });
      }
    }
  },
);
