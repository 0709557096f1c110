// How amounts are printed: each rounded on its own, or by a rounding that was made for the whole document.
import type { LinearForm } from '../cube/linear-form.ts';
import { absoluteFen, type Fen } from '../money/fen.ts';
import { formatAmount, type AmountStyle } from '../money/format.ts';

/** A rounding of a whole document, under which its sums come out in print. */
export interface Rounding {
  /** What is printed of the exact amount of a form, in whole last places of the style. */
  amountOf(form: LinearForm, amountFen: Fen, style: AmountStyle): Fen;
}

/** Without a rounding of the document each amount is rounded on its own. The sign of a change stands in words. */
export function printAmount(
  form: LinearForm,
  amountFen: Fen,
  style: AmountStyle,
  rounding: Rounding | undefined,
): string {
  const printedFen = rounding?.amountOf(form, amountFen, style) ?? amountFen;
  const isChange = form.length > 1;
  return isChange
    ? formatAmount(absoluteFen(amountFen), style, absoluteFen(printedFen))
    : formatAmount(amountFen, style, printedFen);
}
