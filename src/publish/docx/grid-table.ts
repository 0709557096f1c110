// A grid as a table of Word: merged cells, a head that repeats on every page, rows that no page's end cuts.
import type { TextRun } from 'docx';
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import type { Fitted } from '../pdf/fit-to-page.ts';
import type { GridSize } from './grid-size.ts';
import { cellRoom, gridSizeOf, gridSizes } from './grid-size.ts';
import { runsOf } from './running-text.ts';
import { strongStyle, tableStyle } from './styles.ts';
import { gridStyle } from './text-looks.ts';
import { twips } from './twips.ts';

export interface GridTableOptions {
  /** The whole table stays on the page of what follows it, as far as it fits on one. */
  readonly keepsTogether: 'rows' | 'rowsAndNext' | 'nothing';
}

export function gridTable(grid: Grid, fitted: Fitted, { keepsTogether }: GridTableOptions): Table {
  const widths = wholeWidths(fitted.widths);
  const size = gridSizeOf(fitted.size);
  const room = twips(cellRoom(fitted.size, fitted.air));
  const rows = rowsOf(grid).map((cells, row) => {
    const isLast = row === grid.rows - 1;
    return new TableRow({
      cantSplit: true,
      tableHeader: row < grid.headRows,
      keepNext: keepsTogether === 'rowsAndNext' || (keepsTogether === 'rows' && !isLast),
      children: cells.map((cell) => tableCell(cell, widths, size)),
    });
  });
  return new Table({
    style: tableStyle,
    layout: 'fixed',
    width: { size: total(widths), type: 'dxa' },
    columnWidths: widths,
    margins: { top: room, bottom: room, marginUnitType: 'dxa' },
    rows,
  });
}

/** A cell as it begins, or as it hangs down into a row below its first. */
interface PlacedCell {
  readonly cell: GridCell;
  readonly isContinued: boolean;
}

/** Every row says what stands in all of its columns: cells that hang down from above are said again. */
function rowsOf(grid: Grid): readonly (readonly PlacedCell[])[] {
  const rows = Array.from({ length: grid.rows }, (): PlacedCell[] => []);
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      rows[row]?.push({ cell, isContinued: row > cell.row });
    }
  }
  return rows.map((cells) => cells.sort((left, right) => left.cell.column - right.cell.column));
}

function tableCell({ cell, isContinued }: PlacedCell, widths: readonly number[], size: GridSize): TableCell {
  const { column, columnSpan, rowSpan } = cell;
  return new TableCell({
    width: { size: total(widths.slice(column, column + columnSpan)), type: 'dxa' },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { verticalMerge: isContinued ? 'continue' : 'restart' } : {}),
    verticalAlign: 'center',
    children: [cellParagraph(cell, isContinued ? [] : cellRuns(cell), size)],
  });
}

const kinds = { head: 'Head', label: 'Text', text: 'Text', code: 'Text', figure: 'Figure' } as const;
const alignments = { start: 'left', center: 'center', end: 'right' } as const;
const usualAlign = { Head: 'center', Text: 'left', Figure: 'right' } as const;

function cellRuns(cell: GridCell): TextRun[] {
  return runsOf(cell.text, cell.strong && cell.kind !== 'head' ? strongStyle : undefined);
}

/** Empty cells too have the style of their kind: without it they would be as high as a line of the text. */
function cellParagraph(cell: GridCell, children: TextRun[], size: GridSize): Paragraph {
  const kind = kinds[cell.kind];
  const alignment = alignments[cell.align];
  return new Paragraph({
    style: gridStyle(kind, size),
    ...(alignment === usualAlign[kind] ? {} : { alignment }),
    ...(cell.indent > 0 ? { indent: { left: twips(cell.indent * gridSizes[size].points) } } : {}),
    children,
  });
}

/** Whole twips whose sum is that of the widths, so that the table is as wide as the page's text. */
function wholeWidths(widths: readonly number[]): number[] {
  let before = 0;
  let exact = 0;
  return widths.map((width) => {
    exact += width;
    const edge = twips(exact);
    const whole = edge - before;
    before = edge;
    return whole;
  });
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
