// The head of a printed table: the rows above the figures, the row that numbers the columns, and what stands above each column.
import { comparable } from './phrases.ts';
import type { CellMap, PrintedCell } from './printed-grid.ts';

/** How many of the first rows are the head where no spec says it: those before the first figure, by spans and digits alone. */
export function headRowsOf<Cell extends PrintedCell>(grid: CellMap<Cell>): number {
  let row = 0;
  while (row < grid.rows && !holdsAmount(grid, row) && !holdsCode(grid, row)) row += 1;
  // A table without any figure still has a head: the rows that cells of the first reach into.
  if (row === grid.rows)
    row = Math.min(grid.rows, Math.max(1, ...grid.cellsOfRow(0).map(({ rowSpan }) => rowSpan)));
  while (row < grid.rows && numbersColumns(grid, row)) row += 1;
  // Labels right above the first figures, such as a total without any, belong to the body.
  while (row > 1 && startsBody(grid, row - 1)) row -= 1;
  return row;
}

function holdsCode<Cell extends PrintedCell>(grid: CellMap<Cell>, row: number): boolean {
  return grid.cellsOfRow(row).some(({ text }) => /^\d{3}(?:\d{2}){0,2}$/u.test(comparable(text)));
}

/** A row of single cells one of which is a label of the body: 合计, 一、…. */
function startsBody<Cell extends PrintedCell>(grid: CellMap<Cell>, row: number): boolean {
  const cells = grid.cellsOfRow(row);
  const isSingle = cells.every((cell) => cell.rowSpan === 1 && cell.row === row);
  return (
    isSingle && cells.some(({ text }) => /^(?:[一二三四五六七八九十]+、|其中：)/u.test(comparable(text)))
  );
}

/** A head holds no amounts: a figure with decimals or thousands ends it. */
export function holdsAmount<Cell extends PrintedCell>(grid: CellMap<Cell>, row: number): boolean {
  return grid
    .cellsOfRow(row)
    .some(({ text }) => /^-?[\d,]+\.\d+$|^\d{1,3}(?:,\d{3})+$/u.test(comparable(text).replace('，', ',')));
}

/** 1, 2, 3 … or 栏次 1 2=3+4 …: a row that only numbers the columns. */
export function numbersColumns<Cell extends PrintedCell>(grid: CellMap<Cell>, row: number): boolean {
  const texts = grid
    .cellsOfRow(row)
    .map(({ text }) => comparable(text))
    .filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^(?:栏次|行次)$/u.test(text));
  return (
    numbers.length > 1 &&
    numbers.every((text) => /^\d{1,2}(?:=[\d+\-*/（）]+)?$/u.test(text)) &&
    numbers.some((text) => text.startsWith('1')) &&
    numbers.some((text) => text.startsWith('2'))
  );
}

/** The different cells above a column, from the top. A cell over the whole table is its title. */
export function headersOf<Cell extends PrintedCell>(
  grid: CellMap<Cell>,
  column: number,
  headRows: number,
): string[] {
  const cells = new Set<Cell>();
  for (let row = 0; row < headRows; row += 1) {
    const cell = grid.at(row, column);
    if (cell !== undefined && (cell.columnSpan < grid.columns || grid.columns === 1)) cells.add(cell);
  }
  return [...cells].map(({ text }) => text).filter((text) => comparable(text) !== '');
}
