// A table as it is printed: cells with spans and text, whatever file they come from. Readers add to a cell where it stands.

export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export interface PrintedGrid<Cell extends PrintedCell> {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

export interface CellMap<Cell extends PrintedCell> {
  readonly rows: number;
  readonly columns: number;
  /** The cell that covers a place, spans included. */
  at(row: number, column: number): Cell | undefined;
  /** The cells that cover a row, each once, from left to right. */
  cellsOfRow(row: number): readonly Cell[];
}

export function cellMap<Cell extends PrintedCell>(grid: PrintedGrid<Cell>): CellMap<Cell> {
  const covering = new Map<number, Cell>();
  for (const cell of grid.cells) {
    const bottom = Math.min(cell.row + cell.rowSpan, grid.rows);
    const right = Math.min(cell.column + cell.columnSpan, grid.columns);
    for (let row = cell.row; row < bottom; row += 1) {
      for (let column = cell.column; column < right; column += 1)
        covering.set(row * grid.columns + column, cell);
    }
  }
  const at = (row: number, column: number): Cell | undefined => covering.get(row * grid.columns + column);
  const cellsOfRow = (row: number): readonly Cell[] => {
    const cells = Array.from({ length: grid.columns }, (_, column) => at(row, column));
    return [...new Set(cells.filter((cell) => cell !== undefined))];
  };
  const rows: (readonly Cell[] | undefined)[] = [];
  return {
    rows: grid.rows,
    columns: grid.columns,
    at,
    cellsOfRow: (row) => (rows[row] ??= cellsOfRow(row)),
  };
}
