// What a performance-target form is: rows of cells with spans, and a frame into which the indicators of both sides go. Plain data.
import type { DimensionName } from '../cube/dimensions.ts';
import type { IndicatorSide } from '../ledger/ledger.ts';
import type { Scope } from '../ledger/view.ts';
import type { AmountStyle } from '../money/format.ts';
import type { MoneyUnit } from '../money/unit.ts';
import type { Template } from '../tables/spec.ts';

export interface FormSpec {
  readonly name: string;
  readonly title: Template;
  readonly subtitle: Template;
  /** The unit of its funds, which its own labels say. */
  readonly unit: MoneyUnit;
  /** What the year's funds are sums of: what is spent on the project. */
  readonly scope: Scope;
  /**
   * Dimensions by which tables of projects part their figures: where all of a project's money lies at one node of such a dimension, the
   * form speaks of that node too, and so of the same part of the ledger as the project's row.
   */
  readonly placedBy: readonly DimensionName[];
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
  readonly basis: readonly string[];
}

export type FormRow =
  | { readonly kind: 'cells'; readonly cells: readonly FormCell[] }
  | { readonly kind: 'indicators'; readonly frame: IndicatorFrame };

export interface FormCell {
  readonly kind: 'label' | 'text' | 'figure';
  readonly columnSpan: number;
  /** Rows that the cell covers; rows below leave its columns out. */
  readonly rowSpan?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** A template: `{project.name}`, `{project.summary}`, `{unit.name}` and the document's words. Empty for figures. */
  readonly text: Template;
  readonly funds?: FundsCell;
}

/** Funds of the project. This year's are sums of the ledger; the whole period's stand with the project. */
export interface FundsCell {
  readonly side: IndicatorSide;
  readonly level: 'total' | 'central' | 'provincial' | 'municipalCounty' | 'own' | 'other';
  readonly style: AmountStyle;
}

/** The frame is printed whole: a second level without indicators keeps an empty row. */
export interface IndicatorFrame {
  /** Stands once at the left of all indicators. */
  readonly label: Template;
  readonly level1Header: Template;
  readonly level2Header: Template;
  readonly level3Header: Template;
  readonly targetHeader: Template;
  /** Side by side, in this order. */
  readonly sides: readonly IndicatorSide[];
  readonly level1: readonly { readonly name: string; readonly level2: readonly string[] }[];
}
