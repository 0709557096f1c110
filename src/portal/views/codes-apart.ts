// A table as files have it: the codes of classes, which a page shows before their names, in a column of their own.
import { text, type Cell, type Column, type DataTable } from './data-table.ts';

export function codesApart(table: DataTable): DataTable {
  const { columns, rows } = table;
  if (columns.every(({ codes }) => codes === undefined)) return table;
  return {
    ...table,
    columns: columns.flatMap(({ codes, ...column }): Column[] =>
      codes === undefined ? [column] : [{ ...codes, kind: 'text' }, column],
    ),
    rows: rows.map((cells) =>
      cells.flatMap((cell, at): Cell[] =>
        columns[at]?.codes === undefined ? [cell] : [text(cell.code ?? ''), cell],
      ),
    ),
  };
}
