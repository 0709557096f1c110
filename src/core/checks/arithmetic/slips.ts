// Slips by which several figures go wrong at once: a table in the wrong unit, figures or rows that changed places, a row that stands one
// column off or twice, words and figures of a change that both say the opposite. Each is tried as a whole: it is the cause where all that
// it touches then holds, and where fewer things would be wrong than without it.
import { suspects, type FailedGroup } from './diagnose.ts';
import { negated, type Print, type Range } from './quantities.ts';
import { leftOut, type Changes, type Solver, type Violation } from './solve.ts';

export interface Slip {
  readonly kind: 'tenThousandfold' | 'swapped' | 'shifted' | 'doubled' | 'signTurned';
  /** What stands wrong, the first of it first. */
  readonly prints: readonly Print[];
  /** With what it changed places, or what it repeats. */
  readonly counterpart?: Print;
}

export interface SlipOfGroups {
  readonly slip: Slip;
  readonly mended: readonly FailedGroup[];
}

interface Candidate {
  readonly slip: Slip;
  readonly changes: Changes;
}

const tenThousand = 10_000n;
/** Fewer failures than this are no table in a wrong unit. */
const fewestOfTable = 3;
const mostRows = 12;
const mostFigures = 12;
/** What is not explained by so many prints counts for one more. */
const unexplained = 4;

/** All prints of one table, ten thousand times larger or smaller: what then holds. Told before anything else is looked at. */
export function unitSlip(
  solver: Solver,
  prints: readonly Print[],
  violations: readonly Violation[],
): { readonly slip: Slip; readonly left: readonly Violation[] } | undefined {
  if (violations.length < fewestOfTable) return undefined;
  for (const ofTable of tablesOf(prints)) {
    for (const { slip, changes } of inAnotherUnit(ofTable)) {
      const left = solver.violationsWith(changes, violations);
      if (left.length <= violations.length - fewestOfTable && left.every(isAmong(violations)))
        return { slip, left };
    }
  }
  return undefined;
}

function* inAnotherUnit(ofTable: readonly Print[]): Generator<Candidate> {
  const prints = ofTable.filter(({ style, value }) => style.kind === 'amount' && value !== 0n);
  if (prints.length === 0) return;
  for (const scaled of [larger, smaller])
    yield {
      slip: { kind: 'tenThousandfold', prints },
      changes: new Map(prints.map((print) => [print, scaled(print.range)])),
    };
}

/** Half of the last place of a figure with two decimals in ten thousand yuan. */
const halfPlace = 5_000n;

/** Read in yuan to the fen, and meant in ten thousand yuan: it was rounded there. */
function larger({ lower, upper }: Range): Range {
  return { lower: lower * tenThousand - halfPlace, upper: upper * tenThousand + halfPlace };
}

function smaller({ lower, upper }: Range): Range {
  return { lower: lower / tenThousand - 1n, upper: upper / tenThousand + 1n };
}

/** The slip that leaves the fewest things wrong; undefined where none leaves fewer than there are without it. */
export function likeliestSlip(
  solver: Solver,
  prints: readonly Print[],
  groups: readonly FailedGroup[],
): SlipOfGroups | undefined {
  if (costOf(groups) < 2) return undefined;
  const violations = groups.flatMap((group) => group.violations);
  let best: SlipOfGroups | undefined;
  for (const { slip, changes } of candidates(prints, suspected(solver, groups))) {
    const mended = mendedBy(solver, changes, groups, violations);
    if (costOf(mended) > Math.max(1, costOf(best?.mended ?? []))) best = { slip, mended };
  }
  return best;
}

const costOf = (groups: readonly FailedGroup[]): number =>
  groups.reduce((sum, { explanations }) => sum + (explanations[0]?.length ?? unexplained), 0);

/** Groups of which everything holds then; none where something else fails, or a group fails in part. */
function mendedBy(
  solver: Solver,
  changes: Changes,
  groups: readonly FailedGroup[],
  violations: readonly Violation[],
): readonly FailedGroup[] {
  const left = solver.violationsWith(changes, violations);
  if (!left.every(isAmong(violations))) return [];
  const isLeft = isAmong(left);
  const failing = groups.filter((group) => group.violations.some(isLeft));
  return failing.every((group) => group.violations.every(isLeft))
    ? groups.filter((group) => !failing.includes(group))
    : [];
}

function isAmong(violations: readonly Violation[]): (violation: Violation) => boolean {
  const known = new Set(violations.map(subjectOf));
  return (violation) => known.has(subjectOf(violation));
}

const subjectOf = (violation: Violation): unknown =>
  violation.kind === 'law' ? violation.law : violation.quantity;

/** What would have to be different; of groups that nothing explains, all that they rest on. */
function suspected(solver: Solver, groups: readonly FailedGroup[]): ReadonlySet<Print> {
  return new Set(
    groups.flatMap(({ explanations, violations }) =>
      explanations.length > 0
        ? explanations.flat()
        : violations.flatMap((violation) => suspects(solver, violation)),
    ),
  );
}

function* candidates(prints: readonly Print[], suspected: ReadonlySet<Print>): Generator<Candidate> {
  for (const ofTable of tablesOf(prints)) {
    const rows = [...Map.groupBy(ofTable, ({ owner }) => owner.row).values()];
    const isSuspected = (row: readonly Print[]): boolean => row.some((print) => suspected.has(print));
    const own = rows.filter(isSuspected).slice(0, mostRows);
    if (own.length === 0) continue;
    yield* inAnotherUnit(ofTable);
    const figures = own
      .flat()
      .filter((print) => suspected.has(print))
      .slice(0, mostFigures);
    for (const [index, one] of figures.entries())
      for (const other of figures.slice(index + 1))
        if (one.value !== other.value && isBeside(one, other)) yield exchanged([one], [other]);
    for (const [index, row] of own.entries()) {
      yield* shifted(row);
      yield* doubled(row, rows);
      const at = rows.indexOf(row);
      // What changed places with a row that is wrong may look right by itself: mostly it is the row beside.
      const beside = [rows[at - 1], rows[at + 1]].flatMap((one) =>
        one === undefined || isSuspected(one) ? [] : [one],
      );
      for (const other of [...own.slice(index + 1), ...beside]) yield exchanged(row, other);
    }
  }
  yield* turnedRound(prints, suspected);
}

const isBeside = (one: Print, other: Print): boolean =>
  one.owner.row === other.owner.row || one.owner.column === other.owner.column;

function tablesOf(prints: readonly Print[]): readonly (readonly Print[])[] {
  const ofTables = prints.filter(({ owner }) => owner.kind === 'table');
  return [...Map.groupBy(ofTables, ({ owner }) => owner.name).values()];
}

function* shifted(row: readonly Print[]): Generator<Candidate> {
  if (row.length < 2) return;
  for (const by of [1, -1]) {
    const changes = new Map(row.map((print, index) => [print, row[index + by]?.range]));
    const prints = row.filter(({ value }, index) => value !== row[index + by]?.value);
    yield { slip: { kind: 'shifted', prints }, changes };
  }
}

/** A row that says what another of the same name says; two of one name that differ are two. */
function* doubled(row: readonly Print[], rows: readonly (readonly Print[])[]): Generator<Candidate> {
  const nameOf = (of: readonly Print[]): string => of[0]?.owner.row.replace(/（\d+）$/u, '') ?? '';
  if (nameOf(row) === row[0]?.owner.row) return;
  const said = (of: readonly Print[]): string => of.map(({ value }) => value).join();
  const same = rows.find(
    (other) => other !== row && nameOf(other) === nameOf(row) && said(other) === said(row),
  );
  const [counterpart] = same ?? [];
  if (counterpart !== undefined)
    yield { slip: { kind: 'doubled', prints: row, counterpart }, changes: leftOut(row) };
}

/** Two figures, or the rows of two, in each other's place: those that differ. */
function exchanged(row: readonly Print[], other: readonly Print[]): Candidate {
  const inColumn = (prints: readonly Print[], { owner }: Print): Print | undefined =>
    prints.length === 1 ? prints[0] : prints.find((print) => print.owner.column === owner.column);
  const moved = [
    ...row.map((print) => [print, inColumn(other, print)] as const),
    ...other.map((print) => [print, inColumn(row, print)] as const),
  ].filter(([print, from]) => print.value !== from?.value);
  const prints = moved.map(([print]) => print);
  const counterpart = prints.find((print) => other.includes(print));
  return {
    slip: { kind: 'swapped', prints, ...(counterpart === undefined ? {} : { counterpart }) },
    changes: new Map(moved.map(([print, from]) => [print, from?.range])),
  };
}

/** Words of a group of which all would hold if they, and the size that stands among them, said the opposite. */
export function wordsTurnedRound(
  solver: Solver,
  prints: readonly Print[],
  group: FailedGroup,
): readonly Print[] {
  return [...turnedRound(prints, new Set(prints.filter(isWords)))]
    .filter(({ changes }) => solver.violationsWith(changes, group.violations).length === 0)
    .flatMap(({ slip }) => slip.prints);
}

const isWords = ({ style }: Print): boolean => style.kind === 'words';

/** Words that say which way something went, with the size of it that stands among them. */
function* turnedRound(prints: readonly Print[], suspected: ReadonlySet<Print>): Generator<Candidate> {
  for (const words of suspected) {
    if (!isWords(words)) continue;
    const { name, column } = words.owner;
    const within = prints.filter(
      ({ owner }) =>
        owner.name === name && (owner.column === column || owner.column.startsWith(`${column}.`)),
    );
    const changes = new Map(within.map((print) => [print, negated(print.range)]));
    yield { slip: { kind: 'signTurned', prints: [words] }, changes };
  }
}
