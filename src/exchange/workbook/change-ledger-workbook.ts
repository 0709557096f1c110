// Changes single facts, texts and targets in a ledger's workbook. Only the cells that hold them are written over: sheets, looks, notes
// and formulas stay as they are.
import { zipSync } from 'fflate';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Fact } from '../../core/ledger/ledger.ts';
import { officeFileLimits, openArchive } from '../../ingest/archive/open-archive.ts';
import { asTyped, type FactChange } from '../change-facts.ts';
import type { CellChange } from '../change-csv-rows.ts';
import { withMarksOf } from '../text-marks.ts';
import { readEntrySheet } from './entry-sheet.ts';
import { internalPath, parsePath } from './fact-paths.ts';
import { factOf, factTypes, truthText, type FactType } from './fact-values.ts';
import { factColumns, normalisedTitle, sheetTitles, tableLayouts, type TableLayout } from './layout.ts';
import { readSheets, type Sheet } from './read-sheets.ts';
import { partOfSheet, writeCells, type CellText } from './sheet-part.ts';
import { readSheetTable } from './sheet-table.ts';

export interface WorkbookChanges {
  readonly facts: readonly FactChange[];
  readonly projects: readonly CellChange[];
  readonly indicators: readonly CellChange[];
}

/** Undefined where one of the changes has no cell of its own to go to, such as an item more in a list. */
export function changeLedgerWorkbook(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array | undefined {
  const read = readSheets(bytes, '');
  const archive = openArchive(bytes, '', { fileType: 'XLSX', keeps: () => true, limits: officeFileLimits });
  if (!read.ok || !archive.ok) return undefined;
  const sheetOf = (title: string, name: string): Sheet | undefined =>
    read.value.find((sheet) => [title, name].map(normalisedTitle).includes(normalisedTitle(sheet.name)));
  const parts = new Map(archive.value);
  const write = (sheet: Sheet | undefined, cells: readonly CellText[] | undefined): boolean => {
    if (cells?.length === 0) return true;
    const path = sheet === undefined ? undefined : partOfSheet(parts, sheet.name);
    const part = path === undefined ? undefined : parts.get(path);
    if (path === undefined || part === undefined || cells === undefined) return false;
    const written = writeCells(part, cells);
    if (written !== undefined) parts.set(path, written);
    return written !== undefined;
  };
  const facts = sheetOf(sheetTitles.facts, 'facts');
  const tables = [
    [tableLayouts.projects, changes.projects],
    [tableLayouts.indicators, changes.indicators],
  ] as const;
  const isDone =
    write(facts, factCells(facts, changes.facts)) &&
    tables.every(([layout, own]) => {
      const sheet = sheetOf(layout.title, layout.name);
      return write(sheet, tableCells(sheet, layout, own));
    });
  return isDone ? zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' }) : undefined;
}

function tableCells(
  sheet: Sheet | undefined,
  layout: TableLayout,
  changes: readonly CellChange[],
): readonly CellText[] | undefined {
  if (changes.length === 0) return [];
  if (sheet === undefined) return undefined;
  const columns = readSheetTable(sheet, layout, new Map(), [])?.columns;
  const cells = changes.flatMap(({ row, column: name, text }): CellText[] => {
    const column = columns?.get(name);
    if (column === undefined) return [];
    const old = cellAt(sheet, row, column);
    return [{ row, column, text: withMarksOf(old, text), isNumber: false }];
  });
  return cells.length === changes.length ? cells : undefined;
}

function cellAt(sheet: Sheet, row: number, column: number): string {
  return sheet.rows.find((each) => each.row === row)?.cells.get(column)?.text ?? '';
}

interface FactRow {
  readonly row: number;
  readonly type: FactType | undefined;
  readonly value: Fact | undefined;
}

function factCells(
  sheet: Sheet | undefined,
  changes: readonly FactChange[],
): readonly CellText[] | undefined {
  if (changes.length === 0) return [];
  if (sheet === undefined) return undefined;
  const titles = {
    key: [factColumns.path],
    value: [factColumns.value],
    type: [factColumns.type],
  };
  const read = readEntrySheet(sheet, ledgerFileNames.facts, titles, []);
  if (read === undefined) return undefined;
  const rows = new Map(
    read.entries.flatMap(({ row, key, value, type }): [string, FactRow][] => {
      const path = parsePath(key);
      const known = (Object.entries(factTypes) as [FactType, string][]).find(([, title]) => title === type);
      return path === undefined
        ? []
        : [[internalPath(path), { row, type: known?.[0], value: factOf(known?.[0], value) }]];
    }),
  );
  const cells = changes.map((change) => {
    const path = internalPathOf(change, rows);
    return path === undefined ? undefined : cellsOfFact(path, change.value, rows, read.valueColumn);
  });
  return cells.every((each) => each !== undefined) ? cells.flat() : undefined;
}

function internalPathOf(
  { path, budgetUnit }: FactChange,
  rows: ReadonlyMap<string, FactRow>,
): string | undefined {
  if (budgetUnit === undefined) return path;
  const unit = [...rows].find(
    ([name, { value }]) =>
      /^budgetUnits\[\d+\]\.code$/u.test(name) &&
      (typeof value === 'number' ? `${value}` : value) === budgetUnit,
  );
  return unit === undefined ? undefined : `${unit[0].replace(/\.code$/u, '')}.facts.${path}`;
}

/** Undefined where the sheet has no row for each part, or one of another kind. */
function cellsOfFact(
  path: string,
  value: Fact,
  rows: ReadonlyMap<string, FactRow>,
  column: number,
): readonly CellText[] | undefined {
  const one = rows.get(path);
  if (one !== undefined) {
    const typed = asTyped(one.value, value);
    if (typeof typed !== typeof one.value || typed === null || typeof typed === 'object') return undefined;
    const text = typeof typed === 'boolean' ? truthText(typed) : `${typed}`;
    return [{ row: one.row, column, text, isNumber: typeof typed === 'number' }];
  }
  if (!Array.isArray(value)) return undefined;
  const items = value as readonly Fact[];
  const old = [...rows].filter(([name]) => name.startsWith(`${path}[`));
  if (old.length !== items.length) return undefined;
  const cells = items.map((item, index) => cellsOfFact(old[index]?.[0] ?? '', item, rows, column));
  return cells.every((each) => each !== undefined) ? cells.flat() : undefined;
}
