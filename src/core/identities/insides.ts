// Which sets of a dimension lie inside which, remembered by their numbers: regions share few sets, and are compared often.
import { isSubset } from '../cube/bits.ts';
import type { Region } from '../cube/region.ts';

export class Insides {
  /** By dimension, then by the number of the whole, then of the part. */
  readonly #known: (boolean | undefined)[][][] = [];

  isInside(axis: number, part: Region, whole: Region): boolean {
    const [partId, wholeId] = [part.setIds[axis] ?? 0, whole.setIds[axis] ?? 0];
    if (partId === wholeId) return true;
    const ofWhole = ((this.#known[axis] ??= [])[wholeId] ??= []);
    return (ofWhole[partId] ??= isSubset(part.sets[axis] ?? 0n, whole.sets[axis] ?? 0n));
  }
}

/** Of some regions, the pairs of which one lies in the other. */
export function* nestedPairs(regions: readonly Region[]): Generator<readonly [part: number, whole: number]> {
  const [first, ...others] = tellingApart(regions).map((axis) => new AxisOrder(regions, axis));
  const inside = first?.partsBySet();
  for (const whole of regions.keys()) {
    for (const part of inside?.(whole) ?? regions.keys()) {
      if (part !== whole && others.every((axis) => axis.isInside(part, whole))) yield [part, whole];
    }
  }
}

/** The dimensions in which regions differ, those with the most sets first. */
function tellingApart(regions: readonly Region[]): readonly number[] {
  const axes = [...(regions[0]?.sets.keys() ?? [])];
  const counts = axes.map((axis) => new Set(regions.map(({ setIds }) => setIds[axis])).size);
  const differing = axes.filter((axis) => (counts[axis] ?? 0) > 1);
  return differing.sort((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0));
}

/** Which of the sets of some regions in one dimension lie in which others, as a table of yes and no. */
class AxisOrder {
  readonly #setOf: Uint32Array;
  readonly #inside: Uint8Array;
  readonly #count: number;

  constructor(regions: readonly Region[], axis: number) {
    const numbers = new Map<number, number>();
    const distinct: bigint[] = [];
    this.#setOf = Uint32Array.from(regions, ({ sets, setIds }) => {
      const id = setIds[axis] ?? 0;
      const number = numbers.get(id) ?? distinct.push(sets[axis] ?? 0n) - 1;
      numbers.set(id, number);
      return number;
    });
    this.#count = distinct.length;
    this.#inside = Uint8Array.from(
      distinct.flatMap((whole) => distinct.map((part) => (isSubset(part, whole) ? 1 : 0))),
    );
  }

  /** For each region those that lie in it by this dimension, found once for each set. */
  partsBySet(): (whole: number) => readonly number[] {
    const all = [...this.#setOf.keys()];
    const bySet = new Map<number, readonly number[]>();
    return (whole) => {
      const set = this.#setOf[whole] ?? 0;
      const parts = bySet.get(set) ?? all.filter((part) => this.isInside(part, whole));
      bySet.set(set, parts);
      return parts;
    };
  }

  isInside(part: number, whole: number): boolean {
    return this.#inside[(this.#setOf[whole] ?? 0) * this.#count + (this.#setOf[part] ?? 0)] === 1;
  }
}
