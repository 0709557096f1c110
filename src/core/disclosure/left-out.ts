// Money of the year that no figure of the document holds: nothing is left out in silence.
import { noneCode } from '../cube/space.ts';
import { problem, type Problem } from '../lib/problem.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import type { DocumentRecord } from './record.ts';

export function moneyLeftOut(view: LedgerView, record: DocumentRecord): Problem[] {
  const { ledger, body } = view;
  if (ledger.identity.ledgerKind === 'public') return [];
  // The department's money counts where it is used; a unit's own set shows what it passes on, and nothing of other units.
  const isOfBody = ({ budgetUnit, counterpartBudgetUnit }: Coordinates): boolean =>
    body === undefined ? counterpartBudgetUnit === noneCode : budgetUnit === body.code;
  const shown = new Set(
    record.statements.stated.flatMap((region) => {
      const sum = view.sum(region);
      return sum.state === 'known' ? sum.lines : [];
    }),
  );
  return ledger.lines.flatMap(({ coordinates, amountFen, source }, index) => {
    const isOfYear = coordinates.fiscalYear === `${ledger.identity.fiscalYear}`;
    if (!isOfYear || !isOfBody(coordinates) || amountFen === 0n || shown.has(index)) return [];
    const values = { amountYuan: formatAmount(amountFen, fileAmountStyle) };
    return [problem('line-not-shown', source, { values })];
  });
}
