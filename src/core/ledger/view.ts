// A ledger seen by one body: the department, or one of its budget units. It turns scopes, which are data, into regions,
// and regions into amounts; tables, sentences and forms ask it and nothing else.
import type { DimensionName } from '../cube/dimensions.ts';
import type { Selection } from '../cube/region.ts';
import { RegionTable, type Region } from '../cube/region.ts';
import { noneCode, type Space } from '../cube/space.ts';
import { Cube, type RegionSum } from '../cube/sum.ts';
import type { BudgetUnit, Fact, Ledger } from './ledger.ts';
import { ledgerSpace, type CodeLists } from './space.ts';

/**
 * A part of the ledger as data: a selector per dimension, and a period that names year and stage together. Scopes nest by
 * intersection, but a nested period replaces the outer one.
 */
export type Scope = Selection & { readonly period?: PeriodName };

/** What a document speaks of, or what that is compared with. */
export type PeriodName = 'current' | BaseName;

/** The bases of a comparison: last year as approved, as adjusted, as executed; and this year's budget, for its final accounts. */
export const bases = {
  previousApproved: { yearsBefore: 1, stage: 'approved' },
  previousAdjusted: { yearsBefore: 1, stage: 'adjusted' },
  previousFinal: { yearsBefore: 1, stage: 'final' },
  currentApproved: { yearsBefore: 0, stage: 'approved' },
  currentAdjusted: { yearsBefore: 0, stage: 'adjusted' },
} as const;

export type BaseName = keyof typeof bases;
export const baseNames = Object.keys(bases) as readonly BaseName[];

/** The budget unit whose own set is made, or undefined for the whole department. */
export type Body = BudgetUnit | undefined;

export class LedgerView {
  readonly ledger: Ledger;
  readonly body: Body;
  readonly space: Space;
  readonly regions: RegionTable;
  /** Made when the first sum is asked for: what only compares regions needs none. */
  #made: Cube | undefined;
  readonly #base: Region;

  constructor(ledger: Ledger, lists: CodeLists, body: Body) {
    this.ledger = ledger;
    this.body = body;
    this.space = ledgerSpace(ledger, lists);
    this.regions = new RegionTable(this.space);
    this.#base = this.regions.narrow(this.regions.whole, bodySelection(ledger, body));
  }

  /** The region that nested scopes name, outermost first. */
  region(scopes: readonly Scope[]): Region {
    const period = scopes.map((scope) => scope.period).findLast((name) => name !== undefined) ?? 'current';
    return this.regions.narrow(this.#base, this.#periodSelection(period), ...scopes);
  }

  get #cube(): Cube {
    const { lines, identity } = this.ledger;
    return (this.#made ??= new Cube(this.regions, lines, identity.ledgerKind === 'public'));
  }

  sum(region: Region): RegionSum {
    return this.#cube.sum(region);
  }

  /** In one dimension all that the lines of a region may be at. */
  reach(region: Region, dimension: DimensionName): bigint {
    return this.#cube.reach(region, dimension);
  }

  /** Facts of the body: a budget unit's own where they stand, never the department's in their place. */
  get facts(): { readonly [key: string]: Fact } {
    return this.factsOwner === undefined ? this.ledger.facts : (this.ledger.unitFacts[this.factsOwner] ?? {});
  }

  get factsOwner(): string | undefined {
    return factsOwner(this.ledger, this.body?.code);
  }

  /** The units that the body consists of: all of a department's, or the one unit itself. */
  get budgetUnits(): readonly BudgetUnit[] {
    return this.body === undefined ? this.ledger.budgetUnits : [this.body];
  }

  #periodSelection(period: PeriodName): Selection {
    const { fiscalYear, stage } = this.ledger.identity;
    if (period === 'current') return { fiscalYear: `${fiscalYear}`, stage };
    const base = bases[period];
    return { fiscalYear: `${fiscalYear - base.yearsBefore}`, stage: base.stage };
  }
}

/**
 * The department is the sum of its units without the money that one passes to another, so that it counts once; a unit's
 * own set shows what the unit passes on.
 */
function bodySelection(ledger: Ledger, body: Body): Selection {
  const department = ledger.department.code;
  return body === undefined
    ? { department, counterpartBudgetUnit: noneCode }
    : { department, budgetUnit: body.code };
}

/**
 * The budget unit whose facts speak for the body of that code, undefined for the department. A department of one unit is that
 * unit, and needs its facts once.
 */
export function factsOwner({ budgetUnits, unitFacts }: Ledger, code: string | undefined): string | undefined {
  return code !== undefined && budgetUnits.length === 1 && unitFacts[code] === undefined ? undefined : code;
}

/** Where `facts.yaml` lists the department's budget units. */
export const unitsPath = 'budgetUnits';

/** The fact at a path such as `assets.vehicles.quota`; undefined where it is missing, null where it is said to be none. */
export function factAt(facts: { readonly [key: string]: Fact }, path: string): Fact | undefined {
  let value: Fact | undefined = facts;
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = (value as { readonly [key: string]: Fact })[key];
  }
  return value;
}
