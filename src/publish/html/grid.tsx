// A grid of cells as an HTML table: who heads what is said by `scope`, so that each figure is read out with its headings.
import type { Child } from 'hono/jsx';
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import { TracedFigure } from './figure.tsx';
import type { Stories } from './stories.ts';
import { Text } from './text.tsx';

export interface GridTableProps {
  readonly grid: Grid;
  readonly className: string;
  readonly stories: Stories;
  readonly describedBy?: string;
  /** The caption. */
  readonly children: Child;
}

export function GridTable({ grid, className, stories, describedBy, children }: GridTableProps) {
  const rows = rowsOf(grid);
  const names = columnOfNames(grid);
  const row = (cells: readonly GridCell[]) => (
    <tr>
      {cells.map((cell) => (
        <Cell
          cell={cell}
          role={roleOf(cell, cells, grid)}
          isAboveNames={cell.row < grid.headRows && cell.column === names && cell.columnSpan === 1}
          stories={stories}
        />
      ))}
    </tr>
  );
  return (
    <table class={className} style={`--columns:${String(grid.widths.length)}`} aria-describedby={describedBy}>
      <caption>{children}</caption>
      <Columns grid={grid} />
      {grid.headRows > 0 && <thead>{rows.slice(0, grid.headRows).map(row)}</thead>}
      <tbody>{rows.slice(grid.headRows).map(row)}</tbody>
    </table>
  );
}

/** Whether some figure is left blank, which stands for zero. */
export function hasBlankFigures(grid: Grid): boolean {
  return grid.cells.some((cell) => cell.figure?.printed === '');
}

interface CellProps {
  readonly cell: GridCell;
  readonly role: Role;
  readonly isAboveNames: boolean;
  readonly stories: Stories;
}

function Cell({ cell, role, isAboveNames, stories }: CellProps) {
  const { figure } = cell;
  const isTraced = figure !== undefined && stories.indexOf(figure) !== undefined;
  const attributes = {
    id: isTraced ? undefined : figure?.id,
    class: classesOf(cell, isAboveNames),
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    colspan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
  };
  if (role !== 'data') {
    return (
      <th scope={role} {...attributes}>
        <Text text={cell.text} />
      </th>
    );
  }
  return (
    <td {...attributes}>
      {isTraced ? (
        <TracedFigure figure={figure} id={figure.id} stories={stories} />
      ) : (
        <Text text={cell.text} />
      )}
    </td>
  );
}

/** Only what differs from the kind's usual look; see `tables.css`. */
function classesOf(cell: GridCell, isAboveNames: boolean): string {
  const classes = [
    cell.kind,
    ...(cell.align === usualAlign[cell.kind] ? [] : [cell.align]),
    ...(cell.indent > 0 ? [`indent-${String(Math.min(cell.indent, deepestIndent))}`] : []),
    ...(cell.strong ? ['strong'] : []),
    ...(isAboveNames ? ['above-names'] : []),
  ];
  return classes.join(' ');
}

const usualAlign = { head: 'center', label: 'start', code: 'start', figure: 'end', text: 'start' } as const;
const deepestIndent = 4;

type Role = 'data' | 'col' | 'colgroup' | 'row';

/**
 * A head in the first rows heads its columns; one that spans several in the very first row heads a group of columns. In the
 * body a label or a head heads its row, if something stands there to be headed; a row of heads only heads its columns.
 */
function roleOf(cell: GridCell, row: readonly GridCell[], grid: Grid): Role {
  if (cell.text === '' || (cell.kind !== 'head' && cell.kind !== 'label')) return 'data';
  if (cell.row < grid.headRows) return cell.row === 0 && cell.columnSpan > 1 ? 'colgroup' : 'col';
  const headsSomething = row.some((other) => other.column > cell.column && !isHeading(other));
  if (headsSomething) return 'row';
  return cell.kind === 'head' ? 'col' : 'data';
}

function isHeading(cell: GridCell): boolean {
  return cell.kind === 'head' || cell.kind === 'label';
}

/** The column with the most labels of rows; that of a total may stand among the codes. */
function columnOfNames({ cells, headRows, widths }: Grid): number {
  const counts = widths.map(
    (_, column) =>
      cells.filter((cell) => cell.row >= headRows && cell.column === column && cell.kind === 'label').length,
  );
  return counts.indexOf(Math.max(1, ...counts));
}

/** One group for each cell of the first row of the head, so that `scope=colgroup` has a group to name. */
function Columns({ grid }: { readonly grid: Grid }) {
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const columns = grid.widths.map((width) => <col style={`width:${((width / total) * 100).toFixed(2)}%`} />);
  if (grid.headRows === 0) return <colgroup>{columns}</colgroup>;
  const firstRow = grid.cells.filter((cell) => cell.row === 0);
  return (
    <>
      {firstRow.map((cell) => (
        <colgroup>{columns.slice(cell.column, cell.column + cell.columnSpan)}</colgroup>
      ))}
    </>
  );
}

/** Cells by the row in which they begin; a row whose cells all hang down from above is empty, and still a row. */
function rowsOf(grid: Grid): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows;
}
