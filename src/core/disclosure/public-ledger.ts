// The public ledger: lines that no printed figure tells apart become one, and each says per dimension no more than the printed
// figures do. It gives every printed figure back and nothing finer; it alone goes out.
import { bitIndices, bitsKey, isSubset } from '../cube/bits.ts';
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import { nodeName } from '../cube/describe.ts';
import { setOf } from '../cube/region.ts';
import { findNode, parentNode, wholeCode, type Node, type Space } from '../cube/space.ts';
import { sliceDimensions, touchesSlice, type CubeLine } from '../cube/sum.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';
import { sumFen, zeroFen } from '../money/fen.ts';
import { keptAsIs, Membership, type Statements } from './membership.ts';
import type { PublicLine } from './tree.ts';

export interface PublicLedger {
  readonly lines: readonly PublicLine[];
  /** By region id, the indices of the public lines inside. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
}

export function publicLedger(view: LedgerView, statements: Statements): PublicLedger {
  const membership = new Membership(statements, view.space);
  const groups = linesByStatedRegions(view, membership);
  const lines = merged(groups.flatMap((group) => representatives(group, membership, view.space)));
  const all = [...lines, ...linesOfNothing(view, statements, membership, lines)];
  return {
    lines: all.map((line) => ({ ...line, labels: labels(line.coordinates, view.space) })),
    linesOf: linesByRegion(all, membership),
  };
}

/** Lines that lie in the same stated regions, in the ledger's order; lines in none of them stay at home. */
function linesByStatedRegions(view: LedgerView, membership: Membership): CubeLine[][] {
  const groups = Map.groupBy(view.ledger.lines, ({ coordinates }) =>
    bitsKey(membership.statedOf(coordinates)),
  );
  groups.delete(bitsKey(0n));
  return [...groups.values()];
}

/**
 * What goes out for lines that no figure tells apart: one line at the nodes that they have in common, made coarser. Where
 * these nodes lie in regions that no line of the group lies in, each line stands for itself.
 */
function representatives(group: readonly CubeLine[], membership: Membership, space: Space): CubeLine[] {
  const points = group.map((line) => line.coordinates);
  const common = commonCoordinates(points, space);
  if (!membership.canStandFor(common, points)) {
    return group.map(({ coordinates, amountFen }) => ({
      coordinates: membership.coarsen(coordinates),
      amountFen,
    }));
  }
  const amountFen = sumFen(group.map((line) => line.amountFen));
  return [{ coordinates: membership.coarsen(common), amountFen }];
}

function merged(lines: readonly CubeLine[]): CubeLine[] {
  const byPoint = Map.groupBy(lines, (line) =>
    dimensionNames.map((name) => line.coordinates[name]).join('\t'),
  );
  return [...byPoint.values()].flatMap((same) => {
    const amountFen = sumFen(same.map((line) => line.amountFen));
    return same.slice(0, 1).map(({ coordinates }) => ({ coordinates, amountFen }));
  });
}

/**
 * Where a document states that there is nothing, while the ledger has other lines of that year and body, a line of zero says that
 * these were looked at: without any line nothing would be known.
 */
function linesOfNothing(
  view: LedgerView,
  { stated }: Statements,
  membership: Membership,
  lines: readonly CubeLine[],
): CubeLine[] {
  const slices = Map.groupBy(stated, (region) => sliceDimensions.map((name) => setOf(region, name)).join());
  const ofEachSlice = [...slices.values()].flatMap((regions) => regions.slice(0, 1));
  return ofEachSlice.flatMap((region) => {
    const touches = ({ coordinates }: CubeLine): boolean => touchesSlice(coordinates, region, view.space);
    const line = lines.some(touches) ? undefined : view.ledger.lines.find(touches);
    if (line === undefined) return [];
    const kept = [...keptAsIs, ...sliceDimensions];
    const coordinates = dimensionNames.map((name) => [
      name,
      kept.includes(name) ? line.coordinates[name] : wholeCode,
    ]);
    return [
      {
        coordinates: membership.coarsen(Object.fromEntries(coordinates) as Coordinates),
        amountFen: zeroFen,
      },
    ];
  });
}

/** Per dimension the deepest node above all points. */
function commonCoordinates(points: readonly Coordinates[], space: Space): Coordinates {
  const common = dimensionNames.map((name) => {
    const codes = new Set(points.map((point) => point[name]));
    const nodes = [...codes].map((code) => findNode(space[name], code));
    let [node] = nodes;
    while (node !== undefined && !isAbove(node, nodes)) node = parentNode(space[name], node.code);
    return [name, node?.code ?? wholeCode];
  });
  return Object.fromEntries(common) as Coordinates;
}

function isAbove(node: Node, others: readonly Node[]): boolean {
  return others.every((other) => isSubset(other.subtree, node.subtree));
}

const saidOnce: readonly DimensionName[] = ['jurisdiction', 'department', 'stage', 'side'];

function labels(coordinates: Coordinates, space: Space): string[] {
  return dimensionNames
    .filter((name) => !saidOnce.includes(name))
    .map((name) => nodeName(space[name], findNode(space[name], coordinates[name])))
    .filter((label) => label !== '');
}

function linesByRegion(lines: readonly CubeLine[], membership: Membership): Map<number, number[]> {
  const linesOf = new Map(membership.regions.map((region): [number, number[]] => [region.id, []]));
  lines.forEach(({ coordinates }, line) => {
    for (const index of bitIndices(membership.of(coordinates))) {
      linesOf.get(membership.regions[index]?.id ?? -1)?.push(line);
    }
  });
  return linesOf;
}
