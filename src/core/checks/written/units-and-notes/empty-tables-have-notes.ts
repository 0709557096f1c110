// A table without data is printed all the same, and a note says that there is none (财预〔2016〕143号). Where the format foresees no
// note for a table, its lack is for a person to weigh.
import { placeOfTable } from '../../places.ts';
import { plainlyEmpty } from './empty-wording.ts';
import { held, writtenCheck } from '../written-check.ts';
import { isEmpty, notesOf } from './table-notes.ts';

export const emptyTablesHaveNotes = writtenCheck('empty-tables-have-notes', function* ({ document }, fault) {
  for (const table of document.reading.tables) {
    if (isEmpty(table) !== true) continue;
    const { printed, read } = table;
    if (notesOf(table, document).some((note) => plainlyEmpty.test(note))) yield held;
    else {
      const severity = read.spec.emptyNote === undefined ? 'information' : 'warning';
      yield fault({ places: [placeOfTable(printed, read.spec.name)], severity });
    }
  }
});
