// Says where a problem stands in a workbook. Inside the program the sheets go by the names of the files of a ledger folder, so
// that one set of checks serves both; whoever reads the message gets the workbook, the sheet and the cell.
import { dimensionNames, fixedMembers } from '../../core/cube/dimensions.ts';
import { ledgerFileNames, type Column } from '../../core/ledger/columns.ts';
import type { Problem, SourcePlace } from '../../core/lib/problem.ts';
import { columnLetters } from '../../publish/xlsx/cell-address.ts';
import type { FactSource } from '../parse-yaml.ts';
import type { TableLayout } from './layout.ts';
import type { ColumnsInSheet } from './sheet-table.ts';

export interface LocatedTable {
  readonly layout: TableLayout;
  readonly sheet: string;
  readonly columns: ColumnsInSheet;
}

export interface LocatedEntries {
  readonly file: string;
  readonly sheet: string;
  readonly keyColumn: number;
  readonly valueColumn: number;
  readonly placeOf: FactSource['placeOf'];
}

export function locator(
  workbook: string,
  tables: readonly LocatedTable[],
  entrySheets: readonly LocatedEntries[],
  sheets: ReadonlyMap<string, string>,
): (problem: Problem) => Problem {
  return (problem) => {
    const table = tables.find(({ layout }) => layout.file === problem.place.file);
    if (table !== undefined) return inTable(problem, table, workbook);
    const entries = entrySheets.find(({ file }) => file === problem.place.file);
    if (entries !== undefined) {
      return { ...problem, place: inEntries(problem.place, entries, workbook) };
    }
    const { file = '' } = problem.place;
    const sheet = sheets.get(file);
    if (sheet !== undefined) return { ...problem, place: { file: workbook, cell: sheet } };
    const isOfFolder = Object.values<string>(ledgerFileNames).includes(file);
    return isOfFolder ? { ...problem, place: { file: workbook } } : problem;
  };
}

function inTable(problem: Problem, { layout, sheet, columns }: LocatedTable, workbook: string): Problem {
  const { row, column, path } = problem.place;
  const index = column === undefined ? undefined : columns.get(column);
  const cell =
    row === undefined
      ? sheet
      : index === undefined
        ? `${sheet}!${row}:${row}`
        : `${sheet}!${columnLetters(index)}${row}`;
  const titled = column === undefined ? undefined : titleOf(column, layout.columns);
  return {
    ...problem,
    place: {
      file: workbook,
      cell,
      ...(titled === undefined ? {} : { column: titled }),
      ...(path === undefined ? {} : { path }),
    },
    values: inWords(problem, layout.columns),
  };
}

function titleOf(name: string, columns: readonly Column[]): string {
  return columns.find((column) => column.name === name)?.title ?? name;
}

/** Names of columns and codes of members as the workbook shows them. */
function inWords({ code, values, place }: Problem, columns: readonly Column[]): Problem['values'] {
  const dimension = dimensionNames.find((name) => name === place.column);
  const members = dimension === undefined ? [] : fixedMembers(dimension);
  const wordOf = (name: string): string =>
    code === 'column-unknown'
      ? titleOf(name, columns)
      : (members.find((member) => member.code === name)?.name ?? name);
  if (code === 'column-missing' || code === 'column-renamed') {
    return { column: titleOf(values['column'] ?? '', columns), title: '' };
  }
  if (code !== 'column-unknown' && code !== 'value-not-allowed') return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, names]) => [key, names.split(', ').map(wordOf).join('、')]),
  );
}

/** Checks name a fact by its path alone; a path without a row of its own belongs to the sheet. Lists count from 1 there. */
function inEntries(
  place: SourcePlace,
  { sheet, keyColumn, valueColumn, placeOf }: LocatedEntries,
  workbook: string,
): SourcePlace {
  const { path, column } = place;
  const letters = columnLetters(column === undefined ? valueColumn : keyColumn);
  const row = place.row ?? (path === undefined ? undefined : placeOf(path).row);
  const shown = path
    ?.replace(/^mingzhang\./u, '')
    .replace(/\[(\d+)\]/gu, (_whole, index: string) => `[${Number(index) + 1}]`);
  return {
    file: workbook,
    cell: row === undefined ? sheet : `${sheet}!${letters}${row}`,
    ...(column === undefined ? {} : { column }),
    ...(shown === undefined ? {} : { path: shown }),
  };
}
