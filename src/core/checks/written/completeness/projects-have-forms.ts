// Where a document publishes targets, every project of its tables has a form (中发〔2018〕34号): as many forms of a name as rows. Which
// projects publish none is for the body to decide: a name without any form is for a person to look at.
import { comparable } from '../../../tables/read/phrases.ts';
import { formsUnderOtherNames } from '../names/forms-under-other-names.ts';
import { projectRows } from '../names/project-rows.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

export const projectsHaveForms = writtenCheck(
  'projects-have-forms',
  function* ({ document: { reading } }, fault) {
    const forms = Map.groupBy(checkedForms(reading), ({ projectName }) => comparable(projectName));
    const rows = projectRows(reading);
    if (forms.size === 0 || rows.length === 0) return;
    const underOtherNames = formsUnderOtherNames(reading);
    for (const [name, ofName] of Map.groupBy(rows, (row) => comparable(row.name))) {
      const [row] = ofName;
      if (row === undefined || name === '') continue;
      const own = forms.get(name)?.length ?? 0;
      // A form under another name is told as that.
      const others = underOtherNames.filter((other) => comparable(other.row.name) === name).length;
      const inTables = [...Map.groupBy(ofName, ({ table }) => table).values()];
      const most = Math.max(...inTables.map(({ length }) => length));
      if (own + others >= most || (own === 0 && others > 0)) yield held;
      else
        yield fault({
          places: inTables
            .filter(({ length }) => length > own + others)
            .flat()
            .map(({ place }) => place),
          written: row.name,
          values: { rows: `${most}`, forms: `${own}` },
          severity: own === 0 ? 'information' : 'warning',
        });
    }
  },
);
