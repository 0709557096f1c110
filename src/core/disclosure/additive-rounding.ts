// Rounds a whole document so that its sums come out in print: the common refinement of the regions that it prints is rounded
// once, from the totals down a hierarchy of dimensions, and every figure is a sum of that. What is printed in one unit with as
// many decimals is rounded together; figures of different last places agree as far as their places go.
import type { DimensionName } from '../cube/dimensions.ts';
import type { LinearForm } from '../cube/linear-form.ts';
import type { Region } from '../cube/region.ts';
import type { Space } from '../cube/space.ts';
import { apportion } from '../money/apportion.ts';
import { fen, sumFen, type Fen } from '../money/fen.ts';
import { fenPerPlace, type AmountStyle } from '../money/format.ts';
import { divideHalfAwayFromZero } from '../money/round.ts';
import type { Rounding } from '../tables/rounding.ts';
import type { PublicLedger } from './public-ledger.ts';
import type { PrintedAmount } from './record.ts';
import { commonRefinement, type RefinedPart } from './refinement.ts';

/** Regions that state the same money apart, such as income by revenue class and the uses that it pays for. */
export interface Balanced {
  readonly left: Region;
  readonly right: Region;
}

export interface RoundingSource {
  readonly amounts: readonly PrintedAmount[];
  readonly goesOut: PublicLedger;
  readonly balanced: readonly Balanced[];
  /** The dimensions by which totals are handed down, first to last. */
  readonly order: readonly DimensionName[];
  readonly space: Space;
}

export function additiveRounding(source: RoundingSource): Rounding {
  const byPlace = Map.groupBy(source.amounts, ({ style }) => placeOf(style));
  const amountsOf = new Map(
    [...byPlace].map(([placeFen, amounts]) => [placeFen, roundedRegions(amounts, placeFen, source)]),
  );
  return {
    amountOf: (form, amountFen, style) =>
      amountOfForm(form, amountFen, placeOf(style), amountsOf.get(placeOf(style)) ?? new Map()),
  };
}

const placeOf = ({ unit, decimals }: AmountStyle): bigint => fenPerPlace(unit, decimals);

/** A change keeps the sign of its exact amount, because words tell it; where its sum has another, it is rounded on its own. */
function amountOfForm(
  form: LinearForm,
  amountFen: Fen,
  placeFen: bigint,
  roundedFen: ReadonlyMap<number, Fen>,
): Fen {
  const alone = fen(divideHalfAwayFromZero(amountFen, placeFen) * placeFen);
  let sum = 0n;
  for (const { sign, region } of form) {
    const rounded = roundedFen.get(region.id);
    if (rounded === undefined) return alone;
    sum += BigInt(sign) * rounded;
  }
  const hasOtherSign = sum !== 0n && sum > 0n !== amountFen > 0n;
  return form.length > 1 && hasOtherSign ? alone : fen(sum);
}

/** By region id, the rounded amounts of all regions that are printed with that last place. */
function roundedRegions(
  amounts: readonly PrintedAmount[],
  placeFen: bigint,
  { goesOut, balanced, order, space }: RoundingSource,
): ReadonlyMap<number, Fen> {
  const printed = new Set(amounts.flatMap(({ form }) => form.map(({ region }) => region)));
  const bound = balanced.filter(({ left, right }) =>
    [left, right].every((side) => overlaps(side, printed, goesOut)),
  );
  const regions = [...new Set([...printed, ...bound.flatMap(({ left, right }) => [left, right])])];
  const parts = commonRefinement(regions, goesOut, order, space);
  const places = roundedParts(parts, bound, placeFen);
  const sums = new Map(regions.map(({ id }) => [id, 0n]));
  for (const part of parts) {
    for (const id of part.regions) sums.set(id, (sums.get(id) ?? 0n) + (places.get(part) ?? 0n));
  }
  return new Map([...sums].map(([id, sum]) => [id, fen(sum * placeFen)]));
}

function overlaps(side: Region, printed: ReadonlySet<Region>, { linesOf }: PublicLedger): boolean {
  const lines = new Set(linesOf.get(side.id));
  return [...printed].some(({ id }) => (linesOf.get(id) ?? []).some((line) => lines.has(line)));
}

/** Each total is rounded half away from zero; the left side of a balance takes what its right side came to. */
export function roundedParts(
  parts: readonly RefinedPart[],
  balanced: readonly Balanced[],
  placeFen: bigint,
): ReadonlyMap<RefinedPart, bigint> {
  const places = new Map<RefinedPart, bigint>();
  const totals = connected(parts).map((total) => ({
    total,
    amountFen: sumFen(total.map(({ amountFen }) => amountFen)),
    right: rightSide(total, parts, balanced),
  }));
  const independent = totals.filter(({ right }) => right === undefined);
  const dependent = totals.filter(({ right }) => right !== undefined);
  for (const { total, amountFen, right = [] } of [...independent, ...dependent]) {
    const isBalanced = right.length > 0 && right.every((part) => places.has(part));
    const whole = isBalanced
      ? right.reduce((sum, part) => sum + (places.get(part) ?? 0n), 0n)
      : divideHalfAwayFromZero(amountFen, placeFen);
    handDown(whole, total, 0, placeFen, places);
  }
  return places;
}

/** The parts on the right side of the balance whose left side is this total; undefined where there is none. */
function rightSide(
  total: readonly RefinedPart[],
  parts: readonly RefinedPart[],
  balanced: readonly Balanced[],
): readonly RefinedPart[] | undefined {
  const isIn = (part: RefinedPart, region: Region): boolean => part.regions.includes(region.id);
  const amountOf = (some: readonly RefinedPart[]): Fen => sumFen(some.map(({ amountFen }) => amountFen));
  return balanced
    .filter(({ left, right }) => total.every((part) => isIn(part, left) && !isIn(part, right)))
    .map(({ right }) => parts.filter((part) => isIn(part, right)))
    .find((right) => amountOf(right) === amountOf(total));
}

/** Parts that no chain of regions joins have no total in common and are rounded apart, such as the forms of two projects. */
function connected(parts: readonly RefinedPart[]): readonly (readonly RefinedPart[])[] {
  const joinedTo = new Map<number, number>();
  const groupOf = (region: number): number => {
    let group = region;
    for (let next = joinedTo.get(group); next !== undefined; next = joinedTo.get(group)) group = next;
    if (group !== region) joinedTo.set(region, group);
    return group;
  };
  for (const { regions } of parts) {
    for (const region of regions) {
      const [one, other] = [groupOf(regions[0] ?? region), groupOf(region)];
      if (one !== other) joinedTo.set(other, one);
    }
  }
  return [...Map.groupBy(parts, ({ regions }) => groupOf(regions[0] ?? -1)).values()];
}

/** Splits the rounded whole among the branches of the hierarchy, level by level, by the largest remainder. */
function handDown(
  whole: bigint,
  parts: readonly RefinedPart[],
  level: number,
  placeFen: bigint,
  places: Map<RefinedPart, bigint>,
): void {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    places.set(only, apportion(whole, [only.amountFen], placeFen)[0] ?? 0n);
    return;
  }
  const isLeaf = level >= (only?.path.length ?? 0);
  const branches = isLeaf
    ? parts.map((part) => [part])
    : [...Map.groupBy(parts, ({ path }) => path[level] ?? '').values()];
  const amounts = branches.map((branch) => sumFen(branch.map(({ amountFen }) => amountFen)));
  const wholes = apportion(whole, amounts, placeFen);
  branches.forEach((branch, index) => {
    handDown(wholes[index] ?? 0n, branch, level + 1, placeFen, places);
  });
}
