// What a table is: plain data, the same for writing and for recognising it. No table is named in the engine.
import type { DimensionName } from '../cube/dimensions.ts';
import type { Scope } from '../ledger/view.ts';
import type { AmountStyle } from '../money/format.ts';

/**
 * Texts are templates: `{year}`, `{body}` and the like (see `documentVariables`), `{functionalClass.name}` and
 * `{functionalClass.code}` of the row's node, `{functionalClass.part2}` for the digits that its second level adds and
 * `{functionalClass.name2}` for the name of that level, `{ordinal}` for the row's place in its list in Chinese numerals.
 */
export type Template = string;

export interface TableSpec {
  readonly name: string;
  readonly printedNumber: string;
  readonly title: Template;
  readonly contentsText: Template;
  readonly headLeft: Template;
  readonly headRight: Template;
  readonly amount: AmountStyle;
  readonly orientation: 'portrait' | 'landscape';
  /** What the whole table speaks of; panels, columns and rows narrow it. */
  readonly scope: Scope;
  /** Side by side: one for a plain table, two for income beside expenditure. */
  readonly panels: readonly PanelSpec[];
  /** One above the other; within a band the panels' rows are padded to the same number. */
  readonly bands: readonly BandSpec[];
  /** Whether the head ends with a row that numbers the columns. */
  readonly columnNumbers: boolean;
  /** Printed below when every figure of the table is zero. */
  readonly emptyNote?: Template;
  /** Keys of the legal basis in `standards/legal-basis.csv`. */
  readonly basis: readonly string[];
}

export interface PanelSpec {
  readonly name: string;
  readonly scope: Scope;
  /** What an exact zero prints in this panel, where it is not what the table prints. */
  readonly zero?: string;
  readonly columns: readonly ColumnSpec[];
}

export type ColumnSpec = HeaderGroup | TextColumn | FigureColumn;

export interface HeaderGroup {
  readonly kind: 'group';
  readonly header: Template;
  readonly columns: readonly ColumnSpec[];
}

export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly header: Template;
  readonly width: number;
  readonly align: 'start' | 'center';
  /** Codes are set in tabular numerals and read as codes. */
  readonly code?: boolean;
}

export interface FigureColumn {
  readonly kind: 'figure';
  readonly name: string;
  readonly header: Template;
  readonly width: number;
  readonly scope: Scope;
}

/** Rows per panel, in the order of the panels. */
export type BandSpec = readonly (readonly RowSpec[])[];

export interface RowSpec {
  /** The row's lasting name; under `each` the node's code stands for it. */
  readonly key: string;
  /** Texts by name of the text column; a column not named stays empty. */
  readonly texts: Readonly<Record<string, Template>>;
  readonly scope?: Scope;
  /** One row for each node of a level of a dimension that lies inside what is above. */
  readonly each?: Enumeration;
  /** Rows under this one, which together make it up where they enumerate. */
  readonly rows?: readonly RowSpec[];
  /** A row that only groups those under it and is not printed. */
  readonly hidden?: boolean;
  readonly strong?: boolean;
  readonly indent?: number;
}

export interface Enumeration {
  readonly dimension: DimensionName;
  readonly level: number;
  /** `nonZero`: rows with a figure that is not exactly zero. `all`: every node of the list, blanks included. */
  readonly keep: 'nonZero' | 'all';
}

/** Two sums of the ledger that must be equal, for money that documents state apart. */
export interface BalanceSpec {
  readonly name: string;
  readonly left: Scope;
  readonly right: Scope;
  readonly basis: readonly string[];
}
