// Regions: a set per dimension, interned, so that equal regions are one value with one id.
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { selectSet, type Space } from './space.ts';

export interface Region {
  readonly id: number;
  /** One bitset per dimension, in the order of `dimensionNames`. */
  readonly sets: readonly bigint[];
}

/** A part of the space as data: a selector per dimension (see `selectSet`); dimensions not named are whole. */
export type Selection = Readonly<Partial<Record<DimensionName, string>>>;

export class RegionTable {
  readonly space: Space;
  readonly #byKey = new Map<string, Region>();
  readonly #regions: Region[] = [];

  constructor(space: Space) {
    this.space = space;
  }

  intern(sets: readonly bigint[]): Region {
    const key = sets.map((set) => set.toString(36)).join(',');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const region = { id: this.#regions.length, sets };
    this.#byKey.set(key, region);
    this.#regions.push(region);
    return region;
  }

  get whole(): Region {
    return this.intern(dimensionNames.map((name) => this.space[name].whole));
  }

  /** The part of `region` that the selection keeps. */
  narrow(region: Region, selection: Selection): Region {
    const sets = dimensionNames.map((name, index) => {
      const set = region.sets[index] ?? 0n;
      const selector = selection[name];
      return selector === undefined ? set : set & selectSet(this.space[name], selector);
    });
    return this.intern(sets);
  }

  /** The region with the set of one dimension replaced. */
  withSet(region: Region, name: DimensionName, set: bigint): Region {
    return this.intern(region.sets.map((old, index) => (index === axisIndex(name) ? set : old)));
  }
}

export function axisIndex(name: DimensionName): number {
  return dimensionNames.indexOf(name);
}

export function setOf(region: Region, name: DimensionName): bigint {
  return region.sets[axisIndex(name)] ?? 0n;
}

export const isEmpty = (region: Region): boolean => region.sets.some((set) => set === 0n);

export const contains = (outer: Region, inner: Region): boolean =>
  inner.sets.every((set, index) => (set & ~(outer.sets[index] ?? 0n)) === 0n);
