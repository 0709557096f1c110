// Tables, or columns of them, that were never filled in: where all of their cells are blank and figures elsewhere tell of what they should
// hold, the blanks are likelier what is wrong. What is missing is no zero, and nothing is held against it.
import { headAbove } from '../../reading/column-heads.ts';
import { tableTitle } from '../../reading/printed-document.ts';
import type { Reading, TableInDocument } from '../../reading/reading.ts';
import type { CheckedPlace } from '../obligation.ts';
import { placeOfCell, placeOfTable } from '../places.ts';
import { identitiesOf, shownAs } from './identities.ts';
import { speaksOf } from './missing-rows.ts';
import type { Print, Quantity } from './quantities.ts';
import type { Violation } from './solve.ts';
import {
  bothDoubts,
  claimKey,
  columnKey,
  noDoubts,
  type Doubts,
  type Rebuilt,
  type System,
} from './system.ts';

export interface Unfilled {
  readonly place: CheckedPlace;
  /** What tells elsewhere that there is something. */
  readonly against: readonly Print[];
  readonly violations: readonly Violation[];
}

export interface WithoutUnfilled {
  readonly unfilled: readonly Unfilled[];
  /** All else, with nothing held against what was not filled in. */
  readonly system: System;
  /** What fails still. */
  readonly violations: readonly Violation[];
  readonly doubts: Doubts;
}

interface BlankColumns {
  readonly table: TableInDocument;
  readonly columns: ReadonlySet<string>;
  readonly isWhole: boolean;
}

export function withoutUnfilled(whole: System, { tables }: Reading, rebuilt: Rebuilt): WithoutUnfilled {
  return tables.flatMap(blankColumns).reduce<WithoutUnfilled>(
    (before, blank) => {
      const { system, violations, doubts, unfilled } = before;
      const contested = contestedBy(blank, violations, system);
      if (contested.length === 0) return before;
      const without = bothDoubts(doubts, doubtsOf(blank, system));
      const after = rebuilt(without);
      const mended = mendedBy(after, blank, contested, violations, system);
      if (mended === undefined) return before;
      const against = contested.flatMap(({ prints }) => prints.filter((print) => tells(print, blank)));
      if (against.every(isContradictedIn(after))) return before;
      const found = { place: placeOf(blank), against, violations: mended };
      const left = after.solver.violations();
      return { unfilled: [...unfilled, found], system: after, violations: left, doubts: without };
    },
    { unfilled: [], system: whole, violations: whole.solver.violations(), doubts: noDoubts },
  );
}

/** The table where all of it is blank; else each column that is. One blank cell by itself is a figure like any other. */
function blankColumns(table: TableInDocument): readonly BlankColumns[] {
  const columns = Map.groupBy(
    table.read.rows.flatMap(({ cells }) => cells),
    ({ column }) => column,
  );
  const blank = [...columns]
    .filter(([, cells]) => cells.every(({ state }) => state === 'blank'))
    .map(([name]) => name);
  if (blank.length === columns.size && blank.length > 1)
    return [{ table, columns: new Set(blank), isWhole: true }];
  return blank
    .filter((name) => (columns.get(name)?.length ?? 0) > 1)
    .map((name) => ({ table, columns: new Set([name]), isWhole: false }));
}

const isOf = ({ owner }: Print, { table, columns }: BlankColumns): boolean =>
  owner.kind === 'table' && owner.name === table.read.spec.name && columns.has(owner.column);

/** Whether a print elsewhere tells of something. */
const tells = ({ isBlank, owner, style, range }: Print, { table }: BlankColumns): boolean =>
  !isBlank &&
  style.kind !== 'words' &&
  owner.name !== table.read.spec.name &&
  (range.lower > 0n || range.upper < 0n);

/** Quantities that are blank here and told elsewhere, or that a table which lists nothing claims to be nothing. */
function contestedBy(
  blank: BlankColumns,
  violations: readonly Violation[],
  { claims }: System,
): readonly Quantity[] {
  const own = blank.isWhole ? claims.filter(({ table }) => table === blank.table) : [];
  return violations.flatMap((violation) => {
    if (violation.kind !== 'prints') return [];
    const { prints, claimed } = violation.quantity;
    const isBlankHere =
      prints.some((print) => isOf(print, blank)) ||
      (claimed !== undefined && own.some((claim) => speaksOf(claim, claimed)));
    return isBlankHere && prints.some((print) => tells(print, blank)) ? [violation.quantity] : [];
  });
}

function doubtsOf({ table, columns, isWhole }: BlankColumns, { claims }: System): Doubts {
  const own = isWhole ? claims.filter((claim) => claim.table === table).map(claimKey) : [];
  const keys = [...columns].map((column) => columnKey(table.read.spec.name, column));
  return { ...noDoubts, listings: new Set(own), columns: new Set(keys) };
}

/**
 * What held once the blanks were not relied upon. Undefined where something else contradicts the same figures, or, of a column beside
 * others that are filled in, where its table no longer adds up.
 */
function mendedBy(
  after: System,
  { isWhole }: BlankColumns,
  contested: readonly Quantity[],
  violations: readonly Violation[],
  before: System,
): readonly Violation[] | undefined {
  const shownIn = ({ solver }: System, all: readonly Violation[]): ReadonlySet<string> =>
    new Set(all.flatMap((one) => identitiesOf(one, solver)).map(shownAs));
  const remaining = shownIn(after, after.solver.violations());
  const isLeft = (one: Violation): boolean => !shownIn(before, [one]).isDisjointFrom(remaining);
  const isAnyLeft = contested.some((quantity) => isLeft({ kind: 'prints', quantity }));
  if (isAnyLeft || (!isWhole && !remaining.isSubsetOf(shownIn(before, violations)))) return undefined;
  return violations.filter((one) => !isLeft(one));
}

/** What fails by itself too proves nothing of the blanks: it is likelier wrong than they are. */
function isContradictedIn({ solver }: System): (print: Print) => boolean {
  const failing = new Set(
    solver
      .violations()
      .flatMap((one) => identitiesOf(one, solver))
      .flatMap(({ prints }) => prints.map(whereOf)),
  );
  return (print) => failing.has(whereOf(print));
}

const whereOf = ({ owner: { kind, name, row, column } }: Print): string =>
  [kind, name, row, column].join('\n');

function placeOf({ table, columns, isWhole }: BlankColumns): CheckedPlace {
  const { printed, read } = table;
  const whole = placeOfTable(printed, read.spec.name);
  if (isWhole) return whole;
  const [first] = read.rows.flatMap((row) =>
    row.cells.filter(({ column }) => columns.has(column)).map((cell) => ({ row, cell })),
  );
  if (first === undefined) return whole;
  const { column } = first.cell;
  const label = [tableTitle(printed), headAbove(table, first.cell.cell) ?? column].join(' · ');
  return { ...placeOfCell(table, first.row, first.cell), key: { table: read.spec.name, column }, label };
}
