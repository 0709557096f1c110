// The order in which cells are read: row by row, from left to right.

interface Placed {
  readonly row: number;
  readonly column: number;
}

export function inReadingOrder<Cell extends Placed>(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((left, right) =>
    left.row === right.row ? left.column - right.column : left.row - right.row,
  );
}
