// Sums over regions: which lines lie inside a region, and whether the lines can tell its amount at all.
import { fen, type Fen } from '../money/fen.ts';
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { setOf, type Region, type RegionTable } from './region.ts';
import { findNode } from './space.ts';

/** A line as the cube needs it: a node per dimension and an amount. */
export interface CubeLine {
  readonly coordinates: Readonly<Record<DimensionName, string>>;
  readonly amountFen: Fen;
}

/**
 * `known`: the sum and the indices of its lines. `absent`: no line speaks of that year, stage and body at all.
 * `undetermined`: only lines at inner nodes touch the region, and they do not tell how much lies inside.
 */
export type RegionSum =
  | { readonly state: 'known'; readonly amountFen: Fen; readonly lines: readonly number[] }
  | { readonly state: 'absent' }
  | { readonly state: 'undetermined'; readonly lines: readonly number[] };

/** The dimensions in which a ledger says of what it speaks; without a line there, nothing is known, not zero. */
const sliceDimensions: readonly DimensionName[] = ['fiscalYear', 'stage', 'department', 'budgetUnit'];

export class Cube {
  readonly #regions: RegionTable;
  readonly #lines: readonly CubeLine[];
  /** A line at an inner node lies outside every deeper region: true of a public ledger, by its making. */
  readonly #innerLinesAreOutside: boolean;
  readonly #masks = new Map<DimensionName, Map<bigint, AxisMasks>>();
  readonly #sums = new Map<number, RegionSum>();

  constructor(regions: RegionTable, lines: readonly CubeLine[], innerLinesAreOutside: boolean) {
    this.#regions = regions;
    this.#lines = lines;
    this.#innerLinesAreOutside = innerLinesAreOutside;
  }

  sum(region: Region): RegionSum {
    const known = this.#sums.get(region.id);
    if (known !== undefined) return known;
    const sum = this.#compute(region);
    this.#sums.set(region.id, sum);
    return sum;
  }

  #compute(region: Region): RegionSum {
    let inside = (1n << BigInt(this.#lines.length)) - 1n;
    let touched = inside;
    let slice = inside;
    for (const name of dimensionNames) {
      const masks = this.#axisMasks(name, setOf(region, name));
      inside &= masks.inside;
      touched &= masks.inside | masks.cut;
      if (sliceDimensions.includes(name)) slice &= masks.inside | masks.cut;
    }
    if (slice === 0n) return { state: 'absent' };
    if (inside === 0n && touched !== 0n && !this.#innerLinesAreOutside) {
      return { state: 'undetermined', lines: bitIndices(touched) };
    }
    const lines = bitIndices(inside);
    const amount = lines.reduce((total, index) => total + (this.#lines[index]?.amountFen ?? 0n), 0n);
    return { state: 'known', amountFen: fen(amount), lines };
  }

  #axisMasks(name: DimensionName, set: bigint): AxisMasks {
    const bySet = this.#masks.get(name) ?? new Map<bigint, AxisMasks>();
    this.#masks.set(name, bySet);
    const known = bySet.get(set);
    if (known !== undefined) return known;
    const masks = { inside: 0n, cut: 0n };
    this.#lines.forEach((line, index) => {
      const node = findNode(this.#regions.space[name], line.coordinates[name]);
      if ((node.own & set) !== 0n) masks.inside |= 1n << BigInt(index);
      else if ((node.subtree & set) !== 0n) masks.cut |= 1n << BigInt(index);
    });
    bySet.set(set, masks);
    return masks;
  }
}

/** Lines whose node lies in a set of one dimension, and lines at inner nodes that the set cuts through. */
interface AxisMasks {
  readonly inside: bigint;
  readonly cut: bigint;
}

function bitIndices(mask: bigint): number[] {
  const indices: number[] = [];
  const bits = mask.toString(2);
  for (let index = 0; index < bits.length; index += 1) {
    if (bits[bits.length - 1 - index] === '1') indices.push(index);
  }
  return indices;
}
