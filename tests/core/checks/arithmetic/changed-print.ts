// A built document with one thing in its print changed, as someone changes it by hand after it was built.
import type { DocumentElement, DocumentTable } from '../../../../src/core/reading/printed-document.ts';

/** A cell of ours keeps the names of its row and column. */
interface NamedCell {
  readonly rowKey?: string;
  readonly columnName?: string;
  readonly text: string;
}

/** The table with a title that holds these words, the cell at a row and column of the spec, and what shall stand there. */
export function withCell(
  elements: readonly DocumentElement[],
  title: string,
  rowKey: string,
  columnName: string,
  text: string,
): readonly DocumentElement[] {
  let changes = 0;
  const changed = elements.map((element) => {
    if (element.kind !== 'grid' || !element.above.some((line) => line.text.includes(title))) return element;
    const cells = element.grid.cells.map((cell) => {
      const named: NamedCell = cell;
      if (named.rowKey !== rowKey || named.columnName !== columnName) return cell;
      changes += 1;
      return { ...cell, text };
    });
    return { ...element, grid: { ...element.grid, cells } } satisfies DocumentTable;
  });
  if (changes !== 1) throw new Error(`${changes} cells ${title} ${rowKey} ${columnName}`);
  return changed;
}

/** A row of a table, taken out or put in once more below itself. */
export function withRow(
  elements: readonly DocumentElement[],
  title: string,
  rowKey: string,
  change: 'dropped' | 'doubled',
): readonly DocumentElement[] {
  return elements.map((element) => {
    if (element.kind !== 'grid' || !element.above.some((line) => line.text.includes(title))) return element;
    const { cells, rows } = element.grid;
    const at = cells.find((cell: NamedCell) => cell.rowKey === rowKey)?.row;
    if (at === undefined) return element;
    const own = cells.filter(({ row }) => row === at);
    const by = change === 'dropped' ? -1 : 1;
    const others = cells.filter(({ row }) => change === 'doubled' || row !== at);
    const moved = others.map((cell) => (cell.row > at ? { ...cell, row: cell.row + by } : cell));
    const again = change === 'doubled' ? own.map((cell) => ({ ...cell, row: cell.row + 1 })) : [];
    return { ...element, grid: { ...element.grid, rows: rows + by, cells: [...moved, ...again] } };
  });
}

/** The one paragraph in which some words stand, with others in their place. */
export function withWords(
  elements: readonly DocumentElement[],
  before: string,
  after: string,
): readonly DocumentElement[] {
  const holding = elements.filter((element) => element.kind === 'paragraph' && element.text.includes(before));
  if (holding.length !== 1) throw new Error(`${holding.length} paragraphs say ${before}`);
  return elements.map((element) =>
    element.kind === 'paragraph' && element === holding[0]
      ? { ...element, text: element.text.replace(before, after) }
      : element,
  );
}
