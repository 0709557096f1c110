// Which table of a format a printed table is: its title, its head and its rows tell, never its number or its place.
import { sharedPairs } from '../../lib/similar.ts';
import { readMoneyUnit, type MoneyUnit } from '../../money/unit.ts';
import type { TableSpec, Template } from '../spec.ts';
import { alignColumns, type AlignedColumns } from './columns.ts';
import { comparable, type Phrases } from './phrases.ts';
import { cellMap, type PrintedCell, type PrintedGrid } from './printed-grid.ts';
import { readTable, type ReadTable, type TableReading } from './read-table.ts';

/** A table as a document shows it: the lines that stand above it (number, title, body, unit) and its cells. */
export interface PrintedTable<Cell extends PrintedCell> {
  readonly above: readonly string[];
  readonly grid: PrintedGrid<Cell>;
}

export interface RecognisedTable<Cell extends PrintedCell> extends ReadTable<Cell> {
  /** As its own lines say it; undefined where none does, and then no figure has an amount. */
  readonly unit: MoneyUnit | undefined;
  /** From 0 to 1, title, head and rows together. */
  readonly certainty: number;
}

/** Below this, a table is none of the format's: half of its head, say, without a title that fits. */
const leastCertainty = 0.5;

/** The table of the format that a printed one is most like; undefined where it is like none. */
export function recogniseTable<Cell extends PrintedCell>(
  specs: readonly TableSpec[],
  printed: PrintedTable<Cell>,
  reading: Pick<TableReading, 'members' | 'phrases'>,
): RecognisedTable<Cell> | undefined {
  const unit = unitAbove(printed.above);
  const likely = specs
    .map((spec) => ({ spec, title: titleLikeness(spec, printed.above, reading.phrases) }))
    .sort((left, right) => right.title - left.title);
  const map = cellMap(printed.grid);
  let best:
    { readonly spec: TableSpec; readonly columns: AlignedColumns; readonly certainty: number } | undefined;
  for (const { spec, title } of likely) {
    const columns = alignColumns(spec, map, reading.phrases);
    // With such a head, no rows make it the likest.
    const most = certaintyOf(title, columns.likeness);
    if (most < leastCertainty || (best !== undefined && most <= best.certainty)) continue;
    // A reading takes in what it meets, so those that are tried do so in members of their own.
    const read = readTable(spec, map, columns, { ...reading, members: reading.members.copy(), unit });
    const certainty = certaintyOf(title, read.likeness);
    if (best === undefined || certainty > best.certainty) best = { spec, columns, certainty };
    if (title === 1 && read.likeness > 0.9) break;
  }
  if (best === undefined || best.certainty < leastCertainty) return undefined;
  const { spec, columns, certainty } = best;
  return { ...readTable(spec, map, columns, { ...reading, unit }), unit, certainty };
}

function certaintyOf(title: number, likeness: number): number {
  return 0.35 * title + 0.65 * likeness;
}

/** 「单位：万元」 in one of the lines above, alone or at the end of a line. */
export function unitAbove(lines: readonly string[]): MoneyUnit | undefined {
  for (const line of [...lines].reverse()) {
    const [, label] = /((?:金额)?单位[:：].*)$/u.exec(line.replace(/\s/gu, '')) ?? [];
    const unit = label === undefined ? undefined : readMoneyUnit(label.replace(/[（）()]/gu, ''));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function titleLikeness(spec: TableSpec, above: readonly string[], phrases: Phrases): number {
  const joined = above.join('');
  const fits = [...above, joined].some((line) => phrases.match(spec.title, line) !== undefined);
  if (fits) return 1;
  // A title with a slip, such as another year, is still its title.
  const likeness = [...above, joined].map((line) =>
    sharedPairs(withoutWords(spec.title), comparable(line).replace(/20\d{2}/u, '')),
  );
  return 0.9 * Math.max(0, ...likeness);
}

function withoutWords(template: Template): string {
  return comparable(template.replace(/\{[^{}]*\}/gu, ''));
}
