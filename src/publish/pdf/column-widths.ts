// How wide the columns of a grid are set: near the proportions that its format states, but never narrower than the longest
// figure or code in them, because a number must not be cut at a line's end; and where names would run over a line, columns
// of numbers give them what they have to spare.
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import { textWidth } from './text-width.ts';

/** Room on the left and right in a cell, in points; the template sets the same. */
export const cellSidePoints = 3;
const padding = 2 * cellSidePoints + 1;

/** A column of numbers keeps room for four characters of its head, so that 一般公共预算 takes two lines and not three. */
const headCharacters = 4.2;
/** A longer name may as well run over a line. */
const longestNameCharacters = 20;

/** Strong digits are wider. */
const strongerBy = 1.06;

/** What the columns hold, in parts of the font size: the longest number and the longest name of each. */
export interface ColumnNeeds {
  readonly stated: readonly number[];
  readonly numbers: readonly number[];
  readonly names: readonly number[];
}

export function columnNeeds(grid: Grid): ColumnNeeds {
  const isNumber = ({ kind }: GridCell): boolean => kind === 'figure' || kind === 'code';
  const isName = ({ kind, row }: GridCell): boolean =>
    row >= grid.headRows && (kind === 'label' || kind === 'text');
  return {
    stated: grid.widths,
    numbers: longestTexts(grid, isNumber),
    names: longestTexts(grid, isName),
  };
}

/** Of the cells that stand in one column only: the width of the longest text in each column. */
function longestTexts(grid: Grid, counts: (cell: GridCell) => boolean): number[] {
  const longest = grid.widths.map(() => 0);
  for (const cell of grid.cells) {
    if (cell.columnSpan !== 1 || !counts(cell)) continue;
    const width = textWidth(cell.text, 1) * (cell.strong ? strongerBy : 1) + cell.indent;
    longest[cell.column] = Math.max(longest[cell.column] ?? 0, width);
  }
  return longest;
}

/** In points; they add up to `available`. */
export function columnWidths(needs: ColumnNeeds, available: number, fontSize: number): number[] {
  const needed = needs.numbers.map((longest) => Math.max(longest * fontSize, padding) + padding);
  return sparingForNames(needs, needed, withRoomFor(needed, needs.stated, available), fontSize);
}

/**
 * Columns too narrow take what they need; the others share what is left in their stated proportions. Taking away may make
 * another one too narrow, so it is looked at again until nothing changes.
 */
function withRoomFor(needed: readonly number[], proportions: readonly number[], available: number): number[] {
  const stated = stretched(proportions, available);
  const fixed = new Set<number>();
  for (;;) {
    const taken = total([...fixed].map((column) => needed[column] ?? 0));
    const loose = total(stated.filter((_, column) => !fixed.has(column)));
    const scale = loose === 0 ? 0 : Math.max(0, available - taken) / loose;
    const widths = stated.map((width, column) => (fixed.has(column) ? (needed[column] ?? 0) : width * scale));
    const tooNarrow = [...widths.keys()].filter((column) => (widths[column] ?? 0) < (needed[column] ?? 0));
    // Where the needs of all are more than the page, they share it by their needs.
    if (tooNarrow.length === 0) return stretched(widths, available);
    for (const column of tooNarrow) fixed.add(column);
  }
}

function sparingForNames(
  { names }: ColumnNeeds,
  needed: readonly number[],
  widths: readonly number[],
  fontSize: number,
): number[] {
  const lacking = widths.map((width, column) => {
    const name = Math.min(names[column] ?? 0, longestNameCharacters) * fontSize + padding;
    return names[column] === 0 ? 0 : Math.max(0, name - width);
  });
  const spare = widths.map((width, column) => {
    const kept = Math.max(needed[column] ?? 0, headCharacters * fontSize + padding);
    return names[column] === 0 ? Math.max(0, width - kept) : 0;
  });
  const given = Math.min(total(lacking), total(spare));
  if (given === 0) return [...widths];
  const takenShare = given / total(spare);
  const givenShare = given / total(lacking);
  return widths.map(
    (width, column) => width + givenShare * (lacking[column] ?? 0) - takenShare * (spare[column] ?? 0),
  );
}

function stretched(lengths: readonly number[], available: number): number[] {
  const sum = total(lengths);
  return lengths.map((length) => (length / sum) * available);
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
