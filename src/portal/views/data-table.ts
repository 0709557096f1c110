// What every page shows as a table, and every download gives: one value, so that the file holds exactly the view on the screen.
import type { Fen } from '../../core/money/fen.ts';

export type ColumnKind = 'text' | 'date' | 'amount' | 'count' | 'percent';

export interface Column {
  /** As the JSON names it, in English; stays the same in every language. */
  readonly name: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Of classes: as what files call their codes, which stand before the names on a page and in a column of their own in a file. */
  readonly codes?: { readonly name: string; readonly title: string };
}

export interface Cell {
  /** As it is shown; of an amount what stands there in place of one that is not known. */
  readonly text: string;
  /** Of a class in a column with `codes`: its code, where it has one. */
  readonly code?: string;
  /** Address within the portal, from its root, without the language. */
  readonly href?: string;
  /** Exact; null where the document does not tell it. */
  readonly amountFen?: Fen | null;
  /** A note below, in smaller letters. */
  readonly note?: string;
  /** Of a text: how deep it stands below others. */
  readonly indent?: number;
  /** Of an amount that leads nowhere: what on the same page it is. */
  readonly follows?: Follows;
}

/**
 * Every amount either leads to what it is made of or says what it follows from: the amounts before it in its row (a difference, a
 * quotient), the rows below that stand deeper, or nothing finer, for it is a line of the public ledger itself.
 */
export type Follows = 'fromRow' | 'fromRowsBelow' | 'isLine';

export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly strongRows?: readonly number[];
  /** Anchors of the rows, where other pages lead to them. */
  readonly rowIds?: readonly string[];
  readonly notes?: readonly string[];
  /** What to say where there are no rows: why, and what to do. */
  readonly empty?: string;
  /** Where that leads. */
  readonly emptyHref?: string;
}

export function text(value: string, href?: string): Cell {
  return { text: value, ...(href === undefined ? {} : { href }) };
}

/** A class: its code, then its name. */
export function coded(code: string, name: string, href: string): Cell {
  return { ...text(name, href), code };
}

/** An amount that is not followed elsewhere. */
export function derived(amountFen: Fen | null, follows: Follows, unknown = ''): Cell {
  return { text: unknown, amountFen, ...(amountFen === null ? {} : { follows }) };
}

export function amount(amountFen: Fen | null, href?: string, unknown = ''): Cell {
  return { text: unknown, amountFen, ...(href === undefined || amountFen === null ? {} : { href }) };
}
