// Which form is of which project. Names repeat, so among those of one name the funds decide; what is left over is matched only where
// one form and one row are, and otherwise is of no known project. A wrong amount therefore does not match anew what others say.
import type { Scope } from '../../ledger/view.ts';
import { intervalContains, type FenInterval } from '../../money/interval.ts';
import { projectOf } from '../../reading/form-difference.ts';
import type { FormInDocument, Reading, TableInDocument } from '../../reading/reading.ts';
import { comparable } from '../../tables/read/phrases.ts';

/** A row of a table that speaks of one project, with the scopes of its first figure and what its figures say. */
export interface ProjectRow {
  readonly scopes: readonly Scope[];
  readonly intervals: readonly FenInterval[];
}

export interface MatchedForm {
  readonly form: FormInDocument;
  /** Undefined where it cannot be told among several of one name. */
  readonly project: string | undefined;
  /** Tells forms of one name apart. */
  readonly name: string;
}

/** By the project's code. */
export function projectRows(tables: readonly TableInDocument[]): ReadonlyMap<string, readonly ProjectRow[]> {
  const rows = tables.flatMap(({ read }) =>
    read.rows.flatMap(({ cells }) => {
      const scopes = cells[0]?.scopes ?? [];
      const project = scopes.findLast((scope) => scope.project !== undefined)?.project;
      if (project === undefined) return [];
      return [{ project, scopes, intervals: cells.flatMap(({ interval }) => interval ?? []) }];
    }),
  );
  return Map.groupBy(rows, ({ project }) => project);
}

export function matchForms(
  forms: readonly FormInDocument[],
  members: Reading['members'],
  rows: ReadonlyMap<string, readonly ProjectRow[]>,
): readonly MatchedForm[] {
  const named = Map.groupBy(forms, (form) => comparable(projectOf(form)));
  return [...named].flatMap(([name, ofName]) => {
    const projects = members.byName('project', name, 2, undefined).map(({ code }) => code);
    const [only] = projects;
    const isOne = projects.length === 1 && ofName.length === 1;
    const matched = isOne ? [only] : matchByFunds(ofName, projects, rows);
    return ofName.map((form, index) => ({
      form,
      project: matched[index],
      name: ofName.length === 1 ? name : `${name}（${index + 1}）`,
    }));
  });
}

/** A largest matching, by augmenting paths; the pair that is left over, if there is but one, is matched too. */
function matchByFunds(
  forms: readonly FormInDocument[],
  projects: readonly string[],
  rows: ReadonlyMap<string, readonly ProjectRow[]>,
): readonly (string | undefined)[] {
  const fits = forms.map((form) =>
    projects.filter((project) => (rows.get(project) ?? []).some((row) => hasFundsOf(form, row))),
  );
  const ofProject = new Map<string, number>();
  const assign = (form: number, tried: Set<string>): boolean =>
    (fits[form] ?? []).some((project) => {
      if (tried.has(project)) return false;
      tried.add(project);
      const holder = ofProject.get(project);
      if (holder !== undefined && !assign(holder, tried)) return false;
      ofProject.set(project, form);
      return true;
    });
  for (const form of forms.keys()) assign(form, new Set());
  const matched = forms.map((_, form) => projects.find((project) => ofProject.get(project) === form));
  const [freeForm, ...moreForms] = forms.keys().filter((form) => matched[form] === undefined);
  const [freeProject, ...moreProjects] = projects.filter((project) => !ofProject.has(project));
  const isOne = freeForm !== undefined && moreForms.length === 0 && moreProjects.length === 0;
  return isOne && freeProject !== undefined ? matched.with(freeForm, freeProject) : matched;
}

/** Whether the year's funds of a form may be what some figure of the row says. */
export function hasFundsOf({ read }: FormInDocument, { intervals }: Pick<ProjectRow, 'intervals'>): boolean {
  const total = read.funds.find(({ side, level }) => side === 'annual' && level === 'total')?.interval;
  if (total === undefined || total === null) return false;
  return intervals.some(
    (interval) => intervalContains(interval, total.lowerFen) || intervalContains(total, interval.lowerFen),
  );
}
