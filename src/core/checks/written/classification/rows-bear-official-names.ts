// A row that no list and no format knows, but that is nearly one they know: a slip in its name.
import type { CodeLists } from '../../../ledger/space.ts';
import { rememberedOf } from '../../../lib/remembered.ts';
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

/** Shorter labels are near to anything. */
const shortest = 3;

const officialNames = rememberedOf((lists: CodeLists): readonly string[] =>
  Object.values(lists).flatMap(({ entries }) => entries.map(({ name }) => comparable(name))),
);

export const rowsBearOfficialNames = writtenCheck(
  'rows-bear-official-names',
  function* ({ document: { reading }, standards }, fault) {
    for (const { printed, read } of reading.tables) {
      if (read.unknownRows.length === 0) {
        yield held;
        continue;
      }
      const names = new Set([
        ...read.absentRows.map(({ label }) => comparable(label)),
        ...officialNames(standards.lists),
      ]);
      for (const { row } of read.unknownRows) {
        // Beside a row that is not known, another panel may have one that is.
        const known = read.rows.filter((one) => one.row === row).flatMap(({ texts }) => Object.values(texts));
        for (const cell of printed.grid.cells.filter((one) => one.row === row)) {
          if (known.includes(cell.text)) continue;
          const written = comparable(cell.text).replace(/^(?:其中：|[一二三四五六七八九十]+、)/u, '');
          if (written.length < shortest || !/\p{Script=Han}/u.test(written)) continue;
          const [similar] = mostSimilar(written, names, 1);
          const place = { ...placeOfTable(printed, read.spec.name), ...cell.place };
          if (similar !== undefined && similar !== written)
            yield fault({ places: [place], written, expected: similar });
        }
      }
    }
  },
);
