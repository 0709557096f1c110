// Money of the year that no figure of the document holds: nothing is left out in silence.
import { noneCode } from '../cube/space.ts';
import { problem, type Problem } from '../lib/problem.ts';
import type { LedgerView } from '../ledger/view.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import type { DocumentRecord } from './record.ts';

/** Asked of the department's own set: a unit's shows its own lines only, and money passed on counts where it is used. */
export function moneyLeftOut(view: LedgerView, record: DocumentRecord): Problem[] {
  const { ledger, body } = view;
  if (body !== undefined || ledger.identity.ledgerKind === 'public') return [];
  const shown = new Set(
    record.statements.stated.flatMap((region) => {
      const sum = view.sum(region);
      return sum.state === 'known' ? sum.lines : [];
    }),
  );
  return ledger.lines.flatMap(({ coordinates, amountFen, source }, index) => {
    const isOfYear = coordinates.fiscalYear === `${ledger.identity.fiscalYear}`;
    const isPassedOn = coordinates.counterpartBudgetUnit !== noneCode;
    if (!isOfYear || isPassedOn || amountFen === 0n || shown.has(index)) return [];
    const values = { amountYuan: formatAmount(amountFen, fileAmountStyle) };
    return [problem('line-not-shown', source, { values })];
  });
}
