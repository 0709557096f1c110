// A project bears one name, in the tables of projects and on its form. A name that stands in one alone and is near to one that stands in
// the other alone is shown beside it; a project that has no form at all is another matter.
import { comparable } from '../../../tables/read/phrases.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';
import { formsUnderOtherNames } from './forms-under-other-names.ts';
import { projectRows } from './project-rows.ts';

export const projectNamesAgree = writtenCheck(
  'project-names-agree',
  function* ({ document: { reading } }, fault) {
    const inTables = new Set(projectRows(reading).map(({ name }) => comparable(name)));
    for (const { projectName } of checkedForms(reading))
      if (projectName !== '' && inTables.has(comparable(projectName))) yield held;
    for (const { form, row } of formsUnderOtherNames(reading))
      yield fault({ places: [form.place, row.place], written: form.projectName, expected: row.name });
  },
);
