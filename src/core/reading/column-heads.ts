// What the head of a table prints above its cells, to name a column by as a reader of the document would.
import { readable } from '../tables/read/phrases.ts';
import type { DocumentCell, DocumentTable } from './printed-document.ts';
import type { TableInDocument } from './reading.ts';

const headsOfTables = new WeakMap<DocumentTable, ReadonlyMap<number, string>>();

/** What the head of a table prints above a cell: each word once, from the top down. Undefined where nothing stands there. */
export function headAbove({ printed, read }: TableInDocument, { column }: DocumentCell): string | undefined {
  const known = headsOfTables.get(printed) ?? headsOf(printed, Math.min(...read.rows.map(({ row }) => row)));
  headsOfTables.set(printed, known);
  return known.get(column);
}

function headsOf({ grid }: DocumentTable, firstRow: number): ReadonlyMap<number, string> {
  const above = grid.cells.filter((cell) => cell.row < firstRow && cell.text !== '');
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  return new Map(
    columns.flatMap((column) => {
      const words = above
        .filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
        // A cell over the whole table says nothing of one column.
        .filter(({ columnSpan }) => columnSpan < grid.columns)
        .toSorted((left, right) => left.row - right.row)
        .map(({ text }) => readable(text));
      return words.length === 0 ? [] : [[column, [...new Set(words)].join('/')] as const];
    }),
  );
}
