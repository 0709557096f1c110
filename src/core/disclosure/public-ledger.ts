// The public ledger: lines that no printed figure tells apart become one, and each says per dimension no more than the printed
// figures do. It gives every printed figure back and nothing finer; it alone goes out.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import { nodeName } from '../cube/describe.ts';
import type { Region } from '../cube/region.ts';
import { findNode, wholeCode, type Node, type Space } from '../cube/space.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';
import { fen } from '../money/fen.ts';
import type { PublicLine } from './tree.ts';

export interface PublicLedger {
  readonly lines: readonly PublicLine[];
  /** By region id, the indices of the public lines inside. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
}

/** What a document says of itself on its cover is not made coarser. */
const keptAsIs: readonly DimensionName[] = ['fiscalYear', 'stage', 'side', 'jurisdiction', 'department'];

export function publicLedger(view: LedgerView, regions: readonly Region[]): PublicLedger {
  const membership = new Membership(regions, view.space);
  const groups = new Map<string, { coordinates: Coordinates; amount: bigint; regions: readonly number[] }>();
  for (const group of groupByRegions(view, regions)) {
    const common = commonCoordinates(group.lines, view.space);
    // Nodes that the group has in common may lie in a region that no line of it lies in; then each line stands for itself.
    const points = membership.sameRegions(common, group.lines[0] ?? common) ? [common] : group.lines;
    for (const point of points) {
      const coordinates = membership.coarsen(point);
      const key = dimensionNames.map((name) => coordinates[name]).join('\t');
      const known = groups.get(key);
      const amount = (known?.amount ?? 0n) + group.amountOf(points.length === 1 ? undefined : point);
      groups.set(key, { coordinates, amount, regions: group.regions });
    }
  }
  const lines = [...groups.values()].map(({ coordinates, amount }) => ({
    coordinates,
    labels: labels(coordinates, view.space),
    amountFen: fen(amount),
  }));
  return { lines, linesOf: invert([...groups.values()].map((group) => group.regions)) };
}

interface LineGroup {
  readonly lines: readonly Coordinates[];
  readonly regions: readonly number[];
  /** The amount of one line, or of all. */
  readonly amountOf: (point: Coordinates | undefined) => bigint;
}

/** Lines by the regions they lie in, in the ledger's order; lines in no printed region stay at home. */
function groupByRegions(view: LedgerView, regions: readonly Region[]): LineGroup[] {
  const regionsOf = view.ledger.lines.map((): number[] => []);
  for (const region of regions) {
    const sum = view.sum(region);
    if (sum.state === 'known') for (const line of sum.lines) regionsOf[line]?.push(region.id);
  }
  const groups = new Map<string, { indices: number[]; regions: number[] }>();
  regionsOf.forEach((ids, line) => {
    if (ids.length === 0) return;
    const key = ids.join(',');
    const group = groups.get(key) ?? { indices: [], regions: ids };
    group.indices.push(line);
    groups.set(key, group);
  });
  const { lines } = view.ledger;
  return [...groups.values()].map(({ indices, regions: ids }) => {
    const members = indices.flatMap((index) => lines[index] ?? []);
    return {
      lines: members.map((line) => line.coordinates),
      regions: ids,
      amountOf: (point) =>
        members
          .filter((line) => point === undefined || line.coordinates === point)
          .reduce((total, line) => total + line.amountFen, 0n),
    };
  });
}

/** Per dimension the deepest node above all lines. */
function commonCoordinates(lines: readonly Coordinates[], space: Space): Coordinates {
  const common = dimensionNames.map((name) => {
    const nodes = lines.map((line) => findNode(space[name], line[name]));
    const [first] = nodes;
    let node = first;
    while (node !== undefined && !nodes.every((other) => isUnder(other, node)))
      node = parentOf(name, node, space);
    return [name, node?.code ?? wholeCode];
  });
  return Object.fromEntries(common) as Coordinates;
}

const isUnder = (node: Node, above: Node | undefined): boolean =>
  above !== undefined && (node.subtree & ~above.subtree) === 0n;

function parentOf(name: DimensionName, node: Node, space: Space): Node | undefined {
  if (node.code === wholeCode) return undefined;
  return space[name].nodes.get(node.parent === '' ? wholeCode : node.parent);
}

/** Which printed regions a point lies in, kept as the dimensions in which it misses each. */
class Membership {
  readonly #regions: readonly Region[];
  readonly #space: Space;
  readonly #inSet = new Map<string, readonly boolean[]>();

  constructor(regions: readonly Region[], space: Space) {
    this.#regions = regions;
    this.#space = space;
  }

  sameRegions(left: Coordinates, right: Coordinates): boolean {
    const others = this.#misses(right);
    return this.#misses(left).every((missed, index) => (missed === 0) === (others[index] === 0));
  }

  /** Climbs in each dimension as long as the point stays in the same regions. */
  coarsen(point: Coordinates): Coordinates {
    const coordinates: Record<DimensionName, string> = { ...point };
    const misses = this.#misses(point);
    dimensionNames.forEach((name, axis) => {
      if (keptAsIs.includes(name)) return;
      const bit = 1 << axis;
      for (;;) {
        const above = parentOf(name, findNode(this.#space[name], coordinates[name]), this.#space);
        if (above === undefined) return;
        const inSet = this.#membersOf(name, axis, above.code);
        const climbed = misses.map((missed, index) => (inSet[index] === true ? missed & ~bit : missed | bit));
        if (!climbed.every((missed, index) => (missed === 0) === (misses[index] === 0))) return;
        climbed.forEach((missed, index) => (misses[index] = missed));
        coordinates[name] = above.code;
      }
    });
    return coordinates;
  }

  #misses(point: Coordinates): number[] {
    const misses = this.#regions.map(() => 0);
    dimensionNames.forEach((name, axis) => {
      this.#membersOf(name, axis, point[name]).forEach((isIn, index) => {
        if (!isIn) misses[index] = (misses[index] ?? 0) | (1 << axis);
      });
    });
    return misses;
  }

  #membersOf(name: DimensionName, axis: number, code: string): readonly boolean[] {
    const key = `${axis}/${code}`;
    const known = this.#inSet.get(key);
    if (known !== undefined) return known;
    const { own } = findNode(this.#space[name], code);
    const isIn = this.#regions.map((region) => ((region.sets[axis] ?? 0n) & own) !== 0n);
    this.#inSet.set(key, isIn);
    return isIn;
  }
}

function labels(coordinates: Coordinates, space: Space): string[] {
  return dimensionNames
    .filter((name) => name !== 'jurisdiction' && name !== 'department' && name !== 'stage' && name !== 'side')
    .map((name) => nodeName(space[name], findNode(space[name], coordinates[name])))
    .filter((label) => label !== '');
}

function invert(regionsOfLines: readonly (readonly number[])[]): Map<number, number[]> {
  const linesOf = new Map<number, number[]>();
  regionsOfLines.forEach((regions, line) => {
    for (const region of regions) linesOf.set(region, [...(linesOf.get(region) ?? []), line]);
  });
  return linesOf;
}
