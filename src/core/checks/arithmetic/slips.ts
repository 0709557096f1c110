// Slips by which several figures go wrong at once: a table in the wrong unit, two figures or two rows that changed places, a row that
// stands one column off. Each is tried as a whole, and is the cause where all that failed then holds.
import type { FailedGroup } from './diagnose.ts';
import type { Print, Range } from './quantities.ts';
import type { Changes, Solver, Violation } from './solve.ts';

export interface Slip {
  readonly kind: 'tenThousandfold' | 'swapped' | 'shifted';
  /** What stands wrong, the first of it first. */
  readonly prints: readonly Print[];
}

const tenThousand = 10_000n;
/** Fewer failures than this are no table in a wrong unit. */
const fewestOfTable = 3;
const mostRows = 8;

/** All prints of one table, ten thousand times larger or smaller. */
export function unitSlip(
  solver: Solver,
  prints: readonly Print[],
  group: readonly Violation[],
): Slip | undefined {
  if (group.length < fewestOfTable) return undefined;
  for (const ofTable of tablesOf(prints)) {
    const amounts = ofTable.filter(({ style, value }) => style.kind === 'amount' && value !== 0n);
    const larger = amounts.map(
      (print) =>
        [print, { lower: print.range.lower * tenThousand, upper: print.range.upper * tenThousand }] as const,
    );
    const smaller = amounts.map(
      (print) =>
        [
          print,
          { lower: print.range.lower / tenThousand - 1n, upper: print.range.upper / tenThousand + 1n },
        ] as const,
    );
    if ([larger, smaller].some((changes) => mends(solver, new Map(changes), group)))
      return { kind: 'tenThousandfold', prints: amounts };
  }
  return undefined;
}

/** Two figures that changed places, as one of several explanations of a group. */
export function swappedPair(solver: Solver, { explanations, violations }: FailedGroup): Slip | undefined {
  const pairs = explanations.filter(({ length }) => length === 2);
  for (const [one, other] of pairs) {
    if (one === undefined || other === undefined || one.value === other.value) continue;
    const changes = new Map([
      [one, other.range],
      [other, one.range],
    ]);
    if (mends(solver, changes, violations)) return { kind: 'swapped', prints: [one, other] };
  }
  return undefined;
}

/** Two rows of a table that changed places, or a row of which the figures stand one column off. */
export function rowSlip(
  solver: Solver,
  prints: readonly Print[],
  group: readonly Violation[],
): Slip | undefined {
  const touched = new Set(
    group.flatMap((violation) => (violation.kind === 'prints' ? violation.quantity.prints : [])),
  );
  for (const ofTable of tablesOf(prints)) {
    const rows = [...Map.groupBy(ofTable, ({ owner }) => owner.row).values()];
    const suspected = rows.filter((row) => row.some((print) => touched.has(print))).slice(0, mostRows);
    for (const [index, row] of suspected.entries()) {
      if (shifts(row).some((changes) => mends(solver, changes, group)))
        return { kind: 'shifted', prints: row.filter((print) => touched.has(print)) };
      for (const other of suspected.slice(index + 1))
        if (mends(solver, exchanged(row, other), group))
          return { kind: 'swapped', prints: [...row, ...other] };
    }
  }
  return undefined;
}

function tablesOf(prints: readonly Print[]): readonly (readonly Print[])[] {
  const ofTables = prints.filter(({ owner }) => owner.kind === 'table');
  return [...Map.groupBy(ofTables, ({ owner }) => owner.name).values()];
}

function shifts(row: readonly Print[]): readonly Changes[] {
  const moved = (by: number): Changes =>
    new Map(row.map((print, index): [Print, Range | undefined] => [print, row[index + by]?.range]));
  return row.length < 2 ? [] : [moved(1), moved(-1)];
}

function exchanged(row: readonly Print[], other: readonly Print[]): Changes {
  const inColumn = (prints: readonly Print[], { owner }: Print): Range | undefined =>
    prints.find((print) => print.owner.column === owner.column)?.range;
  return new Map([
    ...row.map((print) => [print, inColumn(other, print)] as const),
    ...other.map((print) => [print, inColumn(row, print)] as const),
  ]);
}

function mends(solver: Solver, changes: Changes, group: readonly Violation[]): boolean {
  return changes.size > 0 && solver.violationsWith(changes, group).length === 0;
}
