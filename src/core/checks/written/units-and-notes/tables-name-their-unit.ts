// Each table says in which unit its amounts stand: without it no figure has a value, and it is never guessed by size.
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const tablesNameTheirUnit = writtenCheck(
  'tables-name-their-unit',
  function* ({ document: { reading } }, fault) {
    for (const { printed, read } of reading.tables) {
      const saysUnit = printed.grid.cells.some(({ text }) => /单位[:：]\s*(?:万|亿|千)?元/u.test(text));
      if (read.unit !== undefined || saysUnit) yield held;
      else yield fault({ places: [placeOfTable(printed, read.spec.name)] });
    }
  },
);
