// A note that a table is empty does not stand below one with amounts.
import { placeOfCell, placeOfTable } from '../../places.ts';
import { saysTableIsEmpty } from './empty-wording.ts';
import { held, writtenCheck } from '../written-check.ts';
import { isEmpty, notesOf } from './table-notes.ts';

export const notesAgreeWithData = writtenCheck('notes-agree-with-data', function* ({ document }, fault) {
  for (const table of document.reading.tables) {
    const note = notesOf(table, document).find((text) => saysTableIsEmpty.test(text));
    if (note === undefined) continue;
    if (isEmpty(table) !== false) {
      yield held;
      continue;
    }
    const amounts = table.read.rows.flatMap((row) =>
      row.cells
        .filter(({ amountFen }) => amountFen !== null && amountFen !== 0n)
        .map((cell) => placeOfCell(table, row, cell)),
    );
    yield fault({
      places: [placeOfTable(table.printed, table.read.spec.name), ...amounts.slice(0, 1)],
      written: note,
    });
  }
});
