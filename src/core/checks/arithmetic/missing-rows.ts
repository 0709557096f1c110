// Rows that a table seems to leave out: where everything would hold if the row stood there, or if one of its listings were not complete.
import type { Region } from '../../cube/region.ts';
import { isSubset } from '../../cube/bits.ts';
import { rowsBeside, type ListingClaim, type UnprintedRow } from './claims.ts';
import { suspects, type FailedGroup } from './diagnose.ts';
import { identitiesOf, shownAs } from './identities.ts';
import type { Solver, Violation } from './solve.ts';
import { claimKey, noDoubts, type Doubts, type Rebuilt, type System } from './system.ts';

/** Each trial builds everything anew. */
const mostTrials = 4;
const mostOwnTrials = 2;
const mostRows = 3;

/** A listing that leaves something out. */
export interface Omission {
  readonly claim: ListingClaim;
  /** What it leaves out; none where that is not known. */
  readonly rows: readonly UnprintedRow[];
  /** With these rows, or without relying on the listing. */
  readonly after: System;
}

export interface MissingRow extends Omission {
  /** What held once the listing was not relied upon. */
  readonly violations: readonly Violation[];
}

export interface WithoutMissingRows {
  readonly rows: readonly MissingRow[];
  /** All else, with the listings that leave out a row not relied upon. */
  readonly system: System;
}

interface Trial extends Pick<Omission, 'claim' | 'rows'> {
  /** How many figures contradict the claim. */
  readonly times: number;
  readonly doubts: Doubts;
}

/** Listings that figures elsewhere contradict: each is not relied upon from where that mends most of what fails. */
export function withoutMissingRows(
  system: System,
  rebuilt: Rebuilt,
  doubts: Doubts = noDoubts,
): WithoutMissingRows {
  const violations = system.solver.violations();
  const count = doubts.listings.size + doubts.rows.size;
  const trials = contradicted(violations, system.claims).flatMap((one) =>
    trialsOf(one, rowsOf(one), doubts).filter(({ rows }) => one.times > 1 || rows.length > 0),
  );
  const likeliest = bestOf(trials, rebuilt);
  if (likeliest === undefined || count >= mostRows) return { rows: [], system };
  // One figure alone that should be nothing may be what is wrong, unless sums say the same.
  const least = likeliest.times > 1 ? 2 : 3;
  if (violations.length - likeliest.left.length < least) return { rows: [], system };
  const { solver } = likeliest.after;
  const remaining = new Set(likeliest.left.flatMap((one) => identitiesOf(one, solver)).map(shownAs));
  const mended = violations.filter(
    (one) => !identitiesOf(one, system.solver).some((identity) => remaining.has(shownAs(identity))),
  );
  const others = withoutMissingRows(likeliest.after, rebuilt, likeliest.doubts);
  return { ...others, rows: [{ ...likeliest, violations: mended }, ...others.rows] };
}

/** Of several as good the first; once everything holds, no other is tried. */
function bestOf(trials: readonly Trial[], rebuilt: Rebuilt): TriedOmission | undefined {
  let best: TriedOmission | undefined;
  for (const trial of trials) {
    const after = rebuilt(trial.doubts);
    const left = after.solver.violations();
    if (left.length < (best?.left.length ?? Infinity)) best = { ...trial, after, left };
    if (left.length === 0) break;
  }
  return best;
}

/** The listing of a group that would have to be incomplete; undefined where none would do. */
export function missingRow(
  { solver, claims }: System,
  group: FailedGroup,
  rebuilt: Rebuilt,
): Omission | undefined {
  const failing = solver.violations().length;
  const likely = [
    ...contradicted(group.violations, claims),
    ...above(solver, group, claims).map((claim) => ({ claim, times: 0, regions: [] })),
  ];
  const byClaim = Map.groupBy(likely, ({ claim }) => claim);
  const first = [...byClaim.values()].flatMap(([one]) => one ?? []).slice(0, mostTrials + mostOwnTrials);
  for (const { claim, rows, doubts } of first.flatMap((one) =>
    trialsOf(one, one.times > 0 ? rowsOf(one) : printedElsewhere(one.claim, claims), noDoubts),
  )) {
    const after = rebuilt(doubts);
    if (after.solver.violations().length <= failing - group.violations.length) return { claim, rows, after };
  }
  return undefined;
}

interface TriedOmission extends Trial {
  readonly after: System;
  /** What fails still. */
  readonly left: readonly Violation[];
}

/** First with the rows in which lies what is said elsewhere, if these are few; then without relying on the listing at all. */
function trialsOf(
  { claim, times }: Contradicted,
  rows: readonly UnprintedRow[],
  { listings, columns, rows: known }: Doubts,
): readonly Trial[] {
  const table = claim.table.read.spec.name;
  const keys = new Set([...(known.get(table) ?? []), ...rows.map(({ key }) => key)]);
  const isFew = rows.length > 0 && rows.length <= mostRows;
  const withRows = { listings, columns, rows: new Map(known).set(table, keys) };
  const withoutListing = { listings: new Set([...listings, claimKey(claim)]), columns, rows: known };
  return [
    ...(isFew ? [{ claim, times, rows, doubts: withRows }] : []),
    { claim, times, rows: [], doubts: withoutListing },
  ];
}

/** The rows in which lies what is said elsewhere. */
function rowsOf({ claim, regions }: Contradicted): readonly UnprintedRow[] {
  const beside = regions.flatMap((region) => rowsBeside(claim, region));
  return [...new Map(beside.map((row) => [row.key, row])).values()];
}

/** The row that other tables of the document print there; none where there are several. */
function printedElsewhere(claim: ListingClaim, claims: readonly ListingClaim[]): readonly UnprintedRow[] {
  const others = claims.filter(
    ({ table, dimension }) => table !== claim.table && dimension === claim.dimension,
  );
  const rows = rowsBeside(claim, new Set(others.flatMap(({ listed }) => [...listed.codes])));
  return rows.length === 1 ? rows : [];
}

interface Contradicted {
  readonly claim: ListingClaim;
  /** How many figures contradict it, and the regions that they are of. */
  readonly times: number;
  readonly regions: readonly Region[];
}

/**
 * The likeliest claims that nothing is where something is printed: those that the most figures contradict, and those of the very table
 * that prints such figures, where a row above them is what is missing.
 */
function contradicted(
  violations: readonly Violation[],
  claims: readonly ListingClaim[],
): readonly Contradicted[] {
  const contested = violations.flatMap((violation) =>
    violation.kind === 'prints' && violation.quantity.claimed !== undefined
      ? [
          {
            region: violation.quantity.claimed,
            tables: violation.quantity.prints.map(({ owner }) => owner.name),
          },
        ]
      : [],
  );
  const spoken = claims.flatMap((claim) => {
    const said = contested.filter(({ region }) => speaksOf(claim, region));
    const own = said.filter(({ tables }) => tables.includes(claim.table.read.spec.name)).length;
    const regions = said.map(({ region }) => region);
    return said.length === 0 ? [] : [{ claim, times: said.length, own, regions }];
  });
  const byTimes = spoken.toSorted((left, right) => right.times - left.times).slice(0, mostTrials);
  const byOwn = spoken.filter(({ own }) => own > 0).sort((left, right) => right.own - left.own);
  const inPart = contradictedInPart(contested, claims).filter(({ claim }) =>
    spoken.every((one) => one.claim !== claim),
  );
  return [...new Set([...byTimes, ...byOwn.slice(0, mostOwnTrials), ...inPart.slice(0, mostOwnTrials)])];
}

/** A sum over funds that should be nothing may be so only as one table of a fund leaves the row out. */
function contradictedInPart(
  contested: readonly { readonly region: Region }[],
  claims: readonly ListingClaim[],
): readonly Contradicted[] {
  return claims
    .flatMap((claim) => {
      const regions = contested
        .map(({ region }) => region)
        .filter((region) => touches(claim, region) && rowsBeside(claim, region).length > 0);
      return regions.length === 0 ? [] : [{ claim, times: regions.length, regions }];
    })
    .sort((left, right) => right.times - left.times);
}

function touches({ empty }: ListingClaim, region: Region): boolean {
  return empty.some(({ region: claimed }) =>
    region.sets.every((set, axis) => (set & (claimed.sets[axis] ?? 0n)) !== 0n),
  );
}

/** Whether a listing claims that there is nothing in some part of a region. */
export function speaksOf({ empty }: ListingClaim, region: Region): boolean {
  return empty.some(
    ({ axis, region: claimed }) =>
      ((claimed.sets[axis] ?? 0n) & (region.sets[axis] ?? 0n)) !== 0n &&
      region.sets.every((set, other) => other === axis || isSubset(set, claimed.sets[other] ?? 0n)),
  );
}

/** Listings under the rows whose sums fail, or that say something else than the one row below them. */
function above(
  solver: Solver,
  { violations }: FailedGroup,
  claims: readonly ListingClaim[],
): readonly ListingClaim[] {
  const sums = violations.filter((violation) => violation.kind === 'prints' || violation.law.kind === 'sum');
  const rows = new Set(
    sums.flatMap((violation) => suspects(solver, violation)).map(({ owner }) => `${owner.name} ${owner.row}`),
  );
  return claims.filter(({ table, under }) =>
    rows.has(`${table.read.spec.name} ${under === '' ? 'total' : under}`),
  );
}
