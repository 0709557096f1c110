// How wide the columns of a grid are set: near the proportions that its format states, but never narrower than the longest
// figure or code in them, because a number must not be cut at a line's end; and where names would run over a line, columns
// of numbers give them what they have to spare.
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import { textWidth } from './text-width.ts';

/** Room on the left and right in a cell, in points; the template sets the same. */
export const cellSidePoints = 3;

/** In points; they add up to `available`. What the columns need is reckoned at `fontSize`. */
export function columnWidths(grid: Grid, available: number, fontSize: number): number[] {
  return sparingForNames(grid, withRoomForNumbers(grid, available, fontSize), fontSize);
}

function withRoomForNumbers(grid: Grid, available: number, fontSize: number): number[] {
  const sum = total(grid.widths);
  const stated = grid.widths.map((width) => (width / sum) * available);
  const needed = neededWidths(grid, fontSize);
  // Columns too narrow take what they need; the others share what is left in their stated proportions. Taking away may
  // make another one too narrow, so it is looked at again until nothing changes.
  const fixed = new Set<number>();
  for (;;) {
    const taken = total([...fixed].map((column) => needed[column] ?? 0));
    const loose = total(stated.filter((_, column) => !fixed.has(column)));
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
  const sum = total(widths);
  return widths.map((width) => (width / sum) * available);
}

const padding = 2 * cellSidePoints + 1;

function neededWidths(grid: Grid, fontSize: number): number[] {
  const numbers = grid.cells.filter(({ kind }) => kind === 'figure' || kind === 'code');
  return longestTexts(grid, numbers, fontSize).map((longest) => Math.max(longest, padding) + padding);
}

/** Of the cells given, those in one column only: the width of the longest text in each column. */
function longestTexts(grid: Grid, cells: readonly GridCell[], fontSize: number): number[] {
  const longest = grid.widths.map(() => 0);
  for (const { column, columnSpan, indent, text } of cells) {
    if (columnSpan !== 1) continue;
    longest[column] = Math.max(longest[column] ?? 0, textWidth(text, fontSize) + indent * fontSize);
  }
  return longest;
}

/** A column of numbers keeps room for four characters of its head, so that 一般公共预算 takes two lines and not three. */
const headCharacters = 4.2;
/** A longer name may as well run over a line. */
const longestNameCharacters = 20;

function sparingForNames(grid: Grid, widths: readonly number[], fontSize: number): number[] {
  const body = grid.cells.filter(({ row }) => row >= grid.headRows);
  const names = body.filter(({ kind }) => kind === 'label' || kind === 'text');
  const wished = longestTexts(grid, names, fontSize).map((longest) =>
    longest === 0 ? 0 : Math.min(longest, longestNameCharacters * fontSize) + padding,
  );
  const needed = neededWidths(grid, fontSize);
  const lacking = widths.map((width, column) => Math.max(0, (wished[column] ?? 0) - width));
  const spare = widths.map((width, column) => {
    const kept = Math.max(needed[column] ?? 0, headCharacters * fontSize + padding);
    return wished[column] === 0 ? Math.max(0, width - kept) : 0;
  });
  const given = Math.min(total(lacking), total(spare));
  if (given === 0) return [...widths];
  return widths.map(
    (width, column) =>
      width +
      (given * (lacking[column] ?? 0)) / total(lacking) -
      (given * (spare[column] ?? 0)) / total(spare),
  );
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
