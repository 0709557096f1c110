// Nothing is printed in one way in a table: blank, 0 or -, and not each in turn. Style.
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const blanksAndZerosAreNotMixed = writtenCheck(
  'blanks-and-zeros-are-not-mixed',
  function* ({ document: { reading } }, fault) {
    for (const { printed, read } of reading.tables) {
      const figures = read.rows.flatMap(({ cells }) => cells);
      const nothing = figures.filter(({ state, amountFen }) => state === 'blank' || amountFen === 0n);
      const ways = new Set(nothing.map((figure) => figure.printed.normalize('NFKC').replace(/\s/gu, '')));
      if (nothing.length === 0) continue;
      if (ways.size === 1) yield held;
      else {
        const written = [...ways].map((way) => (way === '' ? '空白' : way)).join('、');
        yield fault({ places: [placeOfTable(printed, read.spec.name)], written });
      }
    }
  },
);
