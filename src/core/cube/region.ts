// Regions: a set per dimension, interned, so that equal regions are one value with one id.
import { assert } from '../lib/assert.ts';
import { isSubset } from './bits.ts';
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { emptySetId, SetTable } from './set-table.ts';
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
  /** By dimension, the sets of all regions. */
  readonly #setTables: readonly SetTable[] = dimensionNames.map(() => new SetTable());
  /** By a number that few regions share. */
  readonly #alike = new Map<number, Region[]>();
  #count = 0;
  readonly #selected = dimensionNames.map(() => new Map<string, number>());

  constructor(space: Space) {
    this.space = space;
    this.whole = this.intern(dimensionNames.map((name) => space[name].whole));
  }

  intern(sets: readonly bigint[]): Region {
    return this.ofSetIds(sets.map((set, axis) => this.setTable(axis).idOf(set)));
  }

  /** The region of the sets with these numbers, one per dimension. */
  ofSetIds(setIds: readonly number[]): Region {
    const mixed = mixedOf(setIds);
    const alike = this.#alike.get(mixed);
    const known = alike?.find((region) => region.setIds.every((id, axis) => id === setIds[axis]));
    if (known !== undefined) return known;
    const sets = setIds.map((id, axis) => this.setTable(axis).setOf(id));
    const region = { id: this.#count, sets, setIds };
    this.#count += 1;
    if (alike === undefined) this.#alike.set(mixed, [region]);
    else alike.push(region);
    return region;
  }

  /** The part of `region` that all the selections keep. */
  narrow(region: Region, ...selections: readonly Selection[]): Region {
    const setIds = [...region.setIds];
    for (const selection of selections) {
      for (const [name, selector] of Object.entries(selection)) {
        const axis = axisIndices.get(name);
        // A scope may say a period beside; that is no dimension.
        if (axis !== undefined)
          setIds[axis] = this.setTable(axis).common(setIds[axis] ?? 0, this.#select(axis, selector));
      }
    }
    return this.ofSetIds(setIds);
  }

  /** The region with the set of one dimension replaced. */
  withSet(region: Region, name: DimensionName, set: bigint): Region {
    const axis = axisIndex(name);
    return this.ofSetIds(region.setIds.with(axis, this.setTable(axis).idOf(set)));
  }

  setTable(axis: number): SetTable {
    const table = this.#setTables[axis];
    assert(table !== undefined, `there is no dimension ${axis}`);
    return table;
  }

  #select(axis: number, selector: string): number {
    const known = this.#selected[axis]?.get(selector);
    if (known !== undefined) return known;
    const name = dimensionNames[axis];
    assert(name !== undefined, `there is no dimension ${axis}`);
    const id = this.setTable(axis).idOf(selectSet(this.space[name], selector));
    this.#selected[axis]?.set(selector, id);
    return id;
  }
}

/** A number of 32 bits that few share who differ in a set; `but` one dimension, whichever set they have there. */
export function mixedOf(setIds: readonly number[], but = -1): number {
  let mixed = 0;
  for (let axis = 0; axis < setIds.length; axis += 1)
    if (axis !== but) mixed = Math.imul(mixed ^ (setIds[axis] ?? 0), spreading);
  return mixed;
}

/** A large prime: neighbouring numbers of sets come out far apart. */
const spreading = 16_777_619;

const axisIndices: ReadonlyMap<string, number> = new Map(dimensionNames.map((name, axis) => [name, axis]));

export function axisIndex(name: DimensionName): number {
  return axisIndices.get(name) ?? 0;
}

export function setOf(region: Region, name: DimensionName): bigint {
  return region.sets[axisIndex(name)] ?? 0n;
}

export const isEmpty = (region: Region): boolean => region.setIds.includes(emptySetId);

export const contains = (outer: Region, inner: Region): boolean =>
  inner.sets.every((set, axis) => isSubset(set, outer.sets[axis] ?? 0n));
