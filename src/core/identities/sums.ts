// The sums that regions imply: a region that is the disjoint union of others, found one dimension at a time among regions that
// agree on all other dimensions. Tables play no part in it, so relations between tables come by themselves.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { exactCovers } from './exact-cover.ts';

export interface SumIdentity {
  readonly dimension: DimensionName;
  readonly whole: Region;
  /** Disjoint, and together the whole. */
  readonly parts: readonly Region[];
}

/**
 * Every sum among the given regions, empty ones left out: for each region its covers by maximal proper subsets. Give the
 * remainders of complete listings along, or no total is the sum of its rows.
 */
export function findSums(regions: Iterable<Region>): SumIdentity[] {
  const distinct = new Map([...regions].map((region) => [region.id, region]));
  return dimensionNames.flatMap((dimension, axis) => {
    const groups = groupBy([...distinct.values()], (region) => keyWithout(region, axis));
    return [...groups.values()].flatMap((group) => sumsInGroup(group, axis, dimension));
  });
}

function sumsInGroup(group: readonly Region[], axis: number, dimension: DimensionName): SumIdentity[] {
  if (group.length < 3) return [];
  return group.flatMap((whole) => {
    const set = whole.sets[axis] ?? 0n;
    const inside = group.filter((part) => isProperSubset(part.sets[axis] ?? 0n, set));
    const maximal = inside.filter(
      (part) => !inside.some((other) => isProperSubset(part.sets[axis] ?? 0n, other.sets[axis] ?? 0n)),
    );
    const covers = exactCovers(
      set,
      maximal.map((part) => part.sets[axis] ?? 0n),
    );
    return covers.map((cover) => ({
      dimension,
      whole,
      parts: cover.flatMap((index) => maximal[index] ?? []),
    }));
  });
}

function keyWithout(region: Region, axis: number): string {
  return region.sets.map((set, index) => (index === axis ? '' : set.toString(36))).join(',');
}

function isProperSubset(part: bigint, whole: bigint): boolean {
  return part !== whole && part !== 0n && (part & ~whole) === 0n;
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
