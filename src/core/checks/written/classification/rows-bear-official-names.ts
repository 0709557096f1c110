// A row that no list and no format knows, but that is nearly one they know: a slip in its name.
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

/** Shorter labels are near to anything. */
const shortest = 3;

export const rowsBearOfficialNames = writtenCheck(
  'rows-bear-official-names',
  function* ({ document: { reading }, standards }, fault) {
    const official = Object.values(standards.lists).flatMap(({ entries }) => entries.map(({ name }) => name));
    for (const { printed, read } of reading.tables) {
      const names = [...read.absentRows.map(({ label }) => label), ...official];
      if (read.unknownRows.length === 0) yield held;
      for (const { row } of read.unknownRows) {
        // Beside a row that is not known, another panel may have one that is.
        const known = read.rows.filter((one) => one.row === row).flatMap(({ texts }) => Object.values(texts));
        for (const cell of printed.grid.cells.filter((one) => one.row === row)) {
          if (known.includes(cell.text)) continue;
          const written = comparable(cell.text).replace(/^(?:其中：|[一二三四五六七八九十]+、)/u, '');
          if (written.length < shortest || !/\p{Script=Han}/u.test(written)) continue;
          const [similar] = mostSimilar(written, new Set(names.map(comparable)), 1);
          const place = { ...placeOfTable(printed, read.spec.name), ...cell.place };
          if (similar !== undefined && similar !== written)
            yield fault({ places: [place], written, expected: similar });
        }
      }
    }
  },
);
