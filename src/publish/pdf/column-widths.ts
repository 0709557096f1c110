// How wide the columns of a grid are set: in the proportions that its format states, but never narrower than the longest
// figure or code in them, because a number must not be cut at a line's end.
import type { Grid } from '../../core/disclosure/tree.ts';
import { textWidth } from './text-width.ts';

/** Room on the left and right in a cell, in points; the template sets the same. */
export const cellSidePoints = 3;

/** In points; they add up to `available`. Numbers are given the room that they need at `fontSize`. */
export function columnWidths(grid: Grid, available: number, fontSize: number): number[] {
  const sum = grid.widths.reduce((total, width) => total + width, 0);
  const stated = grid.widths.map((width) => (width / sum) * available);
  const needed = neededWidths(grid, fontSize);
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
      const widths = stated.map((width, column) =>
        fixed.has(column) ? (needed[column] ?? 0) : width * scale,
      );
      return stretched(widths, available);
    }
    for (const column of tooNarrow) fixed.add(column);
  }
}

/** Where even the needs of all columns are more or less than the page, they are brought to its width together. */
function stretched(widths: readonly number[], available: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width / sum) * available);
}

function neededWidths(grid: Grid, fontSize: number): number[] {
  const padding = 2 * cellSidePoints + 1;
  const needed = grid.widths.map(() => 2 * padding);
  for (const cell of grid.cells) {
    if (cell.columnSpan !== 1 || (cell.kind !== 'figure' && cell.kind !== 'code')) continue;
    needed[cell.column] = Math.max(needed[cell.column] ?? 0, textWidth(cell.text, fontSize) + padding);
  }
  return needed;
}
