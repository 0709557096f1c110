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

/**
 * Sums among the given regions, empty ones left out: for each region its covers by the largest regions inside it. Give the
 * remainders of complete listings along, or no total is the sum of its rows.
 */
export function findSums(regions: Iterable<Region>): SumIdentity[] {
  const distinct = [...new Set(regions)];
  return dimensionNames.flatMap((dimension, axis) =>
    [...agreeingOnOthers(distinct, axis)].flatMap((group) => sumsInGroup(group, axis, dimension)),
  );
}

function sumsInGroup(group: readonly Region[], axis: number, dimension: DimensionName): SumIdentity[] {
  if (group.length < 3) return [];
  const family = familyOf(group.map((region) => region.sets[axis] ?? 0n));
  return group.flatMap((whole, index) =>
    exactCovers(family, index).map((cover) => ({
      dimension,
      whole,
      parts: cover.flatMap((part) => group[part] ?? []),
    })),
  );
}

/** Regions that have the same sets in all dimensions but one; none where that one has too few sets for a sum. */
function agreeingOnOthers(regions: readonly Region[], axis: number): Iterable<Region[]> {
  if (new Set(regions.map(({ setIds }) => setIds[axis])).size < 3) return [];
  const groups = new Map<string, Region[]>();
  for (const region of regions) {
    const key = region.setIds.with(axis, -1).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [region]);
    else group.push(region);
  }
  return groups.values();
}
