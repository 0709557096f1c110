// What a cell of a workbook holds.
import type { Fen } from '../../core/money/fen.ts';
import type { MoneyUnit } from '../../core/money/unit.ts';

/** A text is a text cell whatever it begins with: only `formula` makes a formula, and its result stands beside it. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly linksToSheet?: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | {
      readonly kind: 'amount';
      readonly amountFen: Fen;
      readonly unit: MoneyUnit;
      /** Without the sign `=`. */
      readonly formula?: string;
    };
