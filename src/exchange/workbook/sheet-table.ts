// A sheet of rows to the same table that a CSV file gives: its head is found by titles or names, in any order and any row near
// the top; members become codes, amounts plain decimals, totals are held against their rows and left out.
import { problem, type Problem } from '../../core/lib/problem.ts';
import type { SourceTable } from '../source-table.ts';
import { isAmountColumn, withoutTotals, type DataRow } from '../total-rows.ts';
import { isPlainDecimal, plainNumber } from '../amount-text.ts';
import { normalisedTitle, type TableLayout } from './layout.ts';
import { codeMeant, type Vocabularies } from './member-names.ts';
import { faultOf } from './cell-fault.ts';
import type { Sheet, SheetCell, SheetRow } from './read-sheets.ts';

/** Where the columns of a table stand in its sheet, by name; columns count from 0. */
export type ColumnsInSheet = ReadonlyMap<string, number>;

export interface TableInSheet {
  readonly headRow: number;
  readonly columns: ColumnsInSheet;
  readonly table: SourceTable;
}

/** A head that is not found this far down is not there. */
const furthestHead = 50;
/** So many known titles make a row a head. */
const fewestTitles = 3;

export function readSheetTable(
  sheet: Sheet,
  layout: TableLayout,
  vocabularies: Vocabularies,
  problems: Problem[],
): TableInSheet | undefined {
  const head = findHead(sheet, layout);
  if (head === undefined) {
    const titles = layout.columns.slice(0, 4).map(({ title }) => title);
    problems.push(
      problem('sheet-head-missing', { file: layout.file }, { values: { titles: titles.join('、') } }),
    );
    return undefined;
  }
  const rows = sheet.rows
    .filter(({ row }) => row > head.row)
    .map((row): DataRow =>
      readRow(withMergedTexts(row, sheet, head.row), head.columns, layout, vocabularies, problems),
    )
    .filter(({ cells }) => [...cells.values()].some((text) => text.trim() !== ''));
  const header = head.columns.map(({ name }) => name);
  return {
    headRow: head.row,
    columns: new Map(head.columns.map(({ name, column }) => [name, column])),
    table: {
      headerPlace: { file: layout.file, row: head.row },
      header,
      rows: withoutTotals(rows, problems).map(({ place, cells }) => ({
        place,
        cells: header.map((name) => cells.get(name) ?? ''),
      })),
    },
  };
}

interface HeadColumn {
  readonly name: string;
  readonly column: number;
}

interface Head {
  readonly row: number;
  readonly columns: readonly HeadColumn[];
}

function findHead(sheet: Sheet, { columns }: TableLayout): Head | undefined {
  const names = new Map(
    columns.flatMap(({ name, title }) => [
      [normalisedTitle(title), name],
      [normalisedTitle(name), name],
    ]),
  );
  for (const { row, cells } of sheet.rows) {
    if (row > furthestHead) return undefined;
    const found = [...cells].flatMap(([column, { text }]): HeadColumn[] => {
      const written = text.trim();
      return written === '' ? [] : [{ column, name: names.get(normalisedTitle(written)) ?? written }];
    });
    const known = found.filter(({ name }) => columns.some((column) => column.name === name));
    if (known.length >= fewestTitles) return { row, columns: found };
  }
  return undefined;
}

/** A text that is merged over several rows is said of each of them; an amount is not. */
function withMergedTexts(row: SheetRow, sheet: Sheet, headRow: number): SheetRow {
  const covering = sheet.merged.filter(
    ({ firstRow, lastRow }) => headRow < firstRow && firstRow < row.row && row.row <= lastRow,
  );
  if (covering.length === 0) return row;
  const texts = covering.flatMap(({ firstRow, firstColumn }): [number, SheetCell][] => {
    const cell = sheet.rows.find((each) => each.row === firstRow)?.cells.get(firstColumn);
    return cell?.kind === 'text' ? [[firstColumn, cell]] : [];
  });
  return { row: row.row, cells: new Map([...texts, ...row.cells]) };
}

function readRow(
  { row, cells }: SheetRow,
  columns: readonly HeadColumn[],
  { file, name: table }: TableLayout,
  vocabularies: Vocabularies,
  problems: Problem[],
): DataRow {
  const place = { file, row };
  const texts = columns.flatMap(({ name, column }): [string, string][] => {
    const cell = cells.get(column);
    if (cell === undefined) return [];
    const here = { ...place, column: name };
    const fault = faultOf(cell, here);
    if (fault !== undefined) {
      problems.push(fault);
      // It has been told, and need not be told again as an empty cell.
      return isAmountColumn(name) ? [[name, '0']] : [];
    }
    if (isAmountColumn(name)) return [[name, readAmount(cell, here, problems)]];
    const text = cell.text.trim();
    if (name === 'fiscalYear') return [[name, text.replace(/年$/u, '')]];
    const vocabulary = vocabularies.get(table === 'indicators' && name === 'side' ? 'indicatorSide' : name);
    return [[name, codeMeant(text, vocabulary, here, problems)]];
  });
  return { place, cells: new Map(texts) };
}

function readAmount(cell: SheetCell, place: DataRow['place'], problems: Problem[]): string {
  const written = cell.text.trim();
  if (cell.kind !== 'text' || written === '' || isPlainDecimal(written)) return written;
  const amount = plainNumber(written);
  if (amount === undefined) return written;
  problems.push(problem('amount-read-from-text', place, { written, values: { amount } }));
  return amount;
}
