// From a group of rules to a grid: lines at the same height become one, and between them lie the atoms of the grid, each edge
// of which is closed by a rule or open.
import type { Area } from './geometry.ts';
import type { Segment } from './page-marks.ts';
import { areaOf } from './rules.ts';
import type { SpannedCell } from './spans.ts';
import { joinOpenAtoms } from './spans.ts';

export interface RuledGrid {
  readonly area: Area;
  /** Where its columns begin, and where the last one ends. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** Cells that are no rectangles, and were cut into some. */
  readonly irregular: number;
}

export interface GridCell extends SpannedCell {
  readonly area: Area;
}

/** Rules no further apart are one line of the grid, in points. */
const sameLine = 2.2;
/** Rules that stick out further than this past the last one across say that a side has no rule of its own. */
const stickingOut = 6;
/** An edge is closed where rules cover this part of it. */
const closedShare = 0.6;
/** A column that no cell fills alone and no wider than this is two rules that were meant to be one. */
const widestSliver = 6;
const smallestTable = { width: 20, height: 5 };

/** `undefined` where the rules make no grid: an underline, an axis, a lone frame's side. */
export function gridOf(rules: readonly Segment[], maximumCells: number): RuledGrid | undefined {
  const area = areaOf(rules);
  const across = rules.filter(({ horizontal }) => horizontal);
  const along = rules.filter(({ horizontal }) => !horizontal);
  if (area.x1 - area.x0 < smallestTable.width || area.y1 - area.y0 < smallestTable.height) return undefined;
  const verticals = [...along, ...missingSides(across, along)];
  const horizontals = [...across, ...missingSides(along, across)];
  const xs = linesOf(verticals);
  const ys = linesOf(horizontals);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > maximumCells) return undefined;
  const closed = {
    left: closedEdges(verticals, xs, ys),
    above: closedEdges(horizontals, ys, xs),
  };
  const { cells, irregular } = joinOpenAtoms({
    rows: ys.length - 1,
    columns: xs.length - 1,
    isOpenLeft: (row, column) => closed.left[column]?.[row] !== true,
    isOpenAbove: (row, column) => closed.above[row]?.[column] !== true,
  });
  const box = { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 };
  const placed = cells.map((cell) => ({ ...cell, area: areaOfCell(cell, xs, ys) }));
  return withoutSlivers({ area: box, xs, ys, cells: placed, irregular });
}

function areaOfCell(
  { row, column, rowSpan, columnSpan }: SpannedCell,
  xs: readonly number[],
  ys: readonly number[],
): Area {
  return {
    x0: xs[column] ?? 0,
    y0: ys[row] ?? 0,
    x1: xs[column + columnSpan] ?? 0,
    y1: ys[row + rowSpan] ?? 0,
  };
}

/** A side without a rule: where at least two rules end at the same place beyond the last rule across them. */
function missingSides(along: readonly Segment[], across: readonly Segment[]): Segment[] {
  const places = across.map(({ at }) => at);
  const sides: Segment[] = [];
  const add = (end: number, isOutside: boolean, ends: (rule: Segment) => number): void => {
    const ending = along.filter((rule) => Math.abs(ends(rule) - end) <= sameLine);
    if (!isOutside || ending.length < 2) return;
    const heights = ending.map(({ at }) => at);
    const horizontal = across[0]?.horizontal ?? along[0]?.horizontal !== true;
    sides.push({ horizontal, at: end, from: Math.min(...heights), to: Math.max(...heights) });
  };
  const first = Math.min(...along.map(({ from }) => from));
  const last = Math.max(...along.map(({ to }) => to));
  add(first, first < Math.min(...places) - stickingOut, ({ from }) => from);
  add(last, last > Math.max(...places) + stickingOut, ({ to }) => to);
  return sides;
}

function linesOf(rules: readonly Segment[]): number[] {
  const lines: { at: number; count: number; first: number }[] = [];
  for (const { at } of [...rules].sort((left, right) => left.at - right.at)) {
    const last = lines.at(-1);
    if (last !== undefined && at - last.first <= sameLine) {
      last.at = (last.at * last.count + at) / (last.count + 1);
      last.count += 1;
    } else {
      lines.push({ at, count: 1, first: at });
    }
  }
  return lines.map(({ at }) => at);
}

/** For each line, which of the stretches between the lines across it is covered by rules. */
function closedEdges(
  rules: readonly Segment[],
  lines: readonly number[],
  across: readonly number[],
): boolean[][] {
  const covered = lines.map(() => across.slice(1).map(() => 0));
  for (const { at, from, to } of rules) {
    const line = covered[nearest(lines, at)];
    if (line === undefined) continue;
    for (const [index, sum] of line.entries()) {
      const [start, end] = [across[index] ?? 0, across[index + 1] ?? 0];
      const length = Math.min(to, end) - Math.max(from, start);
      if (length > 0) line[index] = sum + length / (end - start);
    }
  }
  return covered.map((line) => line.map((sum) => sum >= closedShare));
}

export function nearest(lines: readonly number[], at: number): number {
  let best = 0;
  for (const [index, line] of lines.entries()) {
    if (Math.abs(line - at) < Math.abs((lines[best] ?? 0) - at)) best = index;
  }
  return best;
}

function withoutSlivers(grid: RuledGrid): RuledGrid {
  const { xs, cells } = grid;
  const filled = new Set(cells.filter(({ columnSpan }) => columnSpan === 1).map(({ column }) => column));
  const kept: number[] = [];
  for (let column = 0; column < xs.length - 1; column += 1) {
    const isSliver = (xs[column + 1] ?? 0) - (xs[column] ?? 0) <= widestSliver && !filled.has(column);
    const next = kept.at(-1) === column - 1 || column === 0;
    if (!isSliver || !next) kept.push(column);
  }
  if (kept.length === xs.length - 1) return grid;
  const position = (line: number): number => kept.filter((column) => column < line).length;
  return {
    ...grid,
    xs: [...kept.map((column) => xs[column] ?? 0), xs.at(-1) ?? 0],
    cells: cells.map((cell) => {
      const column = position(cell.column);
      return { ...cell, column, columnSpan: position(cell.column + cell.columnSpan) - column };
    }),
  };
}
