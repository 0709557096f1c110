// One table of a disclosure as a sheet: number and title, the head said once, the grid with its spans, the notes, and what
// the document is. Figures are amounts in the table's unit, exact or as printed, shown as the document prints them.
import type { GridCell, TableBlock } from '../../core/disclosure/tree.ts';
import { fen, zeroFen, type Fen } from '../../core/money/fen.ts';
import { fenPerPlace } from '../../core/money/format.ts';
import type { MoneyUnit } from '../../core/money/unit.ts';
import type { CellLook } from './cell-style.ts';
import type { FormulaOf, StatingCell } from './formulas.ts';
import { decimalsOf, numberFormats, type NumberFormatOf } from './number-format.ts';
import { rowHeight } from './text-extent.ts';
import type { CellContent } from './cell-content.ts';
import type { MergedCells, WorkbookCell, WorkbookSheet } from './workbook.ts';

/** All widths together, so that the table fills its sheet of paper at a size that can be read. */
const digitsAcross = { portrait: 96, landscape: 144 } as const;

/** The rows above the grid. */
function openingRows(table: TableBlock): number {
  return table.printedNumber === '' ? 2 : 3;
}

/** The cells of a table that state an amount, where they stand in its sheet. */
export function statingCells(table: TableBlock, sheet: string): readonly StatingCell[] {
  return table.grid.cells.flatMap((cell) => statingCell(cell, table, sheet) ?? []);
}

/** The unit and the decimals in which a table prints its amounts. */
export function lastPlace({ grid, unit }: TableBlock): string {
  const amounts = grid.cells.filter(({ figure }) => typeof figure?.amountFen === 'bigint');
  return `${unit} ${Math.max(0, ...amounts.map(({ text }) => decimalsOf(text)))}`;
}

function statingCell(cell: GridCell, table: TableBlock, sheet: string): StatingCell | undefined {
  const { figure } = cell;
  if (figure?.measure === undefined || figure.amountFen === null) return undefined;
  const { measure } = figure;
  const row = cell.row + openingRows(table);
  return { measure, sheet, unit: table.unit, row, column: cell.column };
}

export interface TableAmounts {
  readonly formulaOf: FormulaOf;
  readonly amounts: 'exact' | 'printed';
}

/** `mark` says what the document is, below the table and in the foot of each page; `''` for an official one. */
export function tableSheet(
  table: TableBlock,
  name: string,
  mark: string,
  tableAmounts: TableAmounts,
): WorkbookSheet {
  const { grid } = table;
  const top = openingRows(table);
  const widths = columnWidths(table);
  const formatOf = numberFormats(grid);
  const body = grid.cells.map((cell): WorkbookCell => ({
    row: cell.row + top,
    column: cell.column,
    content: contentOf(cell, table, name, tableAmounts),
    look: lookOf(cell, grid.headRows, formatOf),
  }));
  const closing = [...table.notes, ...(mark === '' ? [] : [mark])].map((text, index): WorkbookCell => ({
    row: top + grid.rows + index,
    column: 0,
    content: { kind: 'text', text },
    look: { tone: 'muted', wraps: true },
  }));
  const opening = openingCells(table);
  return {
    name,
    columnWidths: widths,
    rowHeights: new Map([...gridHeights(table, widths, top), [top - 2, 30]]),
    cells: [...opening, ...withBorders(body, grid.cells, top), ...closing],
    merged: [
      ...openingSpans(table),
      ...grid.cells
        .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
        .map((cell) => ({ ...spanOf(cell), row: cell.row + top })),
      ...closing.flatMap(({ row }) => wholeRow(row, grid.widths.length)),
    ],
    frozen: { rows: top + grid.headRows, columns: 0 },
    repeatedRows: [top - 1, top + Math.max(1, grid.headRows) - 1],
    orientation: table.orientation,
    footer: mark,
  };
}

function columnWidths({ grid, orientation }: TableBlock): readonly number[] {
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  return grid.widths.map((width) => Math.max(6, Math.round((width * digitsAcross[orientation]) / total)));
}

/** The title spans the table; of the line below it, the left part ends before the last column where there is room. */
function openingCells(table: TableBlock): readonly WorkbookCell[] {
  const title = openingRows(table) - 2;
  const text = (row: number, column: number, content: string, look: CellLook): WorkbookCell => ({
    row,
    column,
    content: { kind: 'text', text: content },
    look,
  });
  return [
    ...(table.printedNumber === '' ? [] : [text(0, 0, table.printedNumber, {})]),
    text(title, 0, table.title, { bold: true, size: 16, align: 'center' }),
    text(title + 1, 0, table.headLeft, {}),
    text(title + 1, rightHeadColumn(table), table.headRight, { align: 'end' }),
  ];
}

function rightHeadColumn({ grid }: TableBlock): number {
  return Math.max(1, grid.widths.length - (grid.widths.length > 3 ? 2 : 1));
}

function openingSpans(table: TableBlock): readonly MergedCells[] {
  const width = table.grid.widths.length;
  const title = openingRows(table) - 2;
  const right = rightHeadColumn(table);
  return [
    ...wholeRow(title, width),
    ...wholeRow(title + 1, right),
    ...(width - right > 1 ? [{ row: title + 1, column: right, rowSpan: 1, columnSpan: width - right }] : []),
  ];
}

function wholeRow(row: number, width: number): readonly MergedCells[] {
  return width > 1 ? [{ row, column: 0, rowSpan: 1, columnSpan: width }] : [];
}

function spanOf({ row, column, rowSpan, columnSpan }: GridCell): MergedCells {
  return { row, column, rowSpan, columnSpan };
}

function contentOf(
  cell: GridCell,
  table: TableBlock,
  sheet: string,
  { formulaOf, amounts }: TableAmounts,
): CellContent {
  const { figure, text } = cell;
  if (figure === undefined || figure.amountFen === null) {
    return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
  const { unit } = table;
  const stating = statingCell(cell, table, sheet);
  const formula = stating === undefined ? undefined : formulaOf(stating);
  const amountFen = amounts === 'printed' ? printedAmount(text, unit) : figure.amountFen;
  const amount = { kind: 'amount', amountFen, unit } as const;
  return formula === undefined ? amount : { ...amount, formula };
}

/** What stands in a cell, back as an amount; whatever is no number stands for zero. */
function printedAmount(printed: string, unit: MoneyUnit): Fen {
  if (!/^-?[\d,]+(?:\.\d+)?$/u.test(printed)) return zeroFen;
  return fen(BigInt(printed.replace(/[,.]/gu, '')) * fenPerPlace(unit, decimalsOf(printed)));
}

function lookOf(cell: GridCell, headRows: number, formatOf: NumberFormatOf): CellLook {
  const isHead = cell.row < headRows;
  return {
    bordered: true,
    wraps: true,
    align: cell.align,
    indent: cell.indent,
    ...(cell.strong || isHead ? { bold: true } : {}),
    ...(isHead ? { ground: 'head' as const } : {}),
    ...(cell.figure === undefined || cell.figure.amountFen === null
      ? { numberFormat: '@' }
      : { numberFormat: formatOf(cell), wraps: false }),
  };
}

/** Spreadsheets draw the border of each cell below a span. */
function withBorders(
  cells: readonly WorkbookCell[],
  grid: readonly GridCell[],
  top: number,
): readonly WorkbookCell[] {
  const covered = grid.flatMap((cell) =>
    Array.from({ length: cell.rowSpan * cell.columnSpan - 1 }, (_, index): WorkbookCell => {
      const row = cell.row + top + Math.floor((index + 1) / cell.columnSpan);
      const column = cell.column + ((index + 1) % cell.columnSpan);
      return { row, column, content: { kind: 'blank' }, look: { bordered: true } };
    }),
  );
  return [...cells, ...covered];
}

/** A row is as high as the longest text of a cell that stands in it alone. */
function gridHeights(
  { grid }: TableBlock,
  widths: readonly number[],
  top: number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of grid.cells) {
    if (cell.rowSpan > 1 || (cell.figure !== undefined && cell.figure.amountFen !== null)) continue;
    const width = widths
      .slice(cell.column, cell.column + cell.columnSpan)
      .reduce((sum, each) => sum + each, -2 * cell.indent);
    const row = cell.row + top;
    heights.set(row, Math.max(heights.get(row) ?? 18, rowHeight(cell.text, width)));
  }
  return heights;
}
