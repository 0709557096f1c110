// From determined amounts to lines of a ledger. Regions of which each lies in the other or beside it can all be told by lines: the smallest
// get a line each, a larger one a line for its rest. Regions that cut through each other cannot, so of these some are left open.
import { dimensionNames } from '../cube/dimensions.ts';
import { contains, type Region, type RegionTable } from '../cube/region.ts';
import type { CubeLine } from '../cube/sum.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import { common, nothing, type Range } from '../checks/arithmetic/quantities.ts';
import { fen, type Fen } from '../money/fen.ts';
import type { DeterminedAmount } from './determined-amounts.ts';
import type { PlaceOf } from './line-places.ts';

export interface NestedLine extends CubeLine {
  readonly coordinates: Coordinates;
  readonly region: Region;
  /** Whether the document leaves no other amount; else it is known but for rounding. */
  readonly isExact: boolean;
}

type AddLine = (region: Region, amountFen: Fen, range: Range) => void;

/** Those that come first in `inOrder` are kept where two cut through each other, and those that can be lines before all others. */
export function nestedAmounts(inOrder: readonly DeterminedAmount[], placeOf: PlaceOf): DeterminedAmount[] {
  const isPlaced = ({ region }: DeterminedAmount): boolean => placeOf(region) !== undefined;
  const kept: DeterminedAmount[] = [];
  const withMoney: DeterminedAmount[] = [];
  for (const amount of [...inOrder.filter(isPlaced), ...inOrder.filter((one) => !isPlaced(one))]) {
    if (withMoney.some((other) => cuts(amount.region, other.region))) continue;
    kept.push(amount);
    if (amount.amountFen !== 0n) withMoney.push(amount);
  }
  return kept;
}

/** Neither lies in the other, and they are not beside each other. */
function cuts(left: Region, right: Region): boolean {
  let [isInside, isAround] = [true, true];
  for (const [axis, set] of left.sets.entries()) {
    const other = right.sets[axis] ?? 0n;
    const common = set & other;
    if (common === 0n) return false;
    isInside &&= common === set;
    isAround &&= common === other;
  }
  return !isInside && !isAround;
}

/** A region with what lies in it; `rest` where that leaves money over. */
interface Nest {
  readonly amount: DeterminedAmount;
  readonly inside: readonly Nest[];
  readonly rest: DeterminedAmount | undefined;
  /** What its own print and those of its parts leave. */
  readonly range: Range;
}

export function linesOf(
  amounts: readonly DeterminedAmount[],
  regions: RegionTable,
  placeOf: PlaceOf,
): NestedLine[] {
  const lines: NestedLine[] = [];
  const add: AddLine = (region, amountFen, { lower, upper }) => {
    const coordinates = placeOf(region);
    if (coordinates !== undefined) lines.push({ coordinates, region, amountFen, isExact: lower === upper });
  };
  for (const nest of nestsOf(amounts, regions, placeOf))
    deal(nest, within(nest.amount.amountFen, nest.range), add);
  // Zero is what no line says, but a year of which nothing else is known needs a line to say it.
  for (const { region, amountFen } of amounts) {
    const isSpoken = lines.some((line) => isOfSlice(line.region, region));
    if (amountFen === 0n && !isSpoken) add(region, amountFen, nothing);
  }
  return lines;
}

/** What can be no line, and leaves money beside its parts, is left out. */
function nestsOf(
  amounts: readonly DeterminedAmount[],
  regions: RegionTable,
  placeOf: PlaceOf,
): readonly Nest[] {
  let outermost: readonly Nest[] = [];
  for (const amount of bySize(amounts.filter(({ amountFen }) => amountFen !== 0n))) {
    const inside = outermost.filter(({ amount: other }) => contains(amount.region, other.region));
    const nest = nestOf(amount, inside, regions);
    const line = inside.length === 0 ? nest.amount : nest.rest;
    if (line !== undefined && placeOf(line.region) === undefined) continue;
    outermost = [...outermost.filter((other) => !inside.includes(other)), nest];
  }
  return outermost;
}

function nestOf(amount: DeterminedAmount, inside: readonly Nest[], regions: RegionTable): Nest {
  const parts = inside.reduce<Range>(
    (sum, { range }) => ({ lower: sum.lower + range.lower, upper: sum.upper + range.upper }),
    nothing,
  );
  const both = common(amount.range, parts);
  if (inside.length === 0) return { amount, inside, rest: undefined, range: amount.range };
  if (both !== undefined) return { amount, inside, rest: undefined, range: both };
  const told = inside.reduce<bigint>((sum, nest) => sum + nest.amount.amountFen, 0n);
  const rest: DeterminedAmount = {
    region: beside(amount.region, inside, regions),
    amountFen: fen(amount.amountFen - told),
    range: { lower: amount.range.lower - parts.upper, upper: amount.range.upper - parts.lower },
    prints: 0,
  };
  return { amount, inside, rest, range: amount.range };
}

/**
 * Each part gets what is printed of it, moved within its rounding so far that the parts make their sum: as printed, figures that were
 * rounded each on its own do not.
 */
function deal(nest: Nest, amountFen: bigint, add: AddLine): void {
  if (nest.inside.length === 0) {
    add(nest.amount.region, fen(amountFen), nest.range);
    return;
  }
  const rest = nest.rest === undefined ? [] : [nest.rest];
  const parts = [
    ...nest.inside.map((part) => ({ range: part.range, wanted: part.amount.amountFen })),
    ...rest.map((part) => ({ range: part.range, wanted: part.amountFen })),
  ].map(({ range, wanted }) => ({ range, amount: within(wanted, range) }));
  let over = amountFen - parts.reduce((sum, { amount }) => sum + amount, 0n);
  for (const part of parts) {
    const moved = within(part.amount + over, part.range);
    over -= moved - part.amount;
    part.amount = moved;
  }
  for (const [index, part] of nest.inside.entries()) deal(part, parts[index]?.amount ?? 0n, add);
  if (nest.rest !== undefined) add(nest.rest.region, fen(parts.at(-1)?.amount ?? 0n), nest.rest.range);
}

function within(amount: bigint, { lower, upper }: Range): bigint {
  return amount < lower ? lower : amount > upper ? upper : amount;
}

export function bySize(amounts: readonly DeterminedAmount[]): DeterminedAmount[] {
  return amounts
    .map((amount) => ({ amount, size: sizeOf(amount.region) }))
    .sort((left, right) => left.size - right.size)
    .map(({ amount }) => amount);
}

/** A region that lies in another has the smaller size. */
function sizeOf({ sets }: Region): number {
  return sets.reduce((size, set) => size + Math.log2(set.toString(2).replaceAll('0', '').length), 0);
}

/** What its parts leave of a region, where they part it along one dimension; else the region itself. */
function beside(region: Region, inside: readonly Nest[], regions: RegionTable): Region {
  for (const [axis, name] of dimensionNames.entries()) {
    const parts = inside.every(({ amount }) =>
      region.sets.every((set, other) => other === axis || amount.region.sets[other] === set),
    );
    const told = inside.reduce((all, { amount }) => all | (amount.region.sets[axis] ?? 0n), 0n);
    const rest = (region.sets[axis] ?? 0n) & ~told;
    if (parts && rest !== 0n) return regions.withSet(region, name, rest);
  }
  return region;
}

/** Of the same year and stage. */
function isOfSlice(left: Region, right: Region): boolean {
  return left.setIds[0] === right.setIds[0] && left.setIds[1] === right.setIds[1];
}
