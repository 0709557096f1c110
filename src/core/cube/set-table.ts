// The sets of one dimension, each with a number: equal sets, equal numbers. Regions share few sets and are compared often, so what two of
// them have to do with each other is found once.
import { bitsKey, isSubset } from './bits.ts';

/** Of the set without members, in every table. */
export const emptySetId = 0;

export class SetTable {
  readonly #sets: bigint[] = [];
  readonly #ids = new Map<string, number>();
  /** By the number of the one set, then of the other. */
  readonly #inside: (boolean | undefined)[][] = [];
  readonly #rests: (number | undefined)[][] = [];
  readonly #commons: (number | undefined)[][] = [];

  constructor() {
    this.idOf(0n);
  }

  idOf(set: bigint): number {
    const key = bitsKey(set);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#sets.push(set) - 1;
    this.#ids.set(key, id);
    return id;
  }

  setOf(id: number): bigint {
    return this.#sets[id] ?? 0n;
  }

  isInside(part: number, whole: number): boolean {
    if (part === whole) return true;
    return ((this.#inside[whole] ??= [])[part] ??= isSubset(this.setOf(part), this.setOf(whole)));
  }

  /** What is left of a set without another. */
  without(id: number, other: number): number {
    return ((this.#rests[other] ??= [])[id] ??= this.idOf(this.setOf(id) & ~this.setOf(other)));
  }

  common(id: number, other: number): number {
    return ((this.#commons[other] ??= [])[id] ??= this.idOf(this.setOf(id) & this.setOf(other)));
  }
}
