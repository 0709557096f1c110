// A row stands once in its table: the same code twice would count its amounts twice.
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const rowsAreNotRepeated = writtenCheck(
  'rows-are-not-repeated',
  function* ({ document: { reading } }, fault) {
    for (const table of reading.tables) {
      // Panels stand side by side, and a row of one may bear the key of the other's.
      const rows = Map.groupBy(table.read.rows, ({ key, cells }) => [key, cells[0]?.column].join('\n'));
      for (const [, [first, second]] of rows) {
        if (first === undefined) continue;
        if (second === undefined) yield held;
        else
          yield fault({
            places: [second, first].map((row) => placeOfRow(table, row)),
            written: second.label,
          });
      }
    }
  },
);
