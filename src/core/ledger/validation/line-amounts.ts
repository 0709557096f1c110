// Amounts that a budget cannot have, and lines that seem to be entered twice.
import { dimensionNames } from '../../cube/dimensions.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import { fileAmountStyle, formatAmount } from '../../money/format.ts';
import { amountColumn } from '../columns.ts';
import type { BudgetLine } from '../ledger.ts';

/** Final accounts may hold money that came back; a budget plans none. */
export function lineAmountProblems(line: BudgetLine): readonly Problem[] {
  if (line.amountFen >= 0n || line.coordinates.stage === 'final') return [];
  const written = formatAmount(line.amountFen, fileAmountStyle);
  return [problem('amount-negative', { ...line.source, column: amountColumn }, { written, values: {} })];
}

export function duplicateLineProblems(lines: readonly BudgetLine[]): readonly Problem[] {
  const first = new Map<string, BudgetLine>();
  return lines.flatMap((line) => {
    const key = dimensionNames.map((name) => line.coordinates[name]).join('\t');
    const earlier = first.get(key);
    if (earlier !== undefined) {
      return [
        problem('line-duplicate', line.source, { values: { firstRow: `${earlier.source.row ?? ''}` } }),
      ];
    }
    first.set(key, line);
    return [];
  });
}
