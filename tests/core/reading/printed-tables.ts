// Tables of documents typed out for tests: a line a row, cells parted by `|`.
import type { DocumentTable } from '../../../src/core/reading/printed-document.ts';

const place = { document: 'a document' };

export function typedTable(above: readonly string[], rows: readonly string[]): DocumentTable {
  const cells = rows.flatMap((line, row) =>
    line
      .split('|')
      .map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text: text.trim(), place })),
  );
  const columns = Math.max(...cells.map(({ column }) => column + 1));
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
