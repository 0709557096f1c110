// Regions without the parts that are known to be empty. A complete listing says that nothing stands beside its rows, and so of every
// region inside what it lists that the part beside the rows holds nothing. Taken away, regions that state the same money under
// different names become one: the total of one table and that of another, a form and the row of its project.
import { dimensionNames } from '../cube/dimensions.ts';
import { isSubset } from '../cube/bits.ts';
import type { Region, RegionTable } from '../cube/region.ts';

/** One dimension of a region that is said to hold nothing; in all others it is as wide as what was listed. */
export interface EmptyRegion {
  readonly axis: number;
  readonly region: Region;
}

export class Emptiness {
  readonly #regions: RegionTable;
  readonly #empty: readonly EmptyRegion[];
  readonly #reduced = new Map<Region, Region>();
  /** By dimension, whether one numbered set lies inside another. */
  readonly #inside = dimensionNames.map(() => new Map<number, boolean>());

  constructor(regions: RegionTable, empty: readonly EmptyRegion[]) {
    this.#regions = regions;
    this.#empty = joined(regions, empty);
  }

  /** The same money in the smallest region; a set in it may be empty, and then it holds none. The order of claims does not matter. */
  reduce(region: Region): Region {
    const known = this.#reduced.get(region);
    if (known !== undefined) return known;
    let reduced = region;
    for (let before: Region | undefined; before !== reduced;) {
      before = reduced;
      for (const empty of this.#empty) reduced = this.#without(reduced, empty);
    }
    this.#reduced.set(region, reduced);
    return reduced;
  }

  #without(region: Region, { axis, region: empty }: EmptyRegion): Region {
    for (let other = 0; other < region.sets.length; other += 1) {
      if (other !== axis && !this.#isInside(other, region, empty)) return region;
    }
    const name = dimensionNames[axis];
    const set = region.sets[axis] ?? 0n;
    const rest = set & ~(empty.sets[axis] ?? 0n);
    return name === undefined || rest === set ? region : this.#regions.withSet(region, name, rest);
  }

  #isInside(axis: number, part: Region, whole: Region): boolean {
    const [partId, wholeId] = [part.setIds[axis] ?? 0, whole.setIds[axis] ?? 0];
    if (partId === wholeId) return true;
    const key = partId * 65_536 + wholeId;
    const known = this.#inside[axis]?.get(key);
    if (known !== undefined) return known;
    const isInside = isSubset(part.sets[axis] ?? 0n, whole.sets[axis] ?? 0n);
    this.#inside[axis]?.set(key, isInside);
    return isInside;
  }
}

/** The rows under each row of a table claim parts of one whole: these are one claim. */
function joined(regions: RegionTable, empty: readonly EmptyRegion[]): EmptyRegion[] {
  const alike = Map.groupBy(empty, ({ axis, region }) => `${axis}/${region.setIds.with(axis, -1).join()}`);
  return [...alike.values()].flatMap((claims) => {
    const [first] = claims;
    const name = first === undefined ? undefined : dimensionNames[first.axis];
    if (first === undefined || name === undefined) return [];
    const all = claims.reduce((set, { region }) => set | (region.sets[first.axis] ?? 0n), 0n);
    return [{ axis: first.axis, region: regions.withSet(first.region, name, all) }];
  });
}
