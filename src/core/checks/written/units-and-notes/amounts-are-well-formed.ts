// An amount in a table is written as a number is: thousands in threes, one point. What holds a letter or several numbers may have been
// misread, and only leaves unchecked what leans on it.
import type { ReadFigure } from '../../../tables/read/figure.ts';
import { placeOfCell } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

/** Nothing but what numbers are written with, so that no reading could have made it of a right one. */
const onlyNumberSigns = /^[-−－]?[\d０-９][\d０-９,，.．]*$/u;
/** Without its unit a figure is not read either, and is written well all the same. */
const wellFormed = /^[-−－]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

export const amountsAreWellFormed = writtenCheck(
  'amounts-are-well-formed',
  function* ({ document: { reading } }, fault) {
    for (const table of reading.tables) {
      for (const row of table.read.rows) {
        for (const cell of row.cells) {
          if (cell.state === 'value') yield held;
          else if (isMalformed(cell))
            yield fault({ places: [placeOfCell(table, row, cell)], written: cell.printed });
        }
      }
    }
  },
);

function isMalformed({ state, printed }: ReadFigure): boolean {
  return (
    state === 'unreadable' && onlyNumberSigns.test(printed) && !wellFormed.test(printed.normalize('NFKC'))
  );
}
