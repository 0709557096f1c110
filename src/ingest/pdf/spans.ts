// Atoms of a grid between which no rule runs are one cell, with its span.

export interface SpannedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Atoms {
  readonly rows: number;
  readonly columns: number;
  /** Whether no rule parts it from its left neighbour; likewise above. */
  readonly isOpenLeft: (row: number, column: number) => boolean;
  readonly isOpenAbove: (row: number, column: number) => boolean;
}

/** Cells row by row, left to right, covering all atoms. A group that is no rectangle is cut into its rows and counted. */
export function joinOpenAtoms({ rows, columns, isOpenLeft, isOpenAbove }: Atoms): {
  readonly cells: readonly SpannedCell[];
  readonly irregular: number;
} {
  const parent = new Int32Array(rows * columns).map((_, index) => index);
  const root = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const atom = row * columns + column;
      if (column > 0 && isOpenLeft(row, column)) parent[root(atom)] = root(atom - 1);
      if (row > 0 && isOpenAbove(row, column)) parent[root(atom)] = root(atom - columns);
    }
  }
  const groups = Map.groupBy(parent.keys(), root);
  const cells: SpannedCell[] = [];
  let irregular = 0;
  for (const atoms of groups.values()) {
    const cell = rectangleOf(atoms, columns);
    if (cell.rowSpan * cell.columnSpan === atoms.length) {
      cells.push(cell);
    } else {
      irregular += 1;
      cells.push(...stretchesOf(atoms, columns));
    }
  }
  return {
    cells: cells.sort(inReadingOrder),
    irregular,
  };
}

export function inReadingOrder(left: SpannedCell, right: SpannedCell): number {
  return left.row === right.row ? left.column - right.column : left.row - right.row;
}

function rectangleOf(atoms: readonly number[], columns: number): SpannedCell {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const atom of atoms) {
    const [row, column] = [Math.floor(atom / columns), atom % columns];
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowSpan: bottom - top + 1, columnSpan: right - left + 1 };
}

function stretchesOf(atoms: readonly number[], columns: number): SpannedCell[] {
  const stretches: number[][] = [];
  for (const atom of [...atoms].sort((left, right) => left - right)) {
    const last = stretches.at(-1);
    if (last?.at(-1) === atom - 1 && atom % columns !== 0) last.push(atom);
    else stretches.push([atom]);
  }
  return stretches.map((stretch) => rectangleOf(stretch, columns));
}
