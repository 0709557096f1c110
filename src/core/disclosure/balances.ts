// Balances: sums that a format states to be equal. Where the ledger says nothing of one side, there is nothing to compare.
import { problem, type Problem } from '../lib/problem.ts';
import type { LedgerView } from '../ledger/view.ts';
import { fen, subtractFen } from '../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import type { BalanceSpec } from '../tables/spec.ts';

export function brokenBalances(balances: readonly BalanceSpec[], view: LedgerView): Problem[] {
  // A public ledger holds what is printed, and a balance may speak of more.
  if (view.ledger.identity.ledgerKind === 'public') return [];
  return balances.flatMap((balance) => {
    const left = view.sum(view.region([balance.left]));
    const right = view.sum(view.region([balance.right]));
    if (left.state !== 'known' || right.state !== 'known' || left.amountFen === right.amountFen) return [];
    const difference = subtractFen(left.amountFen, right.amountFen);
    const values = {
      leftYuan: formatAmount(left.amountFen, fileAmountStyle),
      rightYuan: formatAmount(right.amountFen, fileAmountStyle),
      differenceYuan: formatAmount(difference < 0n ? fen(-difference) : difference, fileAmountStyle),
    };
    return [problem('balance-broken', { file: 'lines.csv', path: balance.name }, { values })];
  });
}
