// The ledger: budget lines in the cube, the facts that are not sums, and the projects with their targets.
// Everything that is published is a view of this value; every line knows the place it was read from.
import type { CodeListName } from '../classification/code-list.ts';
import type { DimensionName } from '../cube/dimensions.ts';
import type { SourcePlace } from '../lib/problem.ts';
import type { Fen } from '../money/fen.ts';

/**
 * One node per dimension, by code. `''` says that the dimension does not apply to the line; `'*'` that it is
 * not known deeper than the whole dimension. A line at an inner node is the rest of that node: what the
 * deeper lines of its year and stage leave over. In a public ledger codes joined by `|` name several nodes,
 * between which no printed figure tells its money apart.
 */
export type Coordinates = Readonly<Record<DimensionName, string>>;

export interface BudgetLine {
  readonly coordinates: Coordinates;
  readonly amountFen: Fen;
  /** Names given beside the codes, where the ledger gives any; they must belong to the codes. */
  readonly codeNames?: Readonly<Partial<Record<CodeListName, string>>>;
  readonly source: SourcePlace;
}

/** Funds of a project by level of the money, in fen; `null` where the form is left blank. */
export type FundsByLevel = Readonly<
  Record<'central' | 'provincial' | 'municipalCounty' | 'own' | 'other', Fen | null>
>;

export interface Project {
  readonly code: string;
  readonly name: string;
  readonly budgetUnit: string;
  /** Texts of the form and attributes by name: attribute, term, summary, basis, necessity, safeguards, plan, … */
  readonly texts: Readonly<Record<string, string>>;
  readonly wholePeriodFunds: FundsByLevel;
  /** This year's funds as the form states them, where the ledger gives them; they must equal the lines. */
  readonly annualFunds?: FundsByLevel;
  /** Place in the project table; forms keep the order of the ledger. */
  readonly tableOrder: number;
  readonly source: SourcePlace;
}

export type IndicatorSide = 'wholePeriod' | 'annual';

export interface Indicator {
  readonly project: string;
  readonly side: IndicatorSide;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The target as written; `core/targets` gives it meaning. */
  readonly target: string;
  readonly source: SourcePlace;
}

/** A value of `facts.yaml`. Counts are whole numbers; measures with decimals stand as strings. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [key: string]: Fact };

export type BudgetUnitKind = 'administrative' | 'civilServiceManaged' | 'publicInstitution';

export interface BudgetUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: BudgetUnitKind;
  readonly level: number;
  /** Code of the superior unit; `''` for the department's own office. */
  readonly parent: string;
}

export interface Department {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly jurisdiction: string;
  readonly jurisdictionName: string;
}

export type ProvenanceKind = 'official' | 'readFromPublication' | 'reconstruction' | 'synthetic';

/**
 * How published amounts are rounded. `independent`: each on its own. `additive`: all together, so that printed parts add up
 * to their printed sum.
 */
export type RoundingKind = 'independent' | 'additive';

/** What a ledger is, as its `datapackage.json` says. */
export interface LedgerIdentity {
  readonly name: string;
  readonly title: string;
  /** `full`: what the department holds. `public`: only what the printed figures tell apart. */
  readonly ledgerKind: 'full' | 'public';
  /** The unit whose own set the ledger accompanies; absent where it is the department's. */
  readonly budgetUnit?: string;
  readonly format: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly codeListYear: number;
  readonly rounding: RoundingKind;
  readonly provenanceKind: ProvenanceKind;
  readonly provenanceNote: string;
}

export interface Ledger {
  readonly identity: LedgerIdentity;
  readonly department: Department;
  readonly budgetUnits: readonly BudgetUnit[];
  readonly lines: readonly BudgetLine[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  /** The facts of the department, and those of a budget unit under `unitFacts`. */
  readonly facts: { readonly [key: string]: Fact };
  readonly unitFacts: Readonly<Record<string, { readonly [key: string]: Fact }>>;
}
