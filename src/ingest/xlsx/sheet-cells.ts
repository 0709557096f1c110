// What a sheet shows: texts and figures as their formats print them, merged cells, and what is hidden.
import * as spreadsheet from '@e965/xlsx';
import type { SheetText } from '../sheet-grid.ts';

export interface ShownSheet {
  /** In reading order; blank cells only where cells are merged. */
  readonly cells: readonly SheetText[];
  /** Rows and columns by the names that spreadsheets give them. */
  readonly hidden: readonly string[];
  /** Formulas that were saved without a result. */
  readonly unreckoned: readonly { readonly cell: string; readonly formula: string }[];
}

/** Merged further than this is not meant. */
const widestSpan = 256;
const tallestSpan = 10_000;

export function readSheetCells(sheet: spreadsheet.WorkSheet): ShownSheet {
  const rows = (sheet['!data'] ?? []) as readonly (
    readonly (spreadsheet.CellObject | undefined)[] | undefined
  )[];
  const spans = new Map(
    (sheet['!merges'] ?? []).map(({ s: first, e: last }) => [`${first.r} ${first.c}`, last]),
  );
  const covered = coveredBy(sheet['!merges'] ?? []);
  const cells: SheetText[] = [];
  const unreckoned: { cell: string; formula: string }[] = [];
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined || covered(row, column)) continue;
      if (cell.t === 'z' && cell.f !== undefined) {
        unreckoned.push({ cell: spreadsheet.utils.encode_cell({ r: row, c: column }), formula: cell.f });
      }
      const last = spans.get(`${row} ${column}`);
      const text = shown(cell);
      if (text === '' && last === undefined) continue;
      cells.push({
        row,
        column,
        rowSpan: Math.min(tallestSpan, (last?.r ?? row) - row + 1),
        columnSpan: Math.min(widestSpan, (last?.c ?? column) - column + 1),
        text,
        ...(cell.l?.Target.startsWith('#') === true ? { isContentsEntry: true } : {}),
      });
    }
  }
  return { cells: withinTexts(cells), hidden: hiddenOf(sheet, cells), unreckoned };
}

/** As printed. A formula without a result prints nothing that anyone knows. */
function shown(cell: spreadsheet.CellObject): string {
  if (cell.t === 'z') return cell.f === undefined ? '' : '\uFFFD';
  if (cell.t === 's')
    return String(cell.v ?? '')
      .replace(/\r\n?/gu, '\n')
      .trim();
  return String(cell.w ?? cell.v ?? '').trim();
}

/** Formats and merged blanks reach far beyond what is written: they end where the texts do. */
function withinTexts(cells: readonly SheetText[]): SheetText[] {
  const written = cells.filter(({ text }) => text !== '');
  const bottom = written.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const right = written.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  return cells
    .filter(({ row, column }) => row < bottom && column < right)
    .map((cell) => ({
      ...cell,
      rowSpan: Math.min(cell.rowSpan, bottom - cell.row),
      columnSpan: Math.min(cell.columnSpan, right - cell.column),
    }));
}

/** Whether a place is covered by a merged cell that begins elsewhere. */
function coveredBy(merged: readonly spreadsheet.Range[]): (row: number, column: number) => boolean {
  const tall = merged.map(({ s: first, e: last }) => ({ first, last }));
  const byRow = new Map<number, { first: spreadsheet.CellAddress; last: spreadsheet.CellAddress }[]>();
  const everywhere: typeof tall = [];
  for (const range of tall) {
    if (range.last.r - range.first.r > tallestSpan) everywhere.push(range);
    else {
      for (let row = range.first.r; row <= range.last.r; row += 1) {
        const ranges = byRow.get(row);
        if (ranges === undefined) byRow.set(row, [range]);
        else ranges.push(range);
      }
    }
  }
  return (row, column) =>
    [...(byRow.get(row) ?? []), ...everywhere].some(
      ({ first, last }) =>
        row >= first.r &&
        row <= last.r &&
        column >= first.c &&
        column <= last.c &&
        (row !== first.r || column !== first.c),
    );
}

/** Those only that hold something. */
function hiddenOf(sheet: spreadsheet.WorkSheet, cells: readonly SheetText[]): string[] {
  const written = cells.filter(({ text }) => text !== '');
  const rows = new Set(written.map(({ row }) => row));
  const columns = new Set(written.map(({ column }) => column));
  const isHidden = (
    all: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
    at: number,
  ): boolean => all?.[at]?.hidden === true;
  return [
    ...[...rows]
      .filter((row) => isHidden(sheet['!rows'], row))
      .map((row) => spreadsheet.utils.encode_row(row)),
    ...[...columns]
      .filter((column) => isHidden(sheet['!cols'], column))
      .map((column) => spreadsheet.utils.encode_col(column)),
  ];
}
