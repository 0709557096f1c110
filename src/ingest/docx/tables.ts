// A table of Word as a grid: every row says what stands in its columns, cells that hang down from above are said again.
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';
import type { CellInFile, GridInFile } from '../elements-without-pages.ts';
import { contentOf, type Changes } from './content.ts';
import { isOn, valueOf } from './styles.ts';

export interface TableContent extends GridInFile {
  /** Cells beyond the limit are left out. */
  readonly isCut: boolean;
}

interface OpenCell extends CellInFile {
  columnSpan: number;
  rowSpan: number;
}

/** `textOf` reads what stands in a cell. */
export function tableGrid(
  table: XmlElement,
  changes: Changes,
  mostCells: number,
  textOf: (cell: XmlElement) => string,
): TableContent {
  const cells: OpenCell[] = [];
  /** By column, the cell above that a cell may go on with. */
  let above = new Map<number, OpenCell>();
  let rows = 0;
  let columns = 0;
  let covered = 0;
  let headRows = 0;
  for (const row of contentOf(table, changes)) {
    if (row.name !== 'w:tr') continue;
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) {
      changes.deletions += 1;
      continue;
    }
    const here = new Map<number, OpenCell>();
    let column = spanOf(properties, 'w:gridBefore', 0);
    for (const cell of contentOf(row, changes)) {
      if (cell.name !== 'w:tc') continue;
      const own = childOf(cell, 'w:tcPr');
      const columnSpan = spanOf(own, 'w:gridSpan', 1);
      covered += columnSpan;
      if (covered > mostCells) return { rows, columns, cells, headRows, isCut: true };
      const upper = isContinued(own, 'w:vMerge') ? above.get(column) : undefined;
      const left = isContinued(own, 'w:hMerge') ? leftOf(here, column) : undefined;
      if (upper?.columnSpan === columnSpan) {
        if (!here.has(column)) upper.rowSpan += 1;
        here.set(column, upper);
      } else if (left !== undefined) {
        left.columnSpan += columnSpan;
      } else {
        const placed = { row: rows, column, rowSpan: 1, columnSpan, text: textOf(cell) };
        cells.push(placed);
        here.set(column, placed);
      }
      column += columnSpan;
    }
    if (headRows === rows && isOn(valueOf(properties, 'w:tblHeader'))) headRows += 1;
    rows += 1;
    columns = Math.max(columns, column);
    above = here;
  }
  return { ...withoutSlivers(cells, columns, sliversIn(table)), rows, headRows, isCut: false };
}

/** Programs that save a table anew leave columns of a hair's width where the edges of two rows differ by rounding, in twips. */
const hair = 20;

function sliversIn(table: XmlElement): ReadonlySet<number> {
  const grid = childOf(table, 'w:tblGrid');
  const widths = (grid === undefined ? [] : childrenOf(grid, 'w:gridCol')).map((column) =>
    Number(attributeOf(column, 'w') ?? Number.NaN),
  );
  return new Set(widths.flatMap((width, index) => (width > 0 && width < hair ? [index] : [])));
}

/** Both edges of such a column are one. One in which something stands is kept. */
function withoutSlivers(
  cells: readonly OpenCell[],
  columns: number,
  slivers: ReadonlySet<number>,
): { readonly cells: readonly OpenCell[]; readonly columns: number } {
  const isFilled = (column: number): boolean =>
    cells.some((cell) => cell.column === column && cell.columnSpan === 1 && cell.text !== '');
  const dropped = [...slivers].filter((column) => column < columns && !isFilled(column));
  if (dropped.length === 0) return { cells, columns };
  const edgeOf = (column: number): number => column - dropped.filter((one) => one < column).length;
  return {
    columns: edgeOf(columns),
    cells: cells
      .map((cell) => {
        const column = edgeOf(cell.column);
        return { ...cell, column, columnSpan: edgeOf(cell.column + cell.columnSpan) - column };
      })
      .filter(({ columnSpan }) => columnSpan > 0),
  };
}

/** Merging goes on where the property stands without a word of its beginning. */
function isContinued(properties: XmlElement | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
}

function leftOf(row: ReadonlyMap<number, OpenCell>, column: number): OpenCell | undefined {
  return [...row.values()].find((cell) => cell.column + cell.columnSpan === column);
}

/** As wide as any table of Word may be at most. */
const mostColumns = 63;

function spanOf(properties: XmlElement | undefined, name: string, least: number): number {
  const span = Number(valueOf(properties, name) ?? least);
  return Number.isInteger(span) && span >= least ? Math.min(span, mostColumns) : least;
}
