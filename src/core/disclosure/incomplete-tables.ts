// Tables that leave money out: what lies beside their rows holds some, so that the rows do not add up.
import { describeRegion } from '../cube/describe.ts';
import { problem, type Problem } from '../lib/problem.ts';
import type { LedgerView } from '../ledger/view.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import type { DocumentRecord } from './record.ts';

/** Each line is told once, at the first rows that miss it: what one table leaves out many do, and what leaves a row undetermined is told there. */
export function incompleteTables({ tableClaims, vagueLines }: DocumentRecord, view: LedgerView): Problem[] {
  const told = new Set(vagueLines);
  return tableClaims.flatMap(({ region, whole, dimension, title }) => {
    const sum = view.sum(region);
    // Where it cannot be told what lies beside the rows, rows cannot be told either, and are reported.
    if (sum.state !== 'known' || sum.amountFen === 0n) return [];
    const lines = sum.lines.filter((line) => view.ledger.lines[line]?.amountFen !== 0n);
    if (lines.every((line) => told.has(line))) return [];
    for (const line of lines) told.add(line);
    const values = {
      amountYuan: formatAmount(sum.amountFen, fileAmountStyle),
      rows: lines.map((line) => `${view.ledger.lines[line]?.source.row ?? '?'}`).join('、'),
      dimension,
    };
    const path = `${title} · ${describeRegion(whole, view.space)}`;
    return [problem('rows-leave-money-out', { file: 'lines.csv', path }, { values })];
  });
}
