// How wide the columns of a grid are set: in the proportions that its format states, but never narrower than the longest
// figure or code in them, because a number must not be cut at a line's end.
import type { Grid } from '../../core/disclosure/tree.ts';

/** What the page leaves for text between its margins, in points, and the size at which widths are reckoned. */
const availablePoints = { portrait: 442, landscape: 683 };
const fontSize = 10;
const cellPadding = 7;

/** Relative widths; they add up to the width of the page's text in points. */
export function columnWidths(grid: Grid, orientation: 'portrait' | 'landscape'): number[] {
  const available = availablePoints[orientation];
  const sum = grid.widths.reduce((total, width) => total + width, 0);
  const stated = grid.widths.map((width) => (width / sum) * available);
  const needed = neededWidths(grid);
  // Columns too narrow take what they need; the others share what is left in their stated proportions. Taking away may
  // make another one too narrow, so it is looked at again until nothing changes.
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((total, column) => total + (needed[column] ?? 0), 0);
    const loose = stated.reduce((total, width, column) => total + (fixed.has(column) ? 0 : width), 0);
    const scale = loose === 0 ? 0 : Math.max(0, available - taken) / loose;
    const tooNarrow = stated.flatMap((width, column) =>
      !fixed.has(column) && width * scale < (needed[column] ?? 0) ? [column] : [],
    );
    if (tooNarrow.length === 0) {
      return stated.map((width, column) => (fixed.has(column) ? (needed[column] ?? 0) : width * scale));
    }
    for (const column of tooNarrow) fixed.add(column);
  }
}

function neededWidths(grid: Grid): number[] {
  const needed = grid.widths.map(() => 2 * cellPadding);
  for (const cell of grid.cells) {
    if (cell.columnSpan !== 1 || (cell.kind !== 'figure' && cell.kind !== 'code')) continue;
    const width = widthOfNumber(cell.text) + cellPadding;
    needed[cell.column] = Math.max(needed[cell.column] ?? 0, width);
  }
  return needed;
}

/** Digits are a little wider than half their size, points and commas narrower; anything else counts as a full character. */
function widthOfNumber(text: string): number {
  return [...text].reduce((width, character) => {
    if (/[0-9A-Za-z-]/u.test(character)) return width + 0.57 * fontSize;
    return width + (/[.,]/u.test(character) ? 0.3 : 1) * fontSize;
  }, 0);
}
