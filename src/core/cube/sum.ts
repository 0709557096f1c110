// Sums over regions: which lines lie inside a region, and whether the lines can tell its amount at all.
import { fen, zeroFen, type Fen } from '../money/fen.ts';
import { bitIndices, bitsOf, isSubset } from './bits.ts';
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { axisIndex, isEmpty, setOf, type Region, type RegionTable } from './region.ts';
import { positionAt, type Position, type Space } from './space.ts';

/** A line as the cube needs it: a coordinate per dimension and an amount. */
export interface CubeLine {
  readonly coordinates: Readonly<Record<DimensionName, string>>;
  readonly amountFen: Fen;
}

/**
 * `known`: the sum and the indices of its lines. `absent`: no line speaks of that year, stage and body at all, or of one of
 * the body's units. `undetermined`: the lines named stand at inner nodes and hold money of which they do not tell how much
 * lies inside.
 */
export type RegionSum =
  | { readonly state: 'known'; readonly amountFen: Fen; readonly lines: readonly number[] }
  | { readonly state: 'absent' }
  | { readonly state: 'undetermined'; readonly lines: readonly number[] };

/** The dimensions in which a ledger says of what it speaks; without a line there, nothing is known, not zero. */
export const sliceDimensions: readonly DimensionName[] = ['fiscalYear', 'stage', 'department', 'budgetUnit'];

export class Cube {
  readonly #lines: readonly CubeLine[];
  /** By dimension, where each line stands. */
  readonly #positions: readonly (readonly Position[])[];
  /** A line at an inner node lies outside every deeper region: true of a public ledger, by its making. */
  readonly #innerLinesAreOutside: boolean;
  /** By dimension, the bits of the nodes that have none below them. */
  readonly #leaves: readonly bigint[];
  /** The bits of the budget units that lines of the latest year name. */
  readonly #units: bigint;
  /** By dimension, where lines stand, each with these lines as bits. */
  readonly #standing: readonly (readonly Standing[])[];
  /** By year, stage and bodies asked of. */
  readonly #leftOut = new Map<string, boolean>();
  /** By dimension, then by the number of the set. */
  readonly #masks = dimensionNames.map(() => new Map<number, AxisMasks>());
  readonly #sums = new Map<number, RegionSum>();

  constructor(regions: RegionTable, lines: readonly CubeLine[], innerLinesAreOutside: boolean) {
    this.#lines = lines;
    this.#positions = dimensionNames.map((name) => positionsOf(lines, name, regions.space));
    this.#standing = this.#positions.map((positions) =>
      [...Map.groupBy(positions.keys(), (line) => positions[line])].flatMap(([position, standing]) =>
        position === undefined ? [] : [{ ...position, lines: bitsOf(standing) }],
      ),
    );
    this.#innerLinesAreOutside = innerLinesAreOutside;
    this.#leaves = dimensionNames.map((name) => leafBits(regions.space, name));
    const years = lines.map(({ coordinates }) => coordinates.fiscalYear);
    const latest = [...new Set(years)].sort().at(-1);
    const units = (this.#positions[axisIndex('budgetUnit')] ?? []).filter(
      (_, line) => years[line] === latest,
    );
    this.#units = units.reduce((bits, unit) => (unit.own === unit.subtree ? bits | unit.own : bits), 0n);
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
    const positions = this.#positions[axisIndex(name)] ?? [];
    const lines = bitIndices(this.#linesOf(region).touched);
    return lines.reduce((bits, line) => bits | (positions[line]?.subtree ?? 0n), 0n);
  }

  #compute(region: Region): RegionSum {
    // What is nowhere (the agencies of a body that is none) holds nothing, and no line need say so.
    if (isEmpty(region)) return { state: 'known', amountFen: zeroFen, lines: [] };
    const { inside, touched, slice } = this.#linesOf(region);
    if (slice === 0n || this.#leavesOutUnits(region, slice)) return { state: 'absent' };
    const lines = bitIndices(inside);
    const untold = this.#innerLinesAreOutside
      ? []
      : bitIndices(touched & ~inside)
          .filter((line) => !this.#isSpokenFor(line, lines, region.sets))
          .concat(lines.filter((line) => !this.#isWhole(line, region)))
          .filter((line) => this.#lines[line]?.amountFen !== 0n);
    if (untold.length > 0) return { state: 'undetermined', lines: untold };
    const amount = lines.reduce((total, index) => total + (this.#lines[index]?.amountFen ?? 0n), 0n);
    return { state: 'known', amountFen: fen(amount), lines };
  }

  /** A unit with lines in the latest year has lines in the one before, or what it had then is not known: a zero is a line. */
  #leavesOutUnits(region: Region, slice: bigint): boolean {
    if (this.#innerLinesAreOutside) return false;
    const key = sliceDimensions.map((name) => region.setIds[axisIndex(name)]).join();
    const known = this.#leftOut.get(key);
    if (known !== undefined) return known;
    const asked = setOf(region, 'budgetUnit') & this.#units;
    const units = this.#positions[axisIndex('budgetUnit')] ?? [];
    const told = bitIndices(slice).reduce((bits, line) => bits | (units[line]?.subtree ?? 0n), 0n);
    const isLeftOut = (asked & ~told) !== 0n;
    this.#leftOut.set(key, isLeftOut);
    return isLeftOut;
  }

  /**
   * Whether lines inside the region speak, more closely, of all that it could hold of a line at an inner node: then that line
   * is the rest beside them and lies outside. The lines must cover that part along one dimension and hold it whole in all others.
   */
  #isSpokenFor(line: number, inside: readonly number[], sets: readonly bigint[]): boolean {
    const parts = sets.map(
      (set, axis) => set & (this.#positions[axis]?.[line]?.subtree ?? 0n) & this.#leaf(axis),
    );
    const holds = (other: number, axis: number): boolean =>
      ((parts[axis] ?? 0n) & ~(this.#positions[axis]?.[other]?.subtree ?? 0n)) === 0n;
    return dimensionNames.some((_, axis) => {
      const position = this.#positions[axis]?.[line];
      if (position === undefined || parts[axis] === 0n || isSubset(position.own, sets[axis] ?? 0n))
        return false;
      const others = inside.filter((other) =>
        dimensionNames.every((_name, beside) => beside === axis || holds(other, beside)),
      );
      const covered = others.reduce(
        (bits, other) => bits | (this.#positions[axis]?.[other]?.subtree ?? 0n),
        0n,
      );
      return ((parts[axis] ?? 0n) & ~covered) === 0n;
    });
  }

  /**
   * Whether all of a line inside the region lies in it. What is all but some nodes holds the node above them, and money there may be
   * theirs: it lies inside where lines beside the region speak of them.
   */
  #isWhole(line: number, { sets }: Region): boolean {
    return sets.every((set, axis) => {
      const beside = (this.#positions[axis]?.[line]?.subtree ?? 0n) & ~set;
      if ((beside & this.#leaf(axis)) === 0n) return true;
      const others = sets.with(axis, beside);
      return this.#isSpokenFor(line, bitIndices(this.#inside(others)), others);
    });
  }

  #inside(sets: readonly bigint[]): bigint {
    return this.#standing.reduce(
      (all, standing, axis) =>
        all &
        standing.reduce(
          (bits, { own, lines }) => (isSubset(own, sets[axis] ?? 0n) ? bits | lines : bits),
          0n,
        ),
      (1n << BigInt(this.#lines.length)) - 1n,
    );
  }

  /** The nodes of a dimension under which there are none: an inner node is spoken of when all under it are. */
  #leaf(axis: number): bigint {
    return this.#leaves[axis] ?? 0n;
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
    let inside = 0n;
    let touched = 0n;
    for (const { own, subtree, lines } of this.#standing[axis] ?? []) {
      if (isSubset(own, set)) inside |= lines;
      if ((subtree & set) !== 0n) touched |= lines;
    }
    const masks = { inside, touched };
    this.#masks[axis]?.set(setId, masks);
    return masks;
  }
}

function positionsOf(lines: readonly CubeLine[], name: DimensionName, space: Space): Position[] {
  const known = new Map<string, Position>();
  return lines.map(({ coordinates }) => {
    const coordinate = coordinates[name];
    const position = known.get(coordinate) ?? positionAt(space[name], coordinate);
    known.set(coordinate, position);
    return position;
  });
}

function leafBits(space: Space, name: DimensionName): bigint {
  return [...space[name].nodes.values()].reduce(
    (bits, node) => (node.own === node.subtree ? bits | node.own : bits),
    0n,
  );
}

/** Whether a line at that point speaks of the year, the stage and the bodies of a region, in whatever depth. */
export function touchesSlice(point: CubeLine['coordinates'], region: Region, space: Space): boolean {
  return sliceDimensions.every(
    (name) => (positionAt(space[name], point[name]).subtree & setOf(region, name)) !== 0n,
  );
}

interface Standing extends Position {
  readonly lines: bigint;
}

/** Lines that stand in a set of one dimension, and with them those that the set cuts through. */
interface AxisMasks {
  readonly inside: bigint;
  readonly touched: bigint;
}
