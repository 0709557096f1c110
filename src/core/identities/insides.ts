// Which regions lie in which, told by the sets that they have: regions share few sets.
import { bitIndices, bitsOf, isSubset } from '../cube/bits.ts';
import type { Region } from '../cube/region.ts';

/** Of some regions, the pairs of which one lies in the other, in the order of the whole and then of the part. */
export function* nestedPairs(regions: readonly Region[]): Generator<readonly [part: number, whole: number]> {
  const inside = tellingApart(regions).map((axis) => partsBySet(regions, axis));
  for (const [index, whole] of regions.entries()) {
    const all = inside.reduce((left, ofAxis) => left & ofAxis(whole), everyOne(regions.length));
    for (const part of bitIndices(all)) if (part !== index) yield [part, index];
  }
}

const everyOne = (count: number): bigint => (1n << BigInt(count)) - 1n;

/** The dimensions in which regions differ. */
function tellingApart(regions: readonly Region[]): readonly number[] {
  const axes = [...(regions[0]?.sets.keys() ?? [])];
  return axes.filter((axis) => new Set(regions.map(({ setIds }) => setIds[axis])).size > 1);
}

/** For a region, the indices of those that lie in it by one dimension, as bits; found once for each set. */
function partsBySet(regions: readonly Region[], axis: number): (whole: Region) => bigint {
  const holders = Map.groupBy(regions.keys(), (index) => regions[index]?.setIds[axis] ?? 0);
  const sets = [...holders.values()].map((indices) => ({
    set: regions[indices[0] ?? 0]?.sets[axis] ?? 0n,
    indices: bitsOf(indices),
  }));
  const known = new Map<number, bigint>();
  return ({ setIds, sets: own }) => {
    const id = setIds[axis] ?? 0;
    const parts =
      known.get(id) ??
      sets.reduce((all, { set, indices }) => (isSubset(set, own[axis] ?? 0n) ? all | indices : all), 0n);
    known.set(id, parts);
    return parts;
  };
}
