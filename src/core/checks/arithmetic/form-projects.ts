// Which form is of which project. Names repeat, in one unit and in several, so among projects of one name the unit that a form names decides,
// and then the funds; what is left over is matched only where one form and one project are, and otherwise is of no known project. A wrong
// amount therefore does not match anew what others say.
import type { Scope } from '../../ledger/view.ts';
import { intervalContains, type FenInterval } from '../../money/interval.ts';
import { projectOf } from '../../reading/form-difference.ts';
import type { FormInDocument, Reading, TableInDocument } from '../../reading/reading.ts';
import { comparable } from '../../tables/read/phrases.ts';

/** A row of a table that speaks of one project, with the scopes of its first figure and what its figures say. */
export interface ProjectRow {
  readonly project: string;
  /** The code of the unit under which it stands; `''` where the table does not go by units. */
  readonly unit: string;
  readonly scopes: readonly Scope[];
  readonly intervals: readonly FenInterval[];
}

export interface MatchedForm {
  readonly form: FormInDocument;
  /** Undefined where it cannot be told among several of one name. */
  readonly project: string | undefined;
  /** The rows whose funds are those of the form. */
  readonly rows: readonly ProjectRow[];
  /** Tells forms of one name apart. */
  readonly name: string;
}

/** A project as the tables list it in one unit: another unit may have one of the same name. */
interface Listed {
  readonly project: string;
  readonly unit: string;
  readonly rows: readonly ProjectRow[];
}

export function matchForms({ forms, tables, members }: Reading): readonly MatchedForm[] {
  const rows = Map.groupBy(tables.flatMap(projectRows), ({ project }) => project);
  const nameOf = (unit: string): string => comparable(members.byCode('budgetUnit', unit)?.name ?? unit);
  const named = Map.groupBy(forms, (form) => comparable(projectOf(form)));
  return [...named].flatMap(([name, ofName]) => {
    const projects = members.byName('project', name, 2, undefined).map(({ code }) => code);
    const listed = projects.flatMap((project) => inUnits(project, rows.get(project) ?? []));
    const matched = match(ofName, listed, nameOf);
    return ofName.map((form, index) => ({
      form,
      project: matched.get(form)?.project,
      rows: matched.get(form)?.rows ?? [],
      name: ofName.length === 1 ? name : `${name}（${index + 1}）`,
    }));
  });
}

function projectRows({ read }: TableInDocument): readonly ProjectRow[] {
  return read.rows.flatMap(({ cells }) => {
    const scopes = cells[0]?.scopes ?? [];
    const project = scopes.findLast((scope) => scope.project !== undefined)?.project;
    if (project === undefined) return [];
    const unit = scopes.findLast((scope) => scope.budgetUnit !== undefined)?.budgetUnit ?? '';
    return [{ project, unit, scopes, intervals: cells.flatMap(({ interval }) => interval ?? []) }];
  });
}

function inUnits(project: string, rows: readonly ProjectRow[]): readonly Listed[] {
  const units = [...Map.groupBy(rows, ({ unit }) => unit)];
  return units.length === 0
    ? [{ project, unit: '', rows }]
    : units.map(([unit, ofUnit]) => ({ project, unit, rows: ofUnit }));
}

/** Those that a form's unit has first; then, among what these leave, by funds alone. */
function match(
  forms: readonly FormInDocument[],
  listed: readonly Listed[],
  nameOf: (unit: string) => string,
): ReadonlyMap<FormInDocument, Listed> {
  const whole = wholeProject(forms, listed);
  if (whole !== undefined) return whole;
  const ofUnits = Map.groupBy(forms, ({ read }) => comparable(read.texts.get('unit.name')?.text ?? ''));
  const byUnit = [...ofUnits].flatMap(([unit, ofUnit]) => [
    ...matchByFunds(
      ofUnit,
      listed.filter((one) => nameOf(one.unit) === unit),
    ),
  ]);
  const found = new Map(byUnit);
  const taken = new Set(found.values());
  const rest = matchByFunds(
    forms.filter((form) => !found.has(form)),
    listed.filter((one) => !taken.has(one)),
  );
  return new Map([...found, ...rest]);
}

/** One form for all that is listed of one project: units may share it, unless its funds are those of one of them. */
function wholeProject(
  forms: readonly FormInDocument[],
  listed: readonly Listed[],
): ReadonlyMap<FormInDocument, Listed> | undefined {
  const [form, ...otherForms] = forms;
  const [first, ...others] = listed;
  if (form === undefined || first === undefined || otherForms.length > 0) return undefined;
  const isOne = others.every(({ project }) => project === first.project);
  const isOfOneUnit = others.length > 0 && listed.some((one) => hasFunds(form, one));
  if (!isOne || isOfOneUnit) return undefined;
  return new Map([[form, { ...first, rows: listed.flatMap(({ rows }) => rows) }]]);
}

/** A largest matching, by augmenting paths; the pair that is left over, if there is but one, is matched too. */
function matchByFunds(
  forms: readonly FormInDocument[],
  listed: readonly Listed[],
): ReadonlyMap<FormInDocument, Listed> {
  const fits = new Map(forms.map((form) => [form, listed.filter((one) => hasFunds(form, one))]));
  const holders = new Map<Listed, FormInDocument>();
  const assign = (form: FormInDocument, tried: Set<Listed>): boolean =>
    (fits.get(form) ?? []).some((one) => {
      if (tried.has(one)) return false;
      tried.add(one);
      const holder = holders.get(one);
      if (holder !== undefined && !assign(holder, tried)) return false;
      holders.set(one, form);
      return true;
    });
  for (const form of forms) assign(form, new Set());
  const matched = new Map([...holders].map(([one, form]) => [form, one]));
  const [freeForm, ...moreForms] = forms.filter((form) => !matched.has(form));
  const [free, ...moreFree] = listed.filter((one) => !holders.has(one));
  const isPair = freeForm !== undefined && free !== undefined && moreForms.length + moreFree.length === 0;
  return isPair ? matched.set(freeForm, free) : matched;
}

const hasFunds = (form: FormInDocument, { rows }: Listed): boolean =>
  rows.some((row) => hasFundsOf(form, row));

/** Whether the year's funds of a form may be what some figure of the row says. */
export function hasFundsOf({ read }: FormInDocument, { intervals }: Pick<ProjectRow, 'intervals'>): boolean {
  const total = read.funds.find(({ side, level }) => side === 'annual' && level === 'total')?.interval;
  if (total === undefined || total === null) return false;
  return intervals.some(
    (interval) => intervalContains(interval, total.lowerFen) || intervalContains(total, interval.lowerFen),
  );
}
