// The grid that tables and forms are laid out on, before anything is published: cells with spans, and for figure cells the
// region and exact sum they state.
import type { Region } from '../cube/region.ts';
import type { RegionSum } from '../cube/sum.ts';
import type { Fen } from '../money/fen.ts';
import type { AmountStyle } from '../money/format.ts';

export interface CellLayout {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly kind: 'head' | 'label' | 'code' | 'figure' | 'text';
  readonly align: 'start' | 'center' | 'end';
  /** Steps of indentation of a label. */
  readonly indent: number;
  readonly strong: boolean;
  readonly text: string;
  /** Row key and column name in the spec, where the cell has them: the cell's lasting address. */
  readonly rowKey?: string;
  readonly columnName?: string;
}

export interface LaidCell extends CellLayout {
  readonly stated?: Stated;
  /** Of a figure that is a fact and no sum of lines: its amount. */
  readonly factFen?: Fen;
}

/** What a figure cell states, and how the place is called: row and column in words. */
export interface Stated {
  readonly region: Region;
  readonly sum: RegionSum;
  readonly style: AmountStyle;
  readonly label: string;
}

export interface LaidGrid {
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** How many of the first rows are the head, repeated on each page. */
  readonly headRows: number;
  readonly rows: number;
  /** Row by row, left to right; spans cover the whole grid without overlap. */
  readonly cells: readonly LaidCell[];
}

type CellStart = Pick<CellLayout, 'row' | 'column' | 'kind' | 'text'>;

/** A cell of one row and column, plain unless said otherwise. */
export function cell(start: CellStart & Partial<LaidCell>): LaidCell {
  return { rowSpan: 1, columnSpan: 1, align: 'start', indent: 0, strong: false, ...start };
}

export function inReadingOrder(cells: readonly LaidCell[]): LaidCell[] {
  return [...cells].sort((left, right) =>
    left.row === right.row ? left.column - right.column : left.row - right.row,
  );
}
