// Sums over regions: which lines lie inside a region, and whether the lines can tell its amount at all.
import { fen, zeroFen, type Fen } from '../money/fen.ts';
import { bitIndices, bitsOf } from './bits.ts';
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { axisIndex, isEmpty, setOf, type Region, type RegionTable } from './region.ts';
import { findNode, type Node, type Space } from './space.ts';

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
export const sliceDimensions: readonly DimensionName[] = ['fiscalYear', 'stage', 'department', 'budgetUnit'];

export class Cube {
  readonly #lines: readonly CubeLine[];
  /** By dimension, the node of each line. */
  readonly #nodes: readonly (readonly Node[])[];
  /** A line at an inner node lies outside every deeper region: true of a public ledger, by its making. */
  readonly #innerLinesAreOutside: boolean;
  /** By dimension, then by the number of the set. */
  readonly #masks = dimensionNames.map(() => new Map<number, AxisMasks>());
  readonly #sums = new Map<number, RegionSum>();

  constructor(regions: RegionTable, lines: readonly CubeLine[], innerLinesAreOutside: boolean) {
    this.#lines = lines;
    this.#nodes = dimensionNames.map((name) =>
      lines.map((line) => findNode(regions.space[name], line.coordinates[name])),
    );
    this.#innerLinesAreOutside = innerLinesAreOutside;
  }

  sum(region: Region): RegionSum {
    const known = this.#sums.get(region.id);
    if (known !== undefined) return known;
    const sum = this.#compute(region);
    this.#sums.set(region.id, sum);
    return sum;
  }

  /** In one dimension all that the lines of a region may be at: outside of it the region holds nothing that is known. */
  reach(region: Region, name: DimensionName): bigint {
    const nodes = this.#nodes[axisIndex(name)] ?? [];
    const lines = bitIndices(this.#linesOf(region).touched);
    return lines.reduce((bits, line) => bits | (nodes[line]?.subtree ?? 0n), 0n);
  }

  #compute(region: Region): RegionSum {
    // What is nowhere (the agencies of a body that is none) holds nothing, and no line need say so.
    if (isEmpty(region)) return { state: 'known', amountFen: zeroFen, lines: [] };
    const { inside, touched, slice } = this.#linesOf(region);
    if (slice === 0n) return { state: 'absent' };
    if (inside === 0n && touched !== 0n && !this.#innerLinesAreOutside) {
      return { state: 'undetermined', lines: bitIndices(touched) };
    }
    const lines = bitIndices(inside);
    const amount = lines.reduce((total, index) => total + (this.#lines[index]?.amountFen ?? 0n), 0n);
    return { state: 'known', amountFen: fen(amount), lines };
  }

  /** Lines inside a region, those inside it or cut by it, and those of its year, stage and bodies, as bits. */
  #linesOf(region: Region): { inside: bigint; touched: bigint; slice: bigint } {
    let inside = (1n << BigInt(this.#lines.length)) - 1n;
    let touched = inside;
    let slice = inside;
    dimensionNames.forEach((name, axis) => {
      const masks = this.#axisMasks(region, axis);
      inside &= masks.inside;
      touched &= masks.touched;
      if (sliceDimensions.includes(name)) slice &= masks.touched;
    });
    return { inside, touched, slice };
  }

  #axisMasks(region: Region, axis: number): AxisMasks {
    const setId = region.setIds[axis] ?? 0;
    const known = this.#masks[axis]?.get(setId);
    if (known !== undefined) return known;
    const set = region.sets[axis] ?? 0n;
    const nodes = this.#nodes[axis] ?? [];
    const linesWhere = (test: (node: Node) => boolean): bigint =>
      bitsOf(nodes.flatMap((node, index) => (test(node) ? [index] : [])));
    const masks = {
      inside: linesWhere((node) => (node.own & set) !== 0n),
      touched: linesWhere((node) => (node.subtree & set) !== 0n),
    };
    this.#masks[axis]?.set(setId, masks);
    return masks;
  }
}

/** Whether a line at that point speaks of the year, the stage and the bodies of a region, in whatever depth. */
export function touchesSlice(point: CubeLine['coordinates'], region: Region, space: Space): boolean {
  return sliceDimensions.every(
    (name) => (findNode(space[name], point[name]).subtree & setOf(region, name)) !== 0n,
  );
}

/** Lines whose node lies in a set of one dimension, and with them those at inner nodes that the set cuts through. */
interface AxisMasks {
  readonly inside: bigint;
  readonly touched: bigint;
}
