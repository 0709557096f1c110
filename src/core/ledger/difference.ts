// What differs between two ledgers: lines by where they stand, projects and indicators by their names, facts by their paths.
import { dimensionNames } from '../cube/dimensions.ts';
import { fen, type Fen } from '../money/fen.ts';
import type { Coordinates, Fact, Indicator, Ledger, Project } from './ledger.ts';

export interface LineDifference {
  readonly coordinates: Coordinates;
  /** The sum of the lines that stand there; null where none does. */
  readonly beforeFen: Fen | null;
  readonly afterFen: Fen | null;
}

/** A text or number that changed: `null` where it stands in one of the two only. */
export interface ValueDifference {
  /** `p3.summary`, `p3.annual.产出指标.数量指标.购置数量`, `assets.vehicles.quota`, `identity.format` */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface LedgerDifference {
  readonly identity: readonly ValueDifference[];
  readonly lines: readonly LineDifference[];
  readonly projects: readonly ValueDifference[];
  readonly indicators: readonly ValueDifference[];
  readonly facts: readonly ValueDifference[];
}

export function ledgerDifference(before: Ledger, after: Ledger): LedgerDifference {
  return {
    identity: compareValues(
      factValues('identity', identityFacts(before)),
      factValues('identity', identityFacts(after)),
    ),
    lines: compareLines(before, after),
    projects: compareValues(projectValues(before), projectValues(after)),
    indicators: compareValues(indicatorValues(before), indicatorValues(after)),
    facts: compareValues(bodyFacts(before), bodyFacts(after)),
  };
}

export function isEqualLedger(difference: LedgerDifference): boolean {
  return Object.values(difference).every((differences: readonly unknown[]) => differences.length === 0);
}

interface Amounts {
  readonly coordinates: Coordinates;
  beforeFen: Fen | null;
  afterFen: Fen | null;
}

/** Two lines at one place are as much as one of their sum. */
function compareLines(before: Ledger, after: Ledger): LineDifference[] {
  const places = new Map<string, Amounts>();
  const add = (ledger: Ledger, side: 'beforeFen' | 'afterFen'): void => {
    for (const { coordinates, amountFen } of ledger.lines) {
      const key = dimensionNames.map((name) => coordinates[name]).join('\t');
      const place = places.get(key) ?? { coordinates, beforeFen: null, afterFen: null };
      place[side] = fen((place[side] ?? 0n) + amountFen);
      places.set(key, place);
    }
  };
  add(before, 'beforeFen');
  add(after, 'afterFen');
  return [...places.values()].filter(({ beforeFen, afterFen }) => beforeFen !== afterFen);
}

type Values = ReadonlyMap<string, string>;

function compareValues(before: Values, after: Values): ValueDifference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((value) => value.before !== value.after);
}

function identityFacts({ identity }: Ledger): Record<string, Fact> {
  return { ...identity };
}

function projectValues(ledger: Ledger): Values {
  return new Map(ledger.projects.flatMap((project) => [...factValues(project.code, projectFacts(project))]));
}

function projectFacts(project: Project): Record<string, Fact> {
  const { name, budgetUnit, tableOrder, texts, wholePeriodFunds, annualFunds } = project;
  const amounts = (funds: Readonly<Record<string, Fen | null>> | undefined): Fact =>
    Object.fromEntries(
      Object.entries(funds ?? {}).map(([level, amount]) => [level, amount?.toString() ?? null]),
    );
  return {
    name,
    budgetUnit,
    tableOrder,
    ...texts,
    wholePeriodFen: amounts(wholePeriodFunds),
    annualFen: amounts(annualFunds),
  };
}

/** Indicators of one name under one heading are told apart by their order. */
function indicatorValues(ledger: Ledger): Values {
  const values = new Map<string, string>();
  for (const indicator of ledger.indicators) {
    const path = indicatorPath(indicator);
    let key = path;
    for (let count = 2; values.has(key); count += 1) key = `${path}#${count}`;
    values.set(key, indicator.target);
  }
  return values;
}

function indicatorPath({ project, side, level1, level2, level3 }: Indicator): string {
  return [project, side, level1, level2, level3].join('.');
}

function bodyFacts(ledger: Ledger): Values {
  const units = Object.fromEntries(ledger.budgetUnits.map((unit) => [unit.code, { ...unit }]));
  const facts = {
    department: { ...ledger.department },
    budgetUnits: units,
    ...ledger.facts,
    unitFacts: ledger.unitFacts,
  };
  return factValues('', facts);
}

/** Every value at the end of a path, as text. */
function factValues(path: string, fact: Fact): Map<string, string> {
  if (fact === null || typeof fact !== 'object') return new Map([[path, String(fact)]]);
  const entries = Object.entries(fact as Readonly<Record<string, Fact>>);
  return new Map(
    entries.flatMap(([key, value]) => [...factValues(path === '' ? key : `${path}.${key}`, value)]),
  );
}
