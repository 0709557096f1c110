// The tables of a disclosure as CSV for spreadsheets: the head with its unit, the grid as printed, the notes.
import type { Disclosure, Grid, TableBlock } from '../../core/disclosure/tree.ts';
import { byteOrderMark, writeCsv } from './csv.ts';

/** One file per table by name, numbered as the document orders them: `01-income-expenditure.csv`. */
export function tableCsvFiles(disclosure: Disclosure): ReadonlyMap<string, string> {
  const tables = disclosure.blocks.filter((block) => block.kind === 'table');
  const digits = Math.max(2, `${tables.length}`.length);
  return new Map(
    tables.map((table, index) => [
      `${`${index + 1}`.padStart(digits, '0')}-${table.name}.csv`,
      byteOrderMark + writeCsv(tableRows(table)),
    ]),
  );
}

function tableRows(table: TableBlock): readonly (readonly string[])[] {
  const width = table.grid.widths.length;
  const lines = [
    [[table.printedNumber, table.title].filter((text) => text !== '').join(' ')],
    [table.headLeft, table.headRight],
    ...gridRows(table.grid),
    ...table.notes.map((note) => [note]),
  ];
  return lines.map((cells) => [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]);
}

/** A cell that spans several stands in the first; the others are empty, as a spreadsheet shows merged cells. */
function gridRows(grid: Grid): readonly (readonly string[])[] {
  const rows = Array.from({ length: grid.rows }, () => Array<string>(grid.widths.length).fill(''));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = cell.text;
  }
  return rows;
}
