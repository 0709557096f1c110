// Forms whose project's name stands in no table, each with the row that it is of as far as that can be told. A project that has more rows
// than forms lacks one: it is that one whose name is nearly the same, or begins the form's, where the funds are those of one row alone.
import { mostSimilar } from '../../../lib/similar.ts';
import type { Reading } from '../../../reading/reading.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { hasFundsOf } from '../../arithmetic/form-projects.ts';
import { checkedForms, type CheckedForm } from '../targets/checked-forms.ts';
import { projectRows, type ProjectRow } from './project-rows.ts';

export interface FormUnderOtherName {
  readonly form: CheckedForm;
  readonly row: ProjectRow;
}

export function formsUnderOtherNames(reading: Reading): readonly FormUnderOtherName[] {
  const rows = projectRows(reading).filter(({ name }) => name !== '');
  const forms = checkedForms(reading).filter(({ projectName }) => projectName !== '');
  const inTables = new Set(rows.map(({ name }) => comparable(name)));
  const onForms = Map.groupBy(forms, ({ projectName }) => comparable(projectName));
  const sameIn = Map.groupBy(rows, ({ name, table }) => `${table} ${comparable(name)}`);
  const withTooFew = [...sameIn.values()].flatMap((same) => {
    const count = onForms.get(comparable(same[0]?.name ?? ''))?.length ?? 0;
    return same.length > count ? same : [];
  });
  const names = new Set(withTooFew.map(({ name }) => comparable(name)));
  return forms.flatMap((form) => {
    const name = comparable(form.projectName);
    if (inTables.has(name)) return [];
    const hasFunds = (row: ProjectRow): boolean => hasFundsOf(form.form, row);
    const [near] = mostSimilar(name, names, 1);
    if (near !== undefined) {
      const own = withTooFew.filter((one) => comparable(one.name) === near);
      const row = own.find(hasFunds) ?? own[0];
      return row === undefined ? [] : [{ form, row }];
    }
    const [row, ...others] = withTooFew.filter(
      (one) => name.startsWith(comparable(one.name)) && hasFunds(one),
    );
    return row === undefined || others.length > 0 ? [] : [{ form, row }];
  });
}
