// Why a figure cannot be told, as a problem: no line speaks of its year, or lines at inner nodes do not tell how much lies inside.
import { isSubset } from '../cube/bits.ts';
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { setOf } from '../cube/region.ts';
import { findNode, noneCode, positionAt, wholeCode, type Space } from '../cube/space.ts';
import { sliceDimensions, type RegionSum } from '../cube/sum.ts';
import { describeSet } from '../cube/describe.ts';
import { problem, type Problem } from '../lib/problem.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';

export function unknownFigure(
  view: LedgerView,
  region: Region,
  sum: Exclude<RegionSum, { state: 'known' }>,
  place: string,
): Problem {
  if (sum.state === 'absent') {
    const written = describeSlice(region, view.space);
    const [first, ...others] = unitsWithoutLines(view, region);
    const line = first === undefined ? '' : zeroLine(view, region, first);
    const values = { line, others: others.join('、') };
    return problem('figure-without-lines', { file: 'lines.csv', path: place }, { written, values });
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

/** The units that have lines, but none of the year and the stage of a region. */
function unitsWithoutLines({ ledger, space, budgetUnits }: LedgerView, region: Region): readonly string[] {
  const { lines } = ledger;
  const inSlice = (code: string, name: DimensionName): boolean =>
    (findNode(space[name], code).own & setOf(region, name)) !== 0n;
  const told = lines.filter(
    ({ coordinates }) => inSlice(coordinates.fiscalYear, 'fiscalYear') && inSlice(coordinates.stage, 'stage'),
  );
  const named = (among: typeof lines): ReadonlySet<string> =>
    new Set(among.map(({ coordinates }) => coordinates.budgetUnit));
  const [all, known] = [named(lines), named(told)];
  return budgetUnits
    .map(({ code }) => code)
    .filter((code) => all.has(code) && !known.has(code) && inSlice(code, 'budgetUnit'));
}

/** The line, as a file writes it, that would say of a unit that it had nothing in the year of a region. */
function zeroLine({ ledger, space }: LedgerView, region: Region, budgetUnit: string): string {
  const { code: department, jurisdiction } = ledger.department;
  const codeIn = (name: DimensionName): string =>
    [...space[name].nodes.values()].find(({ own }) => (own & setOf(region, name)) !== 0n)?.code ?? '';
  const known: Partial<Coordinates> = {
    fiscalYear: codeIn('fiscalYear'),
    stage: codeIn('stage'),
    side: 'expenditure',
    jurisdiction,
    department,
    budgetUnit,
  };
  const cells = dimensionNames.map((name) => known[name] ?? (wholeAt.includes(name) ? wholeCode : noneCode));
  return [...cells, '0.00'].join(',');
}

/** Where expenditure must say something, it says that it is not known deeper. */
const wholeAt: readonly DimensionName[] = [
  'fundSource',
  'origin',
  'functionalClass',
  'departmentEconomicClass',
  'governmentEconomicClass',
  'expenditureKind',
];

/** The year, the stage and the bodies of which no line speaks, as far as they are not the whole. */
function describeSlice(region: Region, space: Space): string {
  return sliceDimensions
    .filter((name) => name !== 'department' && setOf(region, name) !== space[name].whole)
    .map((name) => describeSet(space[name], setOf(region, name)))
    .join(' · ');
}
