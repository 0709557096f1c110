// From what a document says to a ledger, as far as the document determines it. Regions that are printed become lines, the most special
// first; what is more general gets a line for its rest; what cuts across lines is left open and told. Nothing is divided by guessing.
import type { Coordinates, Ledger } from '../ledger/ledger.ts';
import type { CodeLists } from '../ledger/space.ts';
import { LedgerView } from '../ledger/view.ts';
import { dimensionNames } from '../cube/dimensions.ts';
import { contains, isEmpty, type Region } from '../cube/region.ts';
import { Cube, type CubeLine } from '../cube/sum.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { fen, type Fen } from '../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import { intervalContains, type FenInterval } from '../money/interval.ts';
import { skeletonOf } from './ledger-skeleton.ts';
import { statedRegions, type StatedRegion } from './stated-regions.ts';
import type { Reading } from './reading.ts';

export interface LedgerFromReading {
  readonly ledger: Ledger;
  /** Regions left open, prints that contradict each other, and what had to be assumed. */
  readonly problems: readonly Problem[];
}

/** Undefined where the format, the year or the body is not known: then no figure has a region. */
export function ledgerFromReading(
  reading: Reading,
  lists: CodeLists,
  file: string,
): LedgerFromReading | undefined {
  const skeleton = skeletonOf(reading, file);
  if (skeleton === undefined) return undefined;
  const view = new LedgerView(skeleton.withMetCodes, lists, undefined);
  const { regions, contradictions } = statedRegions(reading, view, file);
  const lines = chooseLines(regions, view);
  const cube = new Cube(view.regions, lines, false);
  const open = regions.flatMap((stated) => openRegion(stated, cube, file) ?? []);
  return {
    ledger: {
      ...skeleton.ledger,
      lines: lines.map((line) => ({
        coordinates: line.coordinates,
        amountFen: line.amountFen,
        source: { file },
      })),
    },
    problems: [...skeleton.problems, ...contradictions, ...open],
  };
}

interface ChosenLine extends CubeLine {
  readonly coordinates: Coordinates;
  readonly region: Region;
  readonly interval: FenInterval;
}

function chooseLines(regions: readonly StatedRegion[], view: LedgerView): ChosenLine[] {
  const nodes = dimensionNames.map(
    (name) => new Map([...view.space[name].nodes.values()].map(({ subtree, code }) => [subtree, code])),
  );
  const chosen: ChosenLine[] = [];
  const inSizeOrder = regions
    .map((stated) => ({ ...stated, size: sizeOf(stated.region) }))
    .sort((left, right) => left.size - right.size);
  for (const { region, amountFen, interval } of inSizeOrder) {
    const coordinates = coordinatesOf(region, nodes, view.ledger);
    const touching = chosen.filter((line) => line.amountFen !== 0n && meets(line.region, region));
    const inside = touching.filter((line) => contains(region, line.region));
    if (coordinates === undefined || inside.length < touching.length) continue;
    const rest = minus(interval, inside);
    const isWhole = inside.length > 0;
    // Zero is what no line says, but a year of which nothing else is known needs a line to say it.
    const isSpoken = chosen.some((line) => sliceKey(line.coordinates) === sliceKey(coordinates));
    if (intervalContains(rest, fen(0n)) && (isWhole || isSpoken)) continue;
    const within = inside.reduce<bigint>((total, line) => total + line.amountFen, 0n);
    chosen.push({ coordinates, region, interval: rest, amountFen: fen(amountFen - within) });
  }
  return chosen;
}

/** A region that lies in another has the smaller size. */
function sizeOf({ sets }: Region): number {
  return sets.reduce((size, set) => size + Math.log2(set.toString(2).replaceAll('0', '').length), 0);
}

function meets(left: Region, right: Region): boolean {
  return left.sets.every((set, axis) => (set & (right.sets[axis] ?? 0n)) !== 0n);
}

/** A node per dimension; undefined where a region is no node's in some dimension. A department of one unit is that unit. */
function coordinatesOf(
  region: Region,
  nodes: readonly ReadonlyMap<bigint, string>[],
  { budgetUnits, department }: Ledger,
): Coordinates | undefined {
  if (isEmpty(region)) return undefined;
  const codes = region.sets.map((set, axis) => nodes[axis]?.get(set));
  if (codes.includes(undefined)) return undefined;
  const coordinates = Object.fromEntries(
    dimensionNames.map((name, axis) => [name, codes[axis]]),
  ) as Coordinates;
  const [unit, ...others] = budgetUnits;
  return {
    ...coordinates,
    jurisdiction: department.jurisdiction,
    ...(unit !== undefined && others.length === 0 ? { budgetUnit: unit.code } : {}),
  };
}

function minus(interval: FenInterval, lines: readonly ChosenLine[]): FenInterval {
  return lines.reduce<FenInterval>(
    ({ lowerFen, upperFen }, line) => ({
      lowerFen: fen(lowerFen - line.interval.upperFen),
      upperFen: fen(upperFen - line.interval.lowerFen),
    }),
    interval,
  );
}

function sliceKey({ fiscalYear, stage }: Coordinates): string {
  return `${fiscalYear} ${stage}`;
}

/** What the ledger says of a region that the document states otherwise, or not at all. */
function openRegion(
  { region, amountFen, interval, places }: StatedRegion,
  cube: Cube,
  file: string,
): Problem | undefined {
  const sum = cube.sum(region);
  const place = { file, path: places[0] ?? '' };
  const amount = yuan(amountFen);
  if (sum.state !== 'known')
    return problem('region-left-open', place, { values: { amount, places: places.join('；') } });
  if (intervalContains(interval, sum.amountFen)) return undefined;
  return problem('sum-not-as-printed', place, {
    values: { amount, sum: yuan(sum.amountFen), places: places.join('；') },
  });
}

const yuan = (amount: Fen): string => formatAmount(amount, fileAmountStyle);
