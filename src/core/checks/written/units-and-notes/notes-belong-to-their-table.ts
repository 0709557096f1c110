// A note speaks of the table that it stands below, and not of another: a note on government funds below the table of state capital was
// copied and not changed.
import { comparable } from '../../../tables/read/phrases.ts';
import { tableTitle } from '../../../reading/printed-document.ts';
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { notesOf } from './table-notes.ts';

/** What a note may speak of, and how titles and notes call it. */
const subjects = [/政府性基金/u, /国有资本/u, /三公/u, /财政专户/u, /社会保险基金/u];

export const notesBelongToTheirTable = writtenCheck(
  'notes-belong-to-their-table',
  function* ({ document }, fault) {
    for (const table of document.reading.tables) {
      const title = comparable(tableTitle(table.printed));
      const own = subjects.find((subject) => subject.test(title));
      for (const note of notesOf(table, document)) {
        const said = subjects.filter((subject) => subject.test(note));
        if (own === undefined || said.length === 0) continue;
        if (said.includes(own)) yield held;
        else
          yield fault({
            places: [placeOfTable(table.printed, table.read.spec.name)],
            written: note,
            values: { title },
          });
      }
    }
  },
);
