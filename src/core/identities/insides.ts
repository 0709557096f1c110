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

  /** The dimensions that tell regions apart most come first in `axes`. */
  contains(whole: Region, part: Region, axes: readonly number[]): boolean {
    for (const axis of axes) if (!this.isInside(axis, part, whole)) return false;
    return true;
  }
}
