// The public ledger: lines that no printed figure tells apart become one, and each says per dimension no more than the printed
// figures do. It gives every printed figure back and nothing finer; it alone goes out.
import { bitIndices, bitsKey } from '../cube/bits.ts';
import { dimensionNames } from '../cube/dimensions.ts';
import { axisIndex } from '../cube/region.ts';
import { wholeCode } from '../cube/space.ts';
import { sliceDimensions, touchesSlice, type CubeLine } from '../cube/sum.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';
import { sumFen, zeroFen } from '../money/fen.ts';
import { keptAsIs, Membership, type Statements } from './membership.ts';

export interface PublicLedger {
  readonly lines: readonly CubeLine[];
  /** By region id, the indices of the public lines inside. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
}

/** Lines that lie in no stated region stay at home; those that lie in the same ones are one. */
export function publicLedger(view: LedgerView, statements: Statements): PublicLedger {
  const membership = new Membership(statements, view.space);
  const lines = merged(view.ledger.lines, membership);
  const all = [...lines, ...linesOfNothing(view, statements, membership, lines)];
  return {
    lines: all,
    linesOf: linesByRegion(all, membership),
  };
}

function merged(lines: readonly CubeLine[], membership: Membership): CubeLine[] {
  const byRegions = Map.groupBy(lines, ({ coordinates }) => bitsKey(membership.statedOf(coordinates)));
  byRegions.delete(bitsKey(0n));
  return [...byRegions.values()].map((same) => ({
    coordinates: membership.together(same.map(({ coordinates }) => coordinates)),
    amountFen: sumFen(same.map(({ amountFen }) => amountFen)),
  }));
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
  const slices = Map.groupBy(stated, ({ setIds }) =>
    sliceDimensions.map((name) => setIds[axisIndex(name)]).join(),
  );
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
        coordinates: membership.together([Object.fromEntries(coordinates) as Coordinates]),
        amountFen: zeroFen,
      },
    ];
  });
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
