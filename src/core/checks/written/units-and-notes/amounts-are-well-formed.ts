// An amount in a table is written as a number is: thousands in threes, one point. What holds a letter or several numbers may have been
// misread, and only leaves unchecked what leans on it.
import { placeOfCell } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

/** Nothing but what numbers are written with, so that no reading could have made it of a right one. */
const onlyNumberSigns = /^[-−－]?[\d０-９][\d０-９,，.．]*$/u;

export const amountsAreWellFormed = writtenCheck(
  'amounts-are-well-formed',
  function* ({ document: { reading } }, fault) {
    for (const table of reading.tables) {
      for (const row of table.read.rows) {
        for (const cell of row.cells) {
          if (cell.state === 'value') yield held;
          else if (cell.state === 'unreadable' && onlyNumberSigns.test(cell.printed))
            yield fault({ places: [placeOfCell(table, row, cell)], written: cell.printed });
        }
      }
    }
  },
);
