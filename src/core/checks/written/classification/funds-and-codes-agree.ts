// Each of the budgets has codes of its own (预算法 第五条、第二十八条): a section of a government fund does not stand in the general public
// budget, and the state capital budget spends under 223 or passes on under 230.
import type { DocumentCell } from '../../../reading/printed-document.ts';
import type { ReadCell } from '../../../tables/read/read-table.ts';
import { placeOfCell } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows } from './coded-rows.ts';

export const fundsAndCodesAgree = writtenCheck(
  'funds-and-codes-agree',
  function* ({ document: { reading }, standards }, fault) {
    for (const { table, row, code, name } of codedRows(reading, 'functionalClass')) {
      const own = standards.fundSections.find(({ section }) => code.startsWith(section));
      for (const cell of row.cells.filter(({ amountFen }) => amountFen !== null && amountFen !== 0n)) {
        const fund = fundOf(cell);
        if (fund === undefined) continue;
        const isWrong =
          (own !== undefined && fund !== own.fundSource) ||
          (fund === 'stateCapital' && own?.fundSource !== 'stateCapital' && !code.startsWith('230'));
        if (isWrong)
          yield fault({
            places: [placeOfCell(table, row, cell)],
            written: code,
            values: { name },
          });
        else yield held;
      }
    }
  },
);

/** The budget that a figure is of, where its table or column says one of the three. */
function fundOf({ scopes }: ReadCell<DocumentCell>): string | undefined {
  const fund = scopes.findLast(({ fundSource }) => fundSource !== undefined)?.fundSource;
  return fund === 'generalPublicBudget' || fund === 'governmentFund' || fund === 'stateCapital'
    ? fund
    : undefined;
}
