// How the portal prints amounts: in 万元 with two decimals on the screen, in yuan to the fen in files.
import type { Fen } from '../../core/money/fen.ts';
import { fileAmountStyle, formatAmount, formatPercent } from '../../core/money/format.ts';

/** `1,861.00`, in 万元; a minus sign for a negative amount. */
export function printedAmount(amount: Fen): string {
  const text = formatAmount(amount, {
    unit: 'tenThousandYuan',
    decimals: 2,
    grouping: true,
    trim: false,
    zero: '0',
  });
  return text.replace('-', '−');
}

/** `18610000.00`, in yuan. */
export function yuan(amount: Fen): string {
  return formatAmount(amount, fileAmountStyle);
}

/** `18,610,000.00`, in yuan, where people read it. */
export function groupedYuan(amount: Fen): string {
  return formatAmount(amount, { ...fileAmountStyle, grouping: true });
}

/** `12.3%`; `''` of nothing. */
export function printedShare(part: bigint, whole: bigint): string {
  return whole === 0n ? '' : `${percent(part, whole)}%`;
}

/** With one decimal, without a sign for percent. */
export function percent(part: bigint, whole: bigint): string {
  return formatPercent(part, whole, { decimals: 1, trim: false, zero: '0' }).replace('-', '−');
}
