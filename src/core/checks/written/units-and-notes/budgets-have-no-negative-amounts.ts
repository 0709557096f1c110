// A budget plans no negative amounts; in final accounts a refund or a correction may be one.
import { placeOfCell } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const budgetsHaveNoNegativeAmounts = writtenCheck(
  'budgets-have-no-negative-amounts',
  function* ({ document: { reading } }, fault) {
    if ((reading.format?.documentTitle ?? '').includes('决算')) return;
    for (const table of reading.tables) {
      for (const row of table.read.rows) {
        for (const cell of row.cells) {
          if (cell.amountFen === null) continue;
          if (cell.amountFen >= 0n) yield held;
          else yield fault({ places: [placeOfCell(table, row, cell)], written: cell.printed });
        }
      }
    }
  },
);
