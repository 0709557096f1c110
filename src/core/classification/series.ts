// A series over years whose keys change on the way: codes that are renamed, merged or split, departments likewise. It goes on over such
// a break, and says so, where the parts on one side make exactly the whole on the other; where they do not, it ends there with the reason.

/** From `year` on the successors stand for the predecessors, all of them together. */
export interface KeyChange {
  readonly year: number;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** False where only a part moved, so that no sum on one side is one on the other. */
  readonly isExact: boolean;
  /** False where no official source was seen. */
  readonly confirmed: boolean;
}

export type SeriesPoint =
  | {
      readonly state: 'known';
      readonly year: number;
      readonly amount: bigint;
      /** What is summed up: the key itself, or what stood for it in that year. */
      readonly keys: readonly string[];
      /** The changes between this year and the neighbour nearer to the year that was asked from. */
      readonly breaks: readonly KeyChange[];
    }
  /** Nothing is known of some of the keys in that year. */
  | { readonly state: 'absent'; readonly year: number; readonly keys: readonly string[] }
  /** The keys of that year cannot be told apart from others; `because` is the change in the way. */
  | { readonly state: 'refused'; readonly year: number; readonly because: KeyChange };

export interface SeriesQuestion {
  readonly key: string;
  /** The year in which the key means what is asked for. */
  readonly year: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** One point a year, the earliest first. `amountOf` gives undefined where nothing is known, and zero where nothing was spent. */
export function seriesAcross(
  { key, year, firstYear, lastYear }: SeriesQuestion,
  changes: readonly KeyChange[],
  amountOf: (key: string, year: number) => bigint | undefined,
): readonly SeriesPoint[] {
  const walk = (
    from: readonly string[],
    years: readonly number[],
    direction: 'back' | 'on',
  ): SeriesPoint[] => {
    let step: Step = { keys: from, breaks: [] };
    return years.map((each) => {
      const met = changes.filter((change) => change.year === (direction === 'back' ? each + 1 : each));
      if (step.because === undefined) step = acrossChanges(step.keys, met, direction);
      return step.because === undefined
        ? pointAt(step.keys, each, step.breaks, amountOf)
        : { state: 'refused', year: each, because: step.because };
    });
  };
  return [
    ...walk([key], yearsBack(year - 1, firstYear), 'back').reverse(),
    pointAt([key], year, [], amountOf),
    ...walk([key], yearsBack(lastYear, year + 1).toReversed(), 'on'),
  ];
}

/** None where the end lies on the other side. */
function yearsBack(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, start - end + 1) }, (_, index) => start - index);
}

interface Step {
  readonly keys: readonly string[];
  readonly breaks: readonly KeyChange[];
  readonly because?: KeyChange;
}

/** A change is crossed where all that it has on this side is in the sum. */
function acrossChanges(
  keys: readonly string[],
  changes: readonly KeyChange[],
  direction: 'back' | 'on',
): Step {
  let sum = keys;
  const breaks: KeyChange[] = [];
  for (const change of changes) {
    const [here, there] =
      direction === 'back'
        ? [change.successors, change.predecessors]
        : [change.predecessors, change.successors];
    if (!here.some((each) => sum.includes(each))) continue;
    if (!change.isExact || !here.every((each) => sum.includes(each)))
      return { keys: sum, breaks, because: change };
    sum = [...new Set([...sum.filter((each) => !here.includes(each)), ...there])];
    breaks.push(change);
  }
  return { keys: sum, breaks };
}

function pointAt(
  keys: readonly string[],
  year: number,
  breaks: readonly KeyChange[],
  amountOf: (key: string, year: number) => bigint | undefined,
): SeriesPoint {
  let amount = 0n;
  const unknown: string[] = [];
  for (const key of keys) {
    const own = amountOf(key, year);
    if (own === undefined) unknown.push(key);
    else amount += own;
  }
  return unknown.length > 0
    ? { state: 'absent', year, keys: unknown }
    : { state: 'known', year, amount, keys, breaks };
}

/**
 * What changes of codes mean for the series of one code, where codes are digits and stand below those that they begin with. A change
 * below it that also touches others moves an unknown part; of a change above it nobody knows what became of this one.
 */
export function changesOfCode(code: string, changes: readonly KeyChange[]): readonly KeyChange[] {
  return changes.flatMap((change): KeyChange[] => {
    const all = [...change.predecessors, ...change.successors];
    if (all.includes(code)) return [change];
    if (all.some((each) => code.startsWith(each)))
      return [{ ...change, predecessors: [code], successors: [code], isExact: false }];
    if (!all.some((each) => each.startsWith(code))) return [];
    const lifted = (keys: readonly string[]): readonly string[] => [
      ...new Set(keys.map((each) => (each.startsWith(code) ? code : each))),
    ];
    const predecessors = lifted(change.predecessors);
    const successors = lifted(change.successors);
    return predecessors.length === 1 && successors.length === 1 && predecessors[0] === successors[0]
      ? []
      : [{ ...change, predecessors, successors, isExact: false }];
  });
}
