// The sums that regions imply: a region that is the disjoint union of others, found one dimension at a time among regions that
// agree on all other dimensions. Tables play no part in it, so relations between tables come by themselves.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { exactCovers, familyOf } from './exact-cover.ts';

export interface SumIdentity {
  readonly dimension: DimensionName;
  readonly whole: Region;
  /** Disjoint, and together the whole. */
  readonly parts: readonly Region[];
}

/** Of families of sets of one space, each named by its dimension and the numbers of the sets. */
export type KnownCovers = Map<string, readonly Cover[]>;

/**
 * Sums among the given regions, empty ones left out: for each region its covers by the largest regions inside it. Give the
 * remainders of complete listings along, or no total is the sum of its rows. A table has the same rows in each of its columns: their
 * covers are found once, and once for all calls that are given the same `known`.
 */
export function findSums(regions: Iterable<Region>, known: KnownCovers = new Map()): SumIdentity[] {
  const distinct = [...new Set(regions)];
  const axes = dimensionNames.map((_, axis) => setNumbers(distinct, axis));
  const groupsAlong = agreeingOnOthers(distinct, axes);
  return dimensionNames.flatMap((dimension, axis) => {
    if ((axes[axis]?.count ?? 0) < fewest) return [];
    return groupsAlong(axis).flatMap((group) => {
      const inOrder = group.sort((left, right) => setId(left, axis) - setId(right, axis));
      const key = `${axis}:${inOrder.map((region) => setId(region, axis)).join()}`;
      const covers = known.get(key) ?? coversOf(inOrder.map((region) => region.sets[axis] ?? 0n));
      known.set(key, covers);
      return covers.flatMap(({ whole, parts }) => sumOf(dimension, inOrder, whole, parts));
    });
  });
}

/** A whole and two parts. */
const fewest = 3;

interface Cover {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** All covers in a family of sets, by their indices. */
function coversOf(sets: readonly bigint[]): Cover[] {
  const family = familyOf(sets);
  return sets.flatMap((_, whole) => exactCovers(family, whole).map((parts) => ({ whole, parts })));
}

function sumOf(
  dimension: DimensionName,
  group: readonly Region[],
  whole: number,
  parts: readonly number[],
): SumIdentity[] {
  const region = group[whole];
  return region === undefined
    ? []
    : [{ dimension, whole: region, parts: inStatedOrder(parts.flatMap((part) => group[part] ?? [])) }];
}

const inStatedOrder = (regions: readonly Region[]): Region[] =>
  regions.toSorted((left, right) => left.id - right.id);

const setId = (region: Region, axis: number): number => region.setIds[axis] ?? 0;

/** A number for each region, in their order; equal where they have the same. All are whole and less than `count`. */
interface Numbering {
  readonly numbers: Float64Array;
  readonly count: number;
}

/** By the sets of one dimension. */
function setNumbers(regions: readonly Region[], axis: number): Numbering {
  const numbers = new Float64Array(regions.length);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = regions[index]?.setIds[axis] ?? 0;
  return renumbered(numbers);
}

/** From nought, in the order in which they come up. */
function renumbered(numbers: Float64Array): Numbering {
  const known = new Map<number, number>();
  const dense = numbers.map((number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    known.set(number, known.size);
    return known.size - 1;
  });
  return { numbers: dense, count: known.size };
}

/** Two numbers below this stand in one without loss. */
const mostNumber = 2 ** 26;

/** Each region by two numbers: as a digit before that of another. */
function joinedWith(first: Numbering, second: Numbering): Numbering {
  const numbers = first.numbers.map((number, index) => number * second.count + (second.numbers[index] ?? 0));
  return { numbers, count: first.count * second.count };
}

/**
 * Groups of at least three regions that have the same sets in all dimensions but one: they share a number for what stands before it and one
 * for what stands after it. `axes`: the numbers of their sets in each dimension; where there is one, it tells nothing apart.
 */
function agreeingOnOthers(
  regions: readonly Region[],
  axes: readonly Numbering[],
): (axis: number) => Region[][] {
  const order = [...axes.keys()].filter((axis) => (axes[axis]?.count ?? 0) > 1);
  const before = numbered(axes, order);
  const after = numbered(axes, order.toReversed());
  return (axis) => {
    const [first, second] = [before[axis], after[axis]];
    return first === undefined || second === undefined ? [] : largeGroups(regions, joinedWith(first, second));
  };
}

/** By dimension, a number for the sets in those that come earlier in an order. */
function numbered(axes: readonly Numbering[], order: readonly number[]): Numbering[] {
  const numberings: Numbering[] = [];
  let current: Numbering | undefined;
  for (const axis of order) {
    const own = axes[axis];
    if (own === undefined) continue;
    numberings[axis] = current ?? { numbers: new Float64Array(own.numbers.length), count: 1 };
    const next: Numbering = current === undefined ? own : joinedWith(current, own);
    current = next.count < mostNumber ? next : renumbered(next.numbers);
  }
  return numberings;
}

/** Regions of one number, in the order in which the first of them comes up. */
function largeGroups(regions: readonly Region[], { numbers }: Numbering): Region[][] {
  const dense = renumbered(numbers);
  const sizes = new Uint32Array(dense.count);
  for (const number of dense.numbers) sizes[number] = (sizes[number] ?? 0) + 1;
  const groups = new Map<number, Region[]>();
  dense.numbers.forEach((number, index) => {
    const region = regions[index];
    if (region === undefined || (sizes[number] ?? 0) < fewest) return;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [region]);
    else group.push(region);
  });
  return [...groups.values()];
}
