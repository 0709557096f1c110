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
  const counts = dimensionNames.map((_, axis) => new Set(distinct.map((region) => setId(region, axis))).size);
  const groupsAlong = agreeingOnOthers(distinct, counts);
  return dimensionNames.flatMap((dimension, axis) => {
    if ((counts[axis] ?? 0) < 3) return [];
    return [...groupsAlong(axis)].flatMap((group) => {
      if (group.length < 3) return [];
      const inOrder = group.sort((left, right) => setId(left, axis) - setId(right, axis));
      const key = `${axis}:${inOrder.map((region) => setId(region, axis)).join()}`;
      const covers = known.get(key) ?? coversOf(inOrder.map((region) => region.sets[axis] ?? 0n));
      known.set(key, covers);
      return covers.flatMap(({ whole, parts }) => sumOf(dimension, inOrder, whole, parts));
    });
  });
}

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

/**
 * Regions that have the same sets in all dimensions but one: they share a number for what stands before it and one for what
 * stands after it. `counts`: how many sets there are in each dimension; where there is one, it tells nothing apart.
 */
function agreeingOnOthers(
  regions: readonly Region[],
  counts: readonly number[],
): (axis: number) => Iterable<Region[]> {
  const axes = [...counts.keys()].filter((axis) => (counts[axis] ?? 0) > 1);
  const before = numbered(regions, axes);
  const after = numbered(regions, axes.toReversed());
  return (axis) =>
    Map.groupBy(
      regions,
      (_, index) => (before[axis]?.[index] ?? 0) * regions.length + (after[axis]?.[index] ?? 0),
    ).values();
}

/** By dimension, for each region a number for its sets in the dimensions that come earlier in an order. */
function numbered(regions: readonly Region[], order: readonly number[]): Float64Array[] {
  const numbers: Float64Array[] = [];
  let current = new Float64Array(regions.length);
  for (const axis of order) {
    numbers[axis] = current;
    const sets = 1 + regions.reduce((most, one) => Math.max(most, setId(one, axis)), 0);
    const known = new Map<number, number>();
    const next = new Float64Array(regions.length);
    for (const [index, region] of regions.entries()) {
      const key = (current[index] ?? 0) * sets + setId(region, axis);
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      next[index] = number;
    }
    current = next;
  }
  return numbers;
}
