// Rows that a table seems to leave out: where everything would hold if one of its listings were not complete.
import type { Region } from '../../cube/region.ts';
import { isSubset } from '../../cube/bits.ts';
import type { ListingClaim } from './claims.ts';
import { suspects, type FailedGroup } from './diagnose.ts';
import { identitiesOf, shownAs } from './identities.ts';
import type { Solver, Violation } from './solve.ts';
import { claimKey, type System } from './system.ts';

/** Each trial builds everything anew. */
const mostTrials = 4;
const mostOwnTrials = 2;
const mostRows = 3;

export interface MissingRow {
  readonly claim: ListingClaim;
  /** What held once the listing was not relied upon. */
  readonly violations: readonly Violation[];
}

export interface WithoutMissingRows {
  readonly rows: readonly MissingRow[];
  /** All else, with the listings that leave out a row not relied upon. */
  readonly system: System;
}

/** Listings that several figures elsewhere contradict: each is not relied upon from where that mends most of what fails. */
export function withoutMissingRows(
  system: System,
  rebuilt: (doubted: ReadonlySet<string>) => System,
  doubted: ReadonlySet<string> = new Set(),
): WithoutMissingRows {
  const violations = system.solver.violations();
  const [likeliest] = contradicted(violations, system.claims)
    .filter(({ times }) => times > 1)
    .map(({ claim }) => {
      const without = new Set([...doubted, claimKey(claim)]);
      return { claim, without, after: rebuilt(without) };
    })
    .map((trial) => ({ ...trial, left: trial.after.solver.violations() }))
    .sort((one, other) => one.left.length - other.left.length);
  if (likeliest === undefined || likeliest.left.length > violations.length - 2 || doubted.size >= mostRows)
    return { rows: [], system };
  const { solver } = likeliest.after;
  const remaining = new Set(likeliest.left.flatMap((one) => identitiesOf(one, solver)).map(shownAs));
  const mended = violations.filter(
    (one) => !identitiesOf(one, system.solver).some((identity) => remaining.has(shownAs(identity))),
  );
  const others = withoutMissingRows(likeliest.after, rebuilt, likeliest.without);
  return { ...others, rows: [{ claim: likeliest.claim, violations: mended }, ...others.rows] };
}

/** The listing of a group that would have to be incomplete; undefined where none would do. */
export function missingRow(
  { solver, claims }: System,
  group: FailedGroup,
  rebuilt: (doubted: ReadonlySet<string>) => System,
): ListingClaim | undefined {
  const failing = solver.violations().length;
  const likely = [
    ...contradicted(group.violations, claims).map(({ claim }) => claim),
    ...above(solver, group, claims),
  ];
  return [...new Set(likely)].slice(0, mostTrials + mostOwnTrials).find((claim) => {
    const without = rebuilt(new Set([claimKey(claim)]));
    return without.solver.violations().length <= failing - group.violations.length;
  });
}

/**
 * The likeliest claims that nothing is where something is printed: those that the most figures contradict, and those of the very table
 * that prints such figures, where a row above them is what is missing.
 */
function contradicted(
  violations: readonly Violation[],
  claims: readonly ListingClaim[],
): readonly { readonly claim: ListingClaim; readonly times: number }[] {
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
    const regions = contested.filter(({ region }) => speaksOf(claim, region));
    const own = regions.filter(({ tables }) => tables.includes(claim.table.read.spec.name));
    return regions.length === 0 ? [] : [{ claim, times: regions.length, own: own.length }];
  });
  const byTimes = spoken.toSorted((left, right) => right.times - left.times).slice(0, mostTrials);
  const byOwn = spoken.filter(({ own }) => own > 0).sort((left, right) => right.own - left.own);
  return [...new Set([...byTimes, ...byOwn.slice(0, mostOwnTrials)])];
}

function speaksOf({ empty }: ListingClaim, region: Region): boolean {
  return empty.some(
    ({ axis, region: claimed }) =>
      ((claimed.sets[axis] ?? 0n) & (region.sets[axis] ?? 0n)) !== 0n &&
      region.sets.every((set, other) => other === axis || isSubset(set, claimed.sets[other] ?? 0n)),
  );
}

/** Listings under the rows whose sums fail. */
function above(
  solver: Solver,
  { violations }: FailedGroup,
  claims: readonly ListingClaim[],
): readonly ListingClaim[] {
  const sums = violations.filter((violation) => violation.kind === 'law' && violation.law.kind === 'sum');
  const rows = new Set(
    sums.flatMap((violation) => suspects(solver, violation)).map(({ owner }) => `${owner.name} ${owner.row}`),
  );
  return claims.filter(({ table, under }) =>
    rows.has(`${table.read.spec.name} ${under === '' ? 'total' : under}`),
  );
}
