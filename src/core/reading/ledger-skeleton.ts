// All of a ledger but its lines, from what a document says: whose it is, its units, projects with their forms, and facts.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { DisclosureFormat } from '../disclosure/format.ts';
import type { BaseName } from '../ledger/view.ts';
import { wholeCode } from '../cube/space.ts';
import { moneyLevels } from '../ledger/columns.ts';
import type { BudgetUnit, Coordinates, Fact, Indicator, Ledger, Project } from '../ledger/ledger.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { rememberedOf } from '../lib/remembered.ts';
import { zeroFen } from '../money/fen.ts';
import { comparable } from '../tables/read/phrases.ts';
import { countFiguresToReview } from './figures-to-review.ts';
import { pathOfUnits } from './unit-list.ts';
import { namedUnits, type NamedUnit } from './named-units.ts';
import { formsOfProjects } from './project-forms.ts';
import type { Reading } from './reading.ts';

export interface LedgerSkeleton {
  readonly ledger: Ledger;
  /**
   * The same with a line of nothing at every code that only the document knows, and with a unit whose name stands twice as two, so that
   * its space has them.
   */
  readonly withMetCodes: Ledger;
  readonly problems: readonly Problem[];
}

/** What a ledger has to say and the document does not. */
const notStated = '未写明';

export function skeletonOf(reading: Reading, file: string): LedgerSkeleton | undefined {
  const { format, identity, members, codeListYear } = reading;
  const { fiscalYear, body } = identity;
  if (format === undefined || fiscalYear === undefined || body === undefined) return undefined;
  const named = unitsOf(reading, body);
  const units = named.map(inLedger);
  const { projects, problems: placed } = projectsOf(reading, units, file);
  const stage = stageOf(format);
  const toReview = countFiguresToReview(reading);
  const ledger: Ledger = {
    identity: {
      name: file.replace(/\.[^.]*$/u, ''),
      title: `${body}${fiscalYear}年`,
      ledgerKind: 'full',
      format: format.id,
      fiscalYear,
      stage,
      codeListYear,
      rounding: 'independent',
      provenanceKind: 'readFromPublication',
      provenanceNote: toReview === 0 ? file : `${file}（其中${toReview}个数由图像识别，待对照原件复核）`,
    },
    department: {
      code: comparable(body),
      name: body,
      shortName: body,
      jurisdiction: notStated,
      jurisdictionName: notStated,
    },
    budgetUnits: units,
    lines: [],
    projects,
    indicators: indicatorsOf(reading, projects, file),
    facts: factsOf(reading),
    unitFacts: {},
  };
  const lines = dimensionNames.flatMap((name) =>
    members
      .met(name)
      .flatMap(({ code }) =>
        name === 'project' || name === 'budgetUnit'
          ? []
          : [{ coordinates: wholeBut(name, code), amountFen: zeroFen, source: { file } }],
      ),
  );
  const problems = [
    ...(toReview === 0
      ? []
      : [problem('figures-need-review', { file }, { values: { figures: `${toReview}` } })]),
    problem('stage-assumed', { file }, { written: stage, values: {} }),
    ...kindsAssumed(named, file),
    ...placed,
  ];
  const budgetUnits = [...units, ...namesakes(members, units)];
  return { ledger, withMetCodes: { ...ledger, budgetUnits, lines }, problems };
}

function kindsAssumed(units: readonly NamedUnit[], file: string): Problem[] {
  const untold = units.filter(({ kind }) => kind === undefined).map(({ name }) => name);
  const written = untold.join('、');
  return untold.length === 0 ? [] : [problem('unit-kind-assumed', { file }, { written, values: {} })];
}

/** What compares with this year's budget is what became of it; anything else is taken for the budget. No document says it in words. */
export const stageOf = rememberedOf(({ tables, blocks }: DisclosureFormat): 'approved' | 'final' => {
  const thisYears: readonly unknown[] = ['currentApproved', 'currentAdjusted'] satisfies BaseName[];
  const compares = (spec: unknown): boolean =>
    thisYears.includes(spec) ||
    (typeof spec === 'object' && spec !== null && Object.values(spec).some(compares));
  return compares([tables, blocks]) ? 'final' : 'approved';
});

function wholeBut(dimension: DimensionName, code: string): Coordinates {
  return {
    ...(Object.fromEntries(dimensionNames.map((name) => [name, wholeCode])) as Coordinates),
    [dimension]: code,
  };
}

/** A document that names no units is that of one. */
function unitsOf(reading: Reading, body: string): readonly NamedUnit[] {
  const named = namedUnits(reading);
  return named.length > 0 ? named : [{ code: comparable(body), name: body, kind: undefined }];
}

/** Units that a table lists and that bear the name of another. */
function namesakes(members: Reading['members'], units: readonly BudgetUnit[]): BudgetUnit[] {
  const known = new Set(units.map(({ code }) => code));
  const others = members.met('budgetUnit').filter(({ code }) => !known.has(code));
  return others.map(({ code, name }) => inLedger({ code, name, kind: undefined }));
}

function inLedger({ code, name, kind }: NamedUnit): BudgetUnit {
  return { code, name, shortName: name, kind: kind ?? 'administrative', level: 1, parent: '' };
}

/** A project whose form names no unit of the document is put to the first one, and that is told where there are several. */
function projectsOf(
  reading: Reading,
  units: readonly BudgetUnit[],
  file: string,
): { projects: readonly Project[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const forms = formsOfProjects(reading);
  const projects = reading.members.met('project').map(({ code, name }, index): Project => {
    const form = forms.get(code);
    const said = comparable(form?.read.texts.get('unit.name')?.text ?? '');
    const named = units.find((one) => comparable(one.name) === said);
    const [first] = units;
    if (named === undefined && first !== undefined && units.length > 1) {
      problems.push(
        problem('project-unit-assumed', { file }, { written: name, values: { unit: first.name } }),
      );
    }
    const texts = [...(form?.read.texts ?? [])].flatMap(([word, { text }]) =>
      word.startsWith('project.') && word !== 'project.name' && word !== 'project.code'
        ? [[word.slice('project.'.length), text] as const]
        : [],
    );
    const funds = form?.read.funds.filter(({ side }) => side === 'wholePeriod') ?? [];
    return {
      code,
      name,
      budgetUnit: (named ?? first)?.code ?? '',
      texts: Object.fromEntries(texts),
      wholePeriodFunds: Object.fromEntries(
        moneyLevels.map((level) => [level, funds.find((one) => one.level === level)?.amountFen ?? null]),
      ) as Project['wholePeriodFunds'],
      tableOrder: index + 1,
      source: { file },
    };
  });
  return { projects, problems };
}

function indicatorsOf(reading: Reading, projects: readonly Project[], file: string): Indicator[] {
  const forms = formsOfProjects(reading);
  return projects.flatMap(({ code }) =>
    (forms.get(code)?.read.indicators ?? []).map(({ side, level1, level2, level3, target }) => ({
      project: code,
      side,
      level1,
      level2,
      level3,
      target,
      source: { file },
    })),
  );
}

/** What is said first counts; a path with a word that the document leaves open names nothing, and the units are the ledger's own. */
function factsOf({ facts }: Reading): Ledger['facts'] {
  const root: Record<string, Fact> = {};
  const isFact = (path: string): boolean => !path.includes('{') && path !== pathOfUnits;
  for (const { path, value } of facts.filter((fact) => isFact(fact.path))) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let group: Record<string, Fact> | undefined = root;
    for (const key of keys) {
      const below: Fact = (group[key] ??= {});
      group = isGroup(below) ? below : undefined;
      if (group === undefined) break;
    }
    if (group !== undefined) group[last] ??= value;
  }
  return root;
}

function isGroup(fact: Fact): fact is Record<string, Fact> {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}
