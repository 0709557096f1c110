// Heads whose spans are lost, as in CSV and in plain text: a head goes on to the right and down over blank places, as far as no other
// head stands there.
import type { PrintedCell, PrintedGrid } from '../core/tables/read/printed-grid.ts';
import { inReadingOrder } from './reading-order.ts';
import type { SourceElement } from './source-document.ts';

const figure = /^[-−]?[\d,，]+[.．]\s?\d+$/u;

/** The same grid with the spans that its head must have had, and how many rows that head has. */
export function withHeadSpans<Cell extends PrintedCell>(
  grid: PrintedGrid<Cell>,
): { readonly grid: PrintedGrid<Cell>; readonly headRows: number } {
  const texts = textsOf(grid);
  const headRows = countHeadRows(texts);
  const cells: Cell[] = [];
  const covered = new Set<string>();
  const isFree = (row: number, column: number): boolean =>
    texts[row]?.[column] === '' && !covered.has(`${row} ${column}`);
  for (const cell of grid.cells) {
    const { row, column } = cell;
    if (row >= headRows) cells.push(cell);
    if (row >= headRows || cell.text === '') continue;
    const isAbove = (at: number): boolean => hasTextBelow(texts, row, at, headRows);
    let right = column + 1;
    while (isAbove(column) && right < grid.columns && isFree(row, right) && isAbove(right)) right += 1;
    let bottom = row + 1;
    while (bottom < headRows && !isAbove(column) && isFree(bottom, column)) bottom += 1;
    for (let down = row; down < bottom; down += 1) {
      for (let across = column; across < right; across += 1) covered.add(`${down} ${across}`);
    }
    cells.push({ ...cell, rowSpan: bottom - row, columnSpan: right - column });
  }
  const blanks = grid.cells.filter(
    ({ row, column, text }) => row < headRows && text === '' && !covered.has(`${row} ${column}`),
  );
  return { grid: { ...grid, cells: inReadingOrder([...cells, ...blanks]) }, headRows };
}

function textsOf({ rows, columns, cells }: PrintedGrid<PrintedCell>): string[][] {
  const texts = Array.from({ length: rows }, () => Array<string>(columns).fill(''));
  for (const { row, column, text } of cells) {
    const line = texts[row];
    if (line !== undefined) line[column] = text;
  }
  return texts;
}

/** A row belongs to the head while it heads columns that none of the rows above it has headed, and states no figure. */
function countHeadRows(texts: readonly (readonly string[])[]): number {
  const [first] = texts;
  if (first === undefined || first.some((text) => figure.test(text))) return 0;
  const headed = first.map((text) => text !== '');
  let count = 1;
  for (const row of texts.slice(1)) {
    const fills = row.some((text, column) => text !== '' && headed[column] === false);
    if (!fills || row.some((text) => figure.test(text))) break;
    for (const [column, text] of row.entries()) if (text !== '') headed[column] = true;
    count += 1;
  }
  return count;
}

function hasTextBelow(
  texts: readonly (readonly string[])[],
  row: number,
  column: number,
  headRows: number,
): boolean {
  return texts.slice(row + 1, headRows).some((line) => (line[column] ?? '') !== '');
}

/** A table without spans with those of its head; whatever else stays as it is. */
export function spansOfGrid(element: SourceElement): SourceElement {
  if (element.kind !== 'grid') return element;
  return { ...element, ...withHeadSpans(element.grid) };
}
