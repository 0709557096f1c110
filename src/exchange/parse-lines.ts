// Rows of lines.csv to budget lines.
import { codeListNames, type CodeListName } from '../core/classification/code-list.ts';
import { dimensionNames } from '../core/cube/dimensions.ts';
import { amountColumn, codeNameColumns, lineColumns } from '../core/ledger/columns.ts';
import type { BudgetLine, Coordinates } from '../core/ledger/ledger.ts';
import type { Problem } from '../core/lib/problem.ts';
import { zeroFen } from '../core/money/fen.ts';
import { parseAmount } from './parse-amount.ts';
import { cellOf, type ExpectedColumns, type TableRecord } from './source-table.ts';

export const expectedLineColumns: ExpectedColumns = {
  required: lineColumns,
  optional: Object.values(codeNameColumns).map((name) => ({ name, title: '' })),
  further: 'told',
};

/** A line whose amount cannot be read is told and stands with zero, so that the rest of it can still be checked. */
export function parseLine(record: TableRecord, problems: Problem[]): BudgetLine {
  const amount = parseAmount(cellOf(record, amountColumn), { ...record.place, column: amountColumn });
  if (!amount.ok) problems.push(amount.error);
  const codeNames = codeListNames.flatMap((list): [CodeListName, string][] => {
    const name = cellOf(record, codeNameColumns[list]);
    return name === '' ? [] : [[list, name]];
  });
  return {
    coordinates: Object.fromEntries(
      dimensionNames.map((name) => [name, cellOf(record, name)]),
    ) as Coordinates,
    amountFen: amount.ok ? amount.value : zeroFen,
    ...(codeNames.length === 0 ? {} : { codeNames: Object.fromEntries(codeNames) }),
    source: record.place,
  };
}
