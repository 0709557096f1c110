// The amounts that a document determines: of every region that it states, and of those that follow from sums. A region is taken as small as
// listings and printed zeros leave it, so that money stands where nothing else can hold it.
import type { CodeLists } from '../ledger/space.ts';
import { isEmpty, type Region, type RegionTable } from '../cube/region.ts';
import { Emptiness, type EmptyRegion } from '../identities/emptiness.ts';
import { viewOf, type ReadingView } from '../checks/arithmetic/reading-view.ts';
import { buildSystem } from '../checks/arithmetic/system.ts';
import { isUnprinted } from '../checks/arithmetic/solve.ts';
import type { Quantity, Range } from '../checks/arithmetic/quantities.ts';
import { fen, type Fen } from '../money/fen.ts';
import type { Reading } from '../reading/reading.ts';

export interface DeterminedAmount {
  readonly region: Region;
  /** As printed where it is printed most precisely, or as near as all else leaves it; else as it follows from sums and changes. */
  readonly amountFen: Fen;
  readonly range: Range;
  /** How often it is printed. */
  readonly prints: number;
}

export interface Determined {
  readonly view: ReadingView;
  readonly amounts: readonly DeterminedAmount[];
  /** Every region that the document speaks of, as its format names it: printed, or said to hold nothing. */
  readonly named: readonly Region[];
}

/** Undefined where the format, the year or the body is not known: then no figure has a region. */
export function determinedAmounts(reading: Reading, lists: CodeLists, file: string): Determined | undefined {
  const { format } = reading;
  const view = viewOf(reading, lists, file);
  if (format === undefined || view === undefined) return undefined;
  const { statements, solver } = buildSystem({ reading, format, view, earlier: [] });
  const zeros = new Emptiness(view.regions, emptyBy(statements.emptyRegions(), view.regions));
  const byRegion = new Map<Region, DeterminedAmount>();
  for (const quantity of statements.quantities) {
    if (quantity.region === undefined) continue;
    const region = zeros.reduce(quantity.region);
    const range = solver.valueWithout(quantity, []);
    const amount = amountOf(quantity, range);
    if (amount === undefined || isEmpty(region)) continue;
    const known = byRegion.get(region);
    const prints = quantity.prints.length + (known?.prints ?? 0);
    const isFiner = known === undefined || widthOf(range) < widthOf(known.range);
    byRegion.set(region, isFiner ? { region, amountFen: amount, range, prints } : { ...known, prints });
  }
  return { view, amounts: [...byRegion.values()], named: [...statements.regions] };
}

/** In fen: what follows from at most three figures of two decimals in 万元 is known but for their rounding. */
const mostRounding = 30_000n;

/** Undefined where nothing tells it, or where what tells it contradicts itself. */
function amountOf(quantity: Quantity, range: Range): Fen | undefined {
  if (isUnprinted(quantity)) {
    return widthOf(range) <= mostRounding ? fen((range.lower + range.upper) / 2n) : undefined;
  }
  const fits = quantity.prints.filter(
    ({ style, range: own }) => style.kind !== 'words' && own.upper >= range.lower && own.lower <= range.upper,
  );
  const [finest] = fits.sort((left, right) => compare(widthOf(left.range), widthOf(right.range)));
  return finest === undefined ? undefined : fen(nearest(finest.value, range));
}

/** What else is printed, such as a rate, may leave less than rounding does. */
function nearest(value: bigint, { lower, upper }: Range): bigint {
  if (value < lower) return lower;
  return value > upper ? upper : value;
}

const widthOf = ({ lower, upper }: Range): bigint => upper - lower;
const compare = (left: bigint, right: bigint): number => (left < right ? -1 : left > right ? 1 : 0);

/** A region that holds nothing may be taken away along each dimension in which it is not the whole. */
function emptyBy(zeros: readonly Region[], { whole }: RegionTable): EmptyRegion[] {
  return zeros.flatMap((region) =>
    [...region.sets.keys()]
      .filter((axis) => region.setIds[axis] !== whole.setIds[axis])
      .map((axis) => ({ axis, region })),
  );
}
