// Tables that go on over pages become one: columns are unified, repeated heads dropped, cells that the page's end cut in two
// joined.
import { spaceBetween } from './cell-text.ts';
import type { PageTable, TableCell } from './page-tables.ts';
import { inReadingOrder } from './spans.ts';

export interface StitchedTable {
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly TableCell[];
  /** How many first rows later pages repeat. */
  readonly headRows: number;
  readonly irregular: number;
}

/** Lines of a table on two pages are the same line within this, in points. */
const sameLine = 4;

export function opened(table: PageTable): StitchedTable {
  return { ...table, headRows: 0 };
}

/** Whether a piece may go on with the table, by its width. */
export function hasSameSides(table: StitchedTable, piece: PageTable): boolean {
  const isSame = (left = 0, right = Infinity): boolean => Math.abs(left - right) <= sameLine;
  return isSame(table.xs[0], piece.xs[0]) && isSame(table.xs.at(-1), piece.xs.at(-1));
}

/** How many first rows of the table the piece repeats. */
export function repeatedRows(table: StitchedTable, piece: PageTable): number {
  const xs = unified(table.xs, piece.xs);
  const [first, second] = [onLines(table, xs), onLines(piece, xs)];
  let repeated = 0;
  for (let row = 0; row < Math.min(table.rows, piece.rows - 1, 12); row += 1) {
    const [above, below] = [rowOf(first, row), rowOf(second, row)];
    if (signature(above) !== signature(below) || !looksLikeHead(above)) break;
    const endsHere = [...above, ...below].every((cell) => cell.row + cell.rowSpan <= row + 1);
    if (endsHere && !cutBySpans(first, row + 1)) repeated = row + 1;
  }
  return repeated;
}

/** Whether, below the head, the piece begins with the same label as the table: then it is the next table of its kind. */
export function beginsAgain(table: StitchedTable, piece: PageTable): boolean {
  const row = repeatedRows(table, piece);
  const label = (cells: readonly TableCell[]): string => rowOf(cells, row)[0]?.text ?? '';
  return label(table.cells) !== '' && label(table.cells) === label(piece.cells);
}

function cutBySpans(cells: readonly TableCell[], row: number): boolean {
  return cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row);
}

/** The cells that begin or go on in a row. */
function rowOf(cells: readonly TableCell[], row: number): TableCell[] {
  return cells.filter((cell) => cell.row <= row && cell.row + cell.rowSpan > row);
}

function signature(cells: readonly TableCell[]): string {
  return cells
    .map(({ row, column, columnSpan, text }) => `${row}/${column}+${columnSpan}:${text.replace(/\s/gu, '')}`)
    .join('|');
}

/** Words, and at most the numbers of columns: no amounts, no codes. */
function looksLikeHead(cells: readonly TableCell[]): boolean {
  const texts = cells.map(({ text }) => text.trim());
  return (
    texts.some((text) => text !== '') &&
    !texts.some((text) => /^-?[\d,]*\d\.\d+$|^-?\d{3,}$|^-?\d{1,3}(?:,\d{3})+$/.test(text))
  );
}

export function stitch(table: StitchedTable, piece: PageTable): StitchedTable {
  const xs = unified(table.xs, piece.xs);
  const repeated = repeatedRows(table, piece);
  const above = onLines(table, xs);
  const below = onLines(piece, xs)
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }));
  const joined = joinAtCut({ cells: above, rows: table.rows }, { cells: below, rows: piece.rows - repeated });
  return {
    xs,
    ...joined,
    headRows: Math.max(table.headRows, repeated),
    irregular: table.irregular + piece.irregular,
  };
}

/** A piece often has fewer rules than the table: the columns of both are those of either. */
function unified(left: readonly number[], right: readonly number[]): number[] {
  const added = right.filter((x) => left.every((other) => Math.abs(other - x) > sameLine));
  return [...left, ...added].sort((a, b) => a - b);
}

function onLines(table: Pick<StitchedTable, 'xs' | 'cells'>, xs: readonly number[]): TableCell[] {
  const positions = table.xs.map((x) => {
    let best = 0;
    for (const [index, line] of xs.entries())
      if (Math.abs(line - x) < Math.abs((xs[best] ?? 0) - x)) best = index;
    return best;
  });
  return table.cells.map((cell) => {
    const column = positions[cell.column] ?? 0;
    return { ...cell, column, columnSpan: (positions[cell.column + cell.columnSpan] ?? 0) - column };
  });
}

interface Piece {
  readonly cells: readonly TableCell[];
  readonly rows: number;
}

function joinAtCut(above: Piece, below: Piece): Piece {
  const lastRow = rowOf(above.cells, above.rows - 1);
  const firstRow = rowOf(below.cells, 0);
  if (below.rows > 0 && isRowCut(lastRow, firstRow)) return joinRows(above, below, firstRow);
  const cells = [...above.cells, ...below.cells.map((cell) => ({ ...cell, row: cell.row + above.rows }))];
  return { cells: joinSpans(cells, above.rows), rows: above.rows + below.rows };
}

/**
 * The end of a row cut in two: nothing but what goes on with texts of the row above, in the same columns, or nothing at all
 * below a row that holds something. A row of its own would have a code, a name or an amount that begins there.
 */
function isRowCut(lastRow: readonly TableCell[], firstRow: readonly TableCell[]): boolean {
  if (firstRow.some((cell) => cell.rowSpan > 1 && cell.text !== '')) return false;
  const filled = firstRow.filter(({ text }) => text !== '');
  const filledAbove = lastRow.filter(({ text }) => text !== '');
  if (filledAbove.length < 2) return false;
  if (filled.length === 0) return true;
  return (
    filled.length < filledAbove.length &&
    filled.every((cell) => {
      const start = lastRow.find((other) => sameColumns(other, cell));
      return start !== undefined && goesOn(start, cell);
    })
  );
}

function sameColumns(left: TableCell, right: TableCell): boolean {
  return left.column === right.column && left.columnSpan === right.columnSpan;
}

/** The text above fills its last line and does not end, and what follows is no number. */
function goesOn(start: TableCell, end: TableCell): boolean {
  const last = start.lines.at(-1)?.line;
  const first = end.lines[0]?.line;
  if (last === undefined || first === undefined || /[。；！？]$/.test(last.text)) return false;
  const free = start.area.x1 - start.area.x0 - (last.x1 - last.x0);
  return free < 2.5 * last.size && !/^[-\d.,%]+$/.test(end.text);
}

function joinRows(above: Piece, below: Piece, firstRow: readonly TableCell[]): Piece {
  const ends = new Map(firstRow.map((cell) => [cell.column, cell]));
  const cells = above.cells.map((cell) => {
    const end = ends.get(cell.column);
    const isCut = end !== undefined && cell.row + cell.rowSpan === above.rows && sameColumns(cell, end);
    if (!isCut || end.text === '') return cell;
    const upper = cell.text + spaceBetween(cell.text, end.text);
    const lower = end.lines.map((line) => ({ ...line, start: upper.length + line.start }));
    return { ...cell, text: upper + end.text, lines: [...cell.lines, ...lower] };
  });
  // A blank cell that goes on below the cut row is what is left of a span.
  const left = below.cells.flatMap((cell) => {
    if (cell.row > 0) return [{ ...cell, row: cell.row - 1 }];
    return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan - 1 }] : [];
  });
  const shifted = left.map((cell) => ({ ...cell, row: cell.row + above.rows }));
  return { cells: joinSpans([...cells, ...shifted], above.rows), rows: above.rows + below.rows - 1 };
}

/** A cell over several rows that the page cut: its words stand above, and below is a blank cell over the same columns. */
function joinSpans(cells: readonly TableCell[], cutRow: number): TableCell[] {
  const below = cells.filter((cell) => cell.row === cutRow && cell.text === '');
  const joined = new Set<TableCell>();
  const longer = cells.map((cell) => {
    if (cell.row + cell.rowSpan !== cutRow) return cell;
    const rest = below.find((other) => sameColumns(cell, other));
    if (rest === undefined || (cell.rowSpan === 1 && rest.rowSpan === 1)) return cell;
    joined.add(rest);
    return { ...cell, rowSpan: cell.rowSpan + rest.rowSpan };
  });
  return longer.filter((cell) => !joined.has(cell)).sort(inReadingOrder);
}
