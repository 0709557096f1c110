// Why a figure cannot be told, as a problem: no line speaks of its year, or lines at inner nodes do not tell how much lies inside.
import { isSubset } from '../cube/bits.ts';
import { dimensionNames } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { setOf } from '../cube/region.ts';
import { positionAt, type Space } from '../cube/space.ts';
import { sliceDimensions, type RegionSum } from '../cube/sum.ts';
import { describeSet } from '../cube/describe.ts';
import { problem, type Problem } from '../lib/problem.ts';
import type { LedgerView } from '../ledger/view.ts';

export function unknownFigure(
  view: LedgerView,
  region: Region,
  sum: Exclude<RegionSum, { state: 'known' }>,
  place: string,
): Problem {
  if (sum.state === 'absent') {
    const written = describeSlice(region, view.space);
    return problem('figure-without-lines', { file: 'lines.csv', path: place }, { written, values: {} });
  }
  const lines = sum.lines.flatMap((index) => view.ledger.lines[index] ?? []);
  const rows = lines.map((line) => `${line.source.row ?? '?'}`).join('、');
  const dimension = dimensionNames.find((name) =>
    lines.some((line) => {
      const { own, subtree } = positionAt(view.space[name], line.coordinates[name]);
      return !isSubset(own, setOf(region, name)) && (subtree & setOf(region, name)) !== 0n;
    }),
  );
  const values = { rows, dimension: dimension ?? '' };
  return problem('figure-undetermined', { file: 'lines.csv', path: place }, { values });
}

/** The year, the stage and the bodies of which no line speaks, as far as they are not the whole. */
function describeSlice(region: Region, space: Space): string {
  return sliceDimensions
    .filter((name) => name !== 'department' && setOf(region, name) !== space[name].whole)
    .map((name) => describeSet(space[name], setOf(region, name)))
    .join(' · ');
}
