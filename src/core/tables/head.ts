// The head of a table: header groups over leaf columns, panel beside panel, and the row that numbers the columns.
import type { AmountStyle } from '../money/format.ts';
import { fillTemplate, type Environment } from './environment.ts';
import { cell, type LaidCell } from './grid.ts';
import type { ColumnSpec, FigureColumn, PanelSpec, TableSpec, TextColumn } from './spec.ts';

export interface LeafColumn {
  readonly spec: TextColumn | FigureColumn;
  /** The column's name within the table: with its panel's where there are several. */
  readonly name: string;
  /** The headers from the outermost to the column's own, as words. */
  readonly headerPath: string;
  /** How its figures are printed. */
  readonly amount: AmountStyle;
}

export function leafColumns(spec: TableSpec, panel: PanelSpec, environment: Environment): LeafColumn[] {
  const amount = { ...spec.amount, zero: panel.zero ?? spec.amount.zero };
  const prefix = spec.panels.length > 1 ? `${panel.name}.` : '';
  const leaves = (columns: readonly ColumnSpec[], above: readonly string[]): LeafColumn[] =>
    columns.flatMap((column) => {
      const path = [...above, fillTemplate(column.header, environment)];
      return column.kind === 'group'
        ? leaves(column.columns, path)
        : [
            {
              spec: column,
              name: prefix + column.name,
              headerPath: path.filter((header) => header !== '').join(' / '),
              amount,
            },
          ];
    });
  return leaves(panel.columns, []);
}

export function headCells(spec: TableSpec, environment: Environment): { cells: LaidCell[]; rows: number } {
  const columns = spec.panels.flatMap((panel) => panel.columns);
  const depth = Math.max(...columns.map(depthOf));
  const cells = layHeaders(columns, 0, 0, depth, environment);
  if (!spec.columnNumbers) return { cells, rows: depth };
  const count = columns.reduce((total, column) => total + leafCount(column), 0);
  const numbers = Array.from({ length: count }, (_, index) =>
    cell({ row: depth, column: index, kind: 'head', align: 'center', text: `${index + 1}` }),
  );
  return { cells: [...cells, ...numbers], rows: depth + 1 };
}

function layHeaders(
  columns: readonly ColumnSpec[],
  row: number,
  left: number,
  depth: number,
  environment: Environment,
): LaidCell[] {
  const cells: LaidCell[] = [];
  let column = left;
  for (const spec of columns) {
    const isGroup = spec.kind === 'group';
    cells.push(
      cell({
        row,
        column,
        rowSpan: isGroup ? 1 : depth - row,
        columnSpan: leafCount(spec),
        kind: 'head',
        align: 'center',
        text: fillTemplate(spec.header, environment),
      }),
    );
    if (isGroup) cells.push(...layHeaders(spec.columns, row + 1, column, depth, environment));
    column += leafCount(spec);
  }
  return cells;
}

function depthOf(column: ColumnSpec): number {
  return column.kind === 'group' ? 1 + Math.max(...column.columns.map(depthOf)) : 1;
}

function leafCount(column: ColumnSpec): number {
  return column.kind === 'group' ? column.columns.reduce((total, under) => total + leafCount(under), 0) : 1;
}
