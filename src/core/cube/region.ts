// Regions: a set per dimension, interned, so that equal regions are one value with one id.
import { assert } from '../lib/assert.ts';
import { bitsKey, isSubset } from './bits.ts';
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { selectSet, type Space } from './space.ts';

export interface Region {
  readonly id: number;
  /** One bitset per dimension, in the order of `dimensionNames`. */
  readonly sets: readonly bigint[];
  /** The number of each of these sets among the sets of its dimension: equal sets, equal numbers. */
  readonly setIds: readonly number[];
}

/** A part of the space as data: a selector per dimension (see `selectSet`); dimensions not named are whole. */
export type Selection = Readonly<Partial<Record<DimensionName, string>>>;

export class RegionTable {
  readonly space: Space;
  readonly whole: Region;
  readonly #byKey = new Map<string, Region>();
  readonly #setIds = dimensionNames.map(() => new Map<string, number>());
  readonly #selected = dimensionNames.map(() => new Map<string, bigint>());

  constructor(space: Space) {
    this.space = space;
    this.whole = this.intern(dimensionNames.map((name) => space[name].whole));
  }

  intern(sets: readonly bigint[]): Region {
    return this.#intern(
      sets,
      sets.map((set, axis) => this.#setId(axis, set)),
    );
  }

  /** The part of `region` that all the selections keep. */
  narrow(region: Region, ...selections: readonly Selection[]): Region {
    const sets = [...region.sets];
    for (const selection of selections) {
      for (const [name, selector] of Object.entries(selection)) {
        const axis = axisIndices.get(name);
        // A scope may say a period beside; that is no dimension.
        if (axis !== undefined) sets[axis] = (sets[axis] ?? 0n) & this.#select(axis, selector);
      }
    }
    return this.#intern(
      sets,
      sets.map((set, axis) =>
        set === region.sets[axis] ? (region.setIds[axis] ?? 0) : this.#setId(axis, set),
      ),
    );
  }

  /** The region with the set of one dimension replaced. */
  withSet(region: Region, name: DimensionName, set: bigint): Region {
    const axis = axisIndex(name);
    return this.#intern(region.sets.with(axis, set), region.setIds.with(axis, this.#setId(axis, set)));
  }

  #intern(sets: readonly bigint[], setIds: readonly number[]): Region {
    const key = setIds.join();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const region = { id: this.#byKey.size, sets, setIds };
    this.#byKey.set(key, region);
    return region;
  }

  #setId(axis: number, set: bigint): number {
    const ids = this.#setIds[axis];
    const key = bitsKey(set);
    const id = ids?.get(key) ?? ids?.size ?? 0;
    ids?.set(key, id);
    return id;
  }

  #select(axis: number, selector: string): bigint {
    const known = this.#selected[axis]?.get(selector);
    if (known !== undefined) return known;
    const name = dimensionNames[axis];
    assert(name !== undefined, `there is no dimension ${axis}`);
    const set = selectSet(this.space[name], selector);
    this.#selected[axis]?.set(selector, set);
    return set;
  }
}

const axisIndices: ReadonlyMap<string, number> = new Map(dimensionNames.map((name, axis) => [name, axis]));

export function axisIndex(name: DimensionName): number {
  return axisIndices.get(name) ?? 0;
}

export function setOf(region: Region, name: DimensionName): bigint {
  return region.sets[axisIndex(name)] ?? 0n;
}

export const isEmpty = (region: Region): boolean => region.sets.includes(0n);

export const contains = (outer: Region, inner: Region): boolean =>
  inner.sets.every((set, axis) => isSubset(set, outer.sets[axis] ?? 0n));
