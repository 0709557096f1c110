// A project bears one name, in the tables of projects and on its form. A name that stands in one alone and is near to one that stands in
// the other alone is shown beside it; a project that has no form at all is another matter.
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';
import { projectRows } from './project-rows.ts';

export const projectNamesAgree = writtenCheck(
  'project-names-agree',
  function* ({ document: { reading } }, fault) {
    const rows = projectRows(reading).filter(({ name }) => name !== '');
    const forms = checkedForms(reading).filter(({ projectName }) => projectName !== '');
    const inTables = new Set(rows.map(({ name }) => comparable(name)));
    const onForms = new Set(forms.map(({ projectName }) => comparable(projectName)));
    if (inTables.size === 0 || onForms.size === 0) return;
    const inTablesAlone = rows.filter(({ name }) => !onForms.has(comparable(name)));
    for (const { projectName, place } of forms) {
      const name = comparable(projectName);
      const [near] = inTables.has(name)
        ? []
        : mostSimilar(
            name,
            inTablesAlone.map((row) => comparable(row.name)),
            1,
          );
      const row = inTablesAlone.find((one) => comparable(one.name) === near);
      if (inTables.has(name)) yield held;
      else if (row !== undefined)
        yield fault({ places: [place, row.place], written: projectName, expected: row.name });
    }
  },
);
