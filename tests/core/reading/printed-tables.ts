// Tables of documents typed out for tests: a line a row, cells parted by `|`. `<` belongs to the cell at its left, `^` to the one above.
import type { DocumentTable } from '../../../src/core/reading/printed-document.ts';

const place = { document: 'a document' };

export function typedTable(above: readonly string[], rows: readonly string[]): DocumentTable {
  const texts = rows.map((line) => line.split('|').map((text) => text.trim()));
  const run = (at: number, isPart: (index: number) => boolean): number => {
    let end = at + 1;
    while (isPart(end)) end += 1;
    return end - at;
  };
  const cells = texts.flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (text === '<' || text === '^') return [];
      const rowSpan = run(row, (below) => texts[below]?.[column] === '^');
      const columnSpan = run(column, (beside) => texts[row]?.[beside] === '<');
      return [{ row, column, rowSpan, columnSpan, text, place }];
    }),
  );
  const columns = Math.max(...texts.map(({ length }) => length));
  const lines = above.map((text) => ({ text, place }));
  return {
    kind: 'grid',
    place,
    grid: { rows: rows.length, columns, cells },
    pages: [],
    above: lines,
    notes: [],
  };
}
