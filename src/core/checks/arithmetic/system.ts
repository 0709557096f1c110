// Everything that a document says in numbers, with all laws between it: built from a reading, checked as one.
import type { DisclosureFormat } from '../../disclosure/format.ts';
import { Emptiness } from '../../identities/emptiness.ts';
import type { Reading } from '../../reading/reading.ts';
import { claimsOf, levelOf, type ListingClaim } from './claims.ts';
import type { EarlierDocument } from './earlier-documents.ts';
import { knownEmpty } from './known-empty.ts';
import { addBalances, addOrders, addShareSums, addSums } from './laws.ts';
import { stateEarlier, stateForms, stateTable } from './print-cells.ts';
import { stateSentences } from './print-sentences.ts';
import { anything } from './quantities.ts';
import type { ReadingView } from './reading-view.ts';
import { rangesMoved, roundingAdjustments, type RoundingAdjustment } from './rounding-adjustments.ts';
import { Solver } from './solve.ts';
import { Statements } from './statements.ts';

export interface System {
  readonly statements: Statements;
  readonly solver: Solver;
  readonly claims: readonly ListingClaim[];
  readonly adjustments: readonly RoundingAdjustment[];
  /** Documents given beside that print something of what this one speaks of. */
  readonly compared: ReadonlySet<EarlierDocument>;
}

export interface Said {
  readonly reading: Reading;
  readonly format: DisclosureFormat;
  readonly view: ReadingView;
  readonly earlier: readonly EarlierDocument[];
}

/** What is tried, to see whether it is why something fails. */
export interface Doubts {
  /** Claims of completeness that are not relied upon, by `claimKey`. */
  readonly listings: ReadonlySet<string>;
  /** By table, the keys of rows that are taken to be there, with figures that nobody knows. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  /** Columns that seem not to be filled in, by `columnKey`: their cells say nothing. */
  readonly columns: ReadonlySet<string>;
}

export const noDoubts: Doubts = { listings: new Set(), rows: new Map(), columns: new Set() };

export function bothDoubts(one: Doubts, other: Doubts): Doubts {
  const rows = new Map(one.rows);
  for (const [table, keys] of other.rows) rows.set(table, keys.union(rows.get(table) ?? new Set()));
  return {
    listings: one.listings.union(other.listings),
    rows,
    columns: one.columns.union(other.columns),
  };
}

/** The document, as far as it is not doubted. */
export type Rebuilt = (doubts: Doubts) => System;

export function buildSystem({ reading, format, view, earlier }: Said, doubts: Doubts = noDoubts): System {
  const listings = reading.tables
    .filter(isWhole)
    .map((table) => claimsOf(table, view, doubts.rows.get(table.read.spec.name)));
  const levels = listings.reduce((all, listing) => all.union(listing.levels), new Set<string>());
  const claims = listings.flatMap(({ claims: own, bare }) => [
    ...own,
    ...bare.filter((claim) => levels.has(levelOf(claim))),
  ]);
  const relied = claims.filter((claim) => !doubts.listings.has(claimKey(claim)));
  const inEach = knownEmpty(format, view);
  const emptiness = new Emptiness(view.regions, [...inEach, ...relied.flatMap(({ empty }) => empty)]);
  const everywhere = new Emptiness(view.regions, inEach);
  const statements = new Statements(view, emptiness);
  for (const table of reading.tables)
    stateTable(table, statements, (column) => doubts.columns.has(columnKey(table.read.spec.name, column)));
  stateSentences(reading, statements, 'sentence');
  stateForms(reading, statements);
  const compared = new Set(earlier.filter((one) => statesOwn(one, statements)));
  const listed = relied.flatMap(({ empty }) => empty.map(({ region }) => region));
  const hidden = listings.flatMap((listing) => listing.hidden);
  addSums(new Set([...hidden, ...listed, ...statements.regions]), statements, [emptiness, everywhere]);
  addBalances(format, statements);
  addShareSums(statements);
  addOrders(statements);
  const isNegative = statements.prints.some(
    ({ quantity, value }) => quantity.region !== undefined && value < 0n,
  );
  const amounts = isNegative ? anything : { ...anything, lower: 0n };
  const { quantities, laws } = statements;
  const adjustments = roundingAdjustments(quantities, laws);
  const solver = new Solver(quantities, laws, amounts, rangesMoved(adjustments));
  return { statements, solver, claims, adjustments, compared };
}

/** States what another document prints; whether it prints anything that this one speaks of. */
function statesOwn({ tables, periods }: EarlierDocument, statements: Statements): boolean {
  const before = statements.prints.length;
  for (const table of tables) stateEarlier(table, periods, statements);
  return statements.prints.length > before;
}

export function claimKey({ table, under, dimension }: ListingClaim): string {
  return [table.read.spec.name, under, dimension].join(' ');
}

export function columnKey(table: string, column: string): string {
  return `${table}|${column}`;
}

/** A table with a row of figures that was not understood lists more than is known. */
function isWhole({ printed, read }: Reading['tables'][number]): boolean {
  const unknown = new Set(read.unknownRows.map(({ row }) => row));
  if (unknown.size === 0) return true;
  return !printed.grid.cells.some(({ row, text }) => unknown.has(row) && /\d\.\d|\d{3}/u.test(text));
}
