// From what a document says back to a ledger, as far as the document determines it: the amounts of its regions become lines, and figures
// that the lines do not tell are listed as open, each with why. Nothing is divided by guessing.
import { dimensionNames } from '../cube/dimensions.ts';
import { Cube } from '../cube/sum.ts';
import type { Region } from '../cube/region.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { CodeLists } from '../ledger/space.ts';
import { LedgerView } from '../ledger/view.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { skeletonOf } from '../reading/ledger-skeleton.ts';
import type { Reading } from '../reading/reading.ts';
import { determinedAmounts, type DeterminedAmount } from './determined-amounts.ts';
import { placing } from './line-places.ts';
import { bySize, linesOf, nestedAmounts, type NestedLine } from './nested-lines.ts';
import { openFigures, printedFigures, tells } from './printed-figures.ts';

export interface LedgerFromReading {
  readonly ledger: Ledger;
  /** Figures left open, prints that contradict each other, and what had to be assumed. */
  readonly problems: readonly Problem[];
  /** How many figures are printed, blanks that stand for zero among them, and how many of them the ledger tells. */
  readonly figures: { readonly printed: number; readonly told: number };
}

/** Undefined where the format, the year or the body is not known: then no figure has a region. */
export function ledgerFromReading(
  reading: Reading,
  lists: CodeLists,
  file: string,
): LedgerFromReading | undefined {
  const skeleton = skeletonOf(reading, file);
  const determined = determinedAmounts(reading, lists, file);
  if (skeleton === undefined || determined === undefined) return undefined;
  const { ledger, withMetCodes } = skeleton;
  const view = new LedgerView(withMetCodes, lists, undefined);
  const figures = printedFigures(reading, view);
  const { regions } = determined.view;
  const placeOf = placing(ledger, determined.view.space, determined.named);
  const candidates = ordersToTry(determined.amounts).map((order) => {
    const lines = linesOf(nestedAmounts(order, placeOf), regions, placeOf);
    const cube = new Cube(view.regions, lines, false);
    return { lines, cube, told: figures.filter((figure) => tells(cube, figure)).length };
  });
  const best = candidates.reduce((left, right) => (right.told > left.told ? right : left));
  return {
    ledger: {
      ...ledger,
      lines: best.lines.map(({ coordinates, amountFen }) => ({ coordinates, amountFen, source: { file } })),
    },
    problems: [
      ...skeleton.problems,
      ...unprintedAmounts(best.lines, determined.amounts, file),
      ...openFigures(figures, best.cube, file),
    ],
    figures: { printed: figures.length, told: best.told },
  };
}

/** Lines whose amount no figure prints and rounding leaves open: they were chosen so that printed sums come out, and are told as such. */
function unprintedAmounts(
  lines: readonly NestedLine[],
  amounts: readonly DeterminedAmount[],
  file: string,
): readonly Problem[] {
  const printed = new Map(
    amounts.flatMap(({ region, amountFen, prints }) => (prints > 0 ? [[region, amountFen]] : [])),
  );
  const chosen = lines.filter(
    ({ region, amountFen, isExact }) => !isExact && printed.get(region) !== amountFen,
  );
  const values = { lines: `${chosen.length}`, of: `${lines.length}` };
  return chosen.length === 0 ? [] : [problem('amounts-within-rounding', { file }, { values })];
}

/** So many kinds of regions are tried to come first. */
const mostTried = 6;

/**
 * Regions of one kind are narrowed in the same dimensions of the same year, as those of one table are; they do not cut each other, but
 * those of another kind. The kinds that are printed most come first, and each of them is once tried before all others.
 */
function ordersToTry(amounts: readonly DeterminedAmount[]): DeterminedAmount[][] {
  const kinds = [...Map.groupBy(amounts, kindIn(amounts)).values()]
    .map((ofKind) => ({
      ofKind: bySize(ofKind),
      prints: ofKind.reduce((sum, { prints }) => sum + prints, 0),
    }))
    .sort((left, right) => right.prints - left.prints)
    .map(({ ofKind }) => ofKind);
  return [
    bySize(amounts),
    ...kinds.slice(0, mostTried).map((first) => [first, ...kinds.filter((kind) => kind !== first)].flat()),
  ];
}

function kindIn(amounts: readonly DeterminedAmount[]): (amount: DeterminedAmount) => string {
  const slice = ({ region }: DeterminedAmount): string => region.setIds.slice(0, 2).join();
  const wholes = new Map<string, bigint[]>();
  for (const amount of amounts) {
    const whole = wholes.get(slice(amount)) ?? dimensionNames.map(() => 0n);
    wholes.set(
      slice(amount),
      whole.map((set, axis) => set | (amount.region.sets[axis] ?? 0n)),
    );
  }
  const narrowed = ({ sets }: Region, whole: readonly bigint[]): readonly number[] =>
    [...sets.keys()].filter((axis) => sets[axis] !== whole[axis]);
  return (amount) => `${slice(amount)} ${narrowed(amount.region, wholes.get(slice(amount)) ?? []).join()}`;
}
