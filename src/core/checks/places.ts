// Places of what a reading understood, with the keys and labels that findings name them by.
import { tableTitle, type DocumentCell } from '../reading/printed-document.ts';
import type { TableInDocument } from '../reading/reading.ts';
import type { ReadCell, ReadRow } from '../tables/read/read-table.ts';
import type { CheckedPlace } from './obligation.ts';

export function placeOfCell(
  { printed, read }: TableInDocument,
  row: ReadRow<DocumentCell>,
  { cell, column }: ReadCell<DocumentCell>,
): CheckedPlace {
  return {
    ...cell.place,
    key: { table: read.spec.name, row: row.key, column },
    label: [tableTitle(printed), row.label, column].join(' · '),
  };
}

export function placeOfRow(table: TableInDocument, row: ReadRow<DocumentCell>): CheckedPlace {
  const [first] = row.cells;
  return {
    ...(first?.cell.place ?? table.printed.place),
    key: { table: table.read.spec.name, row: row.key },
    label: [tableTitle(table.printed), row.label].join(' · '),
  };
}
