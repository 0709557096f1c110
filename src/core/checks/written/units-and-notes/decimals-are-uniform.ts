// The amounts of one table have the same number of decimals: style.
import { placeOfCell } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const decimalsAreUniform = writtenCheck(
  'decimals-are-uniform',
  function* ({ document: { reading } }, fault) {
    for (const table of reading.tables) {
      const amounts = table.read.rows.flatMap((row) =>
        row.cells
          .filter(({ state, amountFen }) => state === 'value' && amountFen !== null && amountFen !== 0n)
          .map((cell) => ({ row, cell, decimals: decimalsOf(cell.printed) })),
      );
      const counts = [...Map.groupBy(amounts, ({ decimals }) => decimals)].sort(
        ([, left], [, right]) => right.length - left.length,
      );
      const [usual, ...others] = counts;
      if (usual === undefined) continue;
      if (others.length === 0) yield held;
      else {
        const odd = others.flatMap(([, cells]) => cells);
        const places = odd.map(({ row, cell }) => placeOfCell(table, row, cell));
        const written = odd[0]?.cell.printed ?? '';
        yield fault({ places, written, values: { decimals: `${usual[0]}`, count: `${odd.length}` } });
      }
    }
  },
);

function decimalsOf(printed: string): number {
  return /[.．](\d+)/u.exec(printed.normalize('NFKC').replace(/\s/gu, ''))?.[1]?.length ?? 0;
}
