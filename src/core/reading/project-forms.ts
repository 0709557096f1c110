// Which form is which project's, in a document that was read: by its name, and among projects or forms of one name by unit and amount. What
// these do not tell apart stays apart: the order in which a document lists namesakes says nothing.
import { rememberedOf } from '../lib/remembered.ts';
import type { FenInterval } from '../money/interval.ts';
import { comparable } from '../tables/read/phrases.ts';
import { projectOf } from './form-difference.ts';
import type { FormInDocument, Reading } from './reading.ts';

/** By the project's code; of a project whose form is not known nothing. */
export const formsOfProjects = rememberedOf((reading: Reading): ReadonlyMap<string, FormInDocument> => {
  const { members, forms } = reading;
  const ofName = Map.groupBy(forms, (form) => comparable(projectOf(form)));
  const namesakes = Map.groupBy(members.met('project'), ({ name }) => comparable(name));
  return new Map(
    [...namesakes].flatMap(([name, projects]) => {
      const named = ofName.get(name) ?? [];
      const codes = projects.map(({ code }) => code);
      const [code, ...otherCodes] = codes;
      const [form, ...otherForms] = named;
      if (code === undefined || form === undefined) return [];
      if (otherCodes.length === 0 && otherForms.length === 0) return [[code, form] as const];
      return onlyMatches(codes, named, (one, other) => mayBe(reading, one, other));
    }),
  );
});

/** Those of which each is the only one that fits the other. */
function onlyMatches<Form>(
  codes: readonly string[],
  forms: readonly Form[],
  fits: (code: string, form: Form) => boolean,
): (readonly [code: string, form: Form])[] {
  return codes.flatMap((code) => {
    const [form, ...others] = forms.filter((each) => fits(code, each));
    if (form === undefined || others.length > 0) return [];
    return codes.filter((each) => fits(each, form)).length === 1 ? [[code, form] as const] : [];
  });
}

/** Whether a table lists the project with the unit and the year's amount that the form has. */
function mayBe(reading: Reading, code: string, { read }: FormInDocument): boolean {
  const unit = comparable(read.texts.get('unit.name')?.text ?? '');
  const total = read.funds.find(({ side, level }) => side === 'annual' && level === 'total')?.interval;
  if (total === undefined || total === null) return false;
  const nameOf = (unitCode: string): string =>
    comparable(reading.members.byCode('budgetUnit', unitCode)?.name ?? unitCode);
  const rows = rowsOfProjects(reading).get(code) ?? [];
  return rows.some(({ cells }) => {
    const units = cells.flatMap(({ scopes }) => scopes.flatMap(({ budgetUnit = [] }) => budgetUnit));
    const isOfUnit = unit === '' || units.length === 0 || units.some((one) => nameOf(one) === unit);
    return isOfUnit && cells.some(({ interval }) => interval !== null && overlap(interval, total));
  });
}

type Row = Reading['tables'][number]['read']['rows'][number];

/** The rows of tables that speak of a project, by its code. */
const rowsOfProjects = rememberedOf(({ tables }: Reading): ReadonlyMap<string, readonly Row[]> => {
  const rows = new Map<string, Row[]>();
  for (const row of tables.flatMap(({ read }) => read.rows)) {
    const codes = row.cells.flatMap(({ scopes }) => scopes.flatMap(({ project = [] }) => project));
    for (const code of new Set(codes)) rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return rows;
});

function overlap(one: FenInterval, other: FenInterval): boolean {
  return one.lowerFen <= other.upperFen && other.lowerFen <= one.upperFen;
}
