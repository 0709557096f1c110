// The tables of one page: which rules make a grid, and which glyph stands in which cell. What stands in no cell is left for
// the running text.
import type { Area } from './geometry.ts';
import { around, holdsCentre } from './geometry.ts';
import { cellText } from './cell-text.ts';
import type { GridCell, RuledGrid } from './grid.ts';
import { gridOf } from './grid.ts';
import type { PlacedLine } from './line-boxes.ts';
import { linesOf } from './lines.ts';
import type { Glyph, Segment } from './page-marks.ts';
import { joinPieces, meetingRules } from './rules.ts';

export interface PageTable {
  readonly area: Area;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly TableCell[];
  readonly irregular: number;
}

export interface TableCell extends GridCell {
  readonly text: string;
  /** Of a cell that goes on over the page on each of them; the place of the cell is on the first. */
  readonly lines: readonly PlacedLine[];
  readonly page: number;
}

export interface TableLimits {
  readonly rulesPerPage: number;
  readonly cellsPerTable: number;
}

export interface PageTables {
  readonly tables: readonly PageTable[];
  readonly loose: readonly Glyph[];
  readonly rulesLeftOut: boolean;
}

export function pageTables(
  segments: readonly Segment[],
  glyphs: readonly Glyph[],
  page: number,
  limits: TableLimits,
): PageTables {
  const rules = joinPieces(segments);
  if (rules.length > limits.rulesPerPage) return { tables: [], loose: glyphs, rulesLeftOut: true };
  const grids = meetingRules(rules)
    .flatMap((group) => gridOf(group, limits.cellsPerTable) ?? [])
    // From small to large, so that a glyph of a table within a cell of another goes to the inner one.
    .sort((left, right) => sizeOf(left.area) - sizeOf(right.area));
  const inGrids = grids.map(() => [] as Glyph[]);
  const loose: Glyph[] = [];
  for (const glyph of glyphs) {
    const grid = grids.findIndex(({ area }) => holdsCentre(area, glyph));
    (inGrids[grid] ?? loose).push(glyph);
  }
  const tables = grids.map((grid, index) => fill(grid, inGrids[index] ?? [], page));
  return { tables: tables.sort((left, right) => left.area.y0 - right.area.y0), loose, rulesLeftOut: false };
}

function fill(grid: RuledGrid, glyphs: readonly Glyph[], page: number): PageTable {
  const inCells = grid.cells.map(() => [] as Glyph[]);
  for (const glyphsTogether of numbersTogether(glyphs)) {
    const cell = indexOfCell(grid.cells, glyphsTogether);
    inCells[cell]?.push(...glyphsTogether);
  }
  return {
    area: grid.area,
    xs: grid.xs,
    rows: grid.ys.length - 1,
    irregular: grid.irregular,
    cells: grid.cells.map((cell, index) => {
      return { ...cell, page, ...cellText(linesOf(inCells[index] ?? []), cell.area, page) };
    }),
  };
}

/** A number that sticks out over a rule stays whole: the digits of one run that touch go to one cell. */
function numbersTogether(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = groups.at(-1)?.at(-1);
    const belongs =
      last?.run === glyph.run &&
      isOfNumber(last.text) &&
      isOfNumber(glyph.text) &&
      Math.abs(glyph.baseline - last.baseline) < 0.1 * glyph.size &&
      Math.abs(glyph.x0 - last.x1) < 0.2 * glyph.size;
    if (belongs) groups.at(-1)?.push(glyph);
    else groups.push([glyph]);
  }
  return groups;
}

function isOfNumber(text: string): boolean {
  return /^[\d.,-]$/.test(text);
}

/** The cell with the middle of the glyphs; what stands on the very border goes to the nearest one. */
function indexOfCell(cells: readonly GridCell[], glyphs: readonly Glyph[]): number {
  const area = around(glyphs);
  const [x, y] = [(area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2];
  const outside = ({ x0, y0, x1, y1 }: Area): number => Math.max(x0 - x, x - x1, y0 - y, y - y1);
  let best = 0;
  let least = Infinity;
  for (const [index, cell] of cells.entries()) {
    const distance = outside(cell.area);
    if (distance <= 0) return index;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function sizeOf({ x0, y0, x1, y1 }: Area): number {
  return (x1 - x0) * (y1 - y0);
}
