// Chooses how large a grid is set: as large as its page allows, down to a size that can still be read; what is longer than
// a page runs on, with its head repeated.
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import { assert } from '../../core/lib/assert.ts';
import { cellSidePoints, columnWidths } from './column-widths.ts';
import type { Orientation } from './sheet.ts';
import { textArea } from './sheet.ts';
import { lineCount } from './text-width.ts';

/** In points: the size of the text, and the room above and below it in a cell. */
export interface Density {
  readonly size: number;
  readonly air: number;
}

export interface Fitted extends Density {
  readonly widths: readonly number[];
  /** `small`: shares its page with what fits beside it; `page`: fills one of its own; `long`: runs over several. */
  readonly extent: 'small' | 'page' | 'long';
}

// Larger text comes before more room in the cells; crowded cells come last. 9 points is 小五.
const airs = [4.2, 3.6, 3, 2.4];
const crowdedAir = 1.8;
const steps = (sizes: readonly number[]): Density[] => [
  ...sizes.flatMap((size) => airs.map((air) => ({ size, air }))),
  { size: sizes.at(-1) ?? 0, air: crowdedAir },
];
const densities = { table: steps([10, 9.5, 9]), form: steps([9.5, 9, 8.5, 8]) };
/** What runs over several pages is set at one of these. */
const longDensities: readonly Density[] = [
  { size: 10, air: 3 },
  { size: 9.5, air: 2.4 },
];

/** A grid that takes no more than this part of a page may share it. */
const smallPart = 0.45;
/** The reckoning may be off by a line or so. */
const spare = 8;

/** `aroundPoints` is the height of what stands above and below the grid and belongs to it. */
export function fitToPage(
  kind: 'table' | 'form',
  grid: Grid,
  orientation: Orientation,
  aroundPoints: number,
): Fitted {
  const area = textArea(orientation);
  const room = area.height - aroundPoints - spare;
  const settings = densities[kind].map((density) => settingOf(grid, area.width, density));
  const roomiest = settings[0];
  if (roomiest !== undefined && roomiest.height + aroundPoints <= area.height * smallPart) {
    return { ...roomiest.fitted, extent: 'small' };
  }
  const fitting = settings.find(({ height }) => height <= room);
  if (fitting !== undefined) return { ...fitting.fitted, extent: 'page' };
  return { ...fewestPages(grid, area, aroundPoints), extent: 'long' };
}

/** The roomiest setting that takes no more pages than the tightest one. */
function fewestPages(
  grid: Grid,
  area: { width: number; height: number },
  aroundPoints: number,
): Omit<Fitted, 'extent'> {
  const settings = longDensities.map((density) => {
    const { fitted, height, headHeight } = settingOf(grid, area.width, density);
    return {
      fitted,
      pages: Math.ceil((height - headHeight + aroundPoints) / (area.height - headHeight - spare)),
    };
  });
  const fewest = Math.min(...settings.map(({ pages }) => pages));
  const chosen = settings.find(({ pages }) => pages === fewest);
  assert(chosen !== undefined, 'the fewest pages are those of one of the settings');
  return chosen.fitted;
}

interface Setting {
  readonly fitted: Omit<Fitted, 'extent'>;
  readonly height: number;
  readonly headHeight: number;
}

function settingOf(grid: Grid, width: number, density: Density): Setting {
  const widths = columnWidths(grid, width, density.size);
  const heights = rowHeights(grid, widths, density);
  const sum = (rows: readonly number[]): number => rows.reduce((total, height) => total + height, 0);
  return {
    fitted: { ...density, widths },
    height: sum(heights),
    headHeight: sum(heights.slice(0, grid.headRows)),
  };
}

/** As the typesetter does it: a cell over several rows makes the last of them higher where it needs more than they have. */
function rowHeights(grid: Grid, widths: readonly number[], density: Density): number[] {
  const heights = Array.from({ length: grid.rows }, () => 0);
  const bySpan = [...grid.cells].sort((left, right) => left.rowSpan - right.rowSpan);
  for (const cell of bySpan) {
    const last = cell.row + cell.rowSpan - 1;
    const above = heights.slice(cell.row, last).reduce((total, height) => total + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, cellHeight(cell, widths, density) - above);
  }
  return heights;
}

/** Lines stand a third of their size apart; the template says the same. */
const lineGap = 0.3;

function cellHeight(cell: GridCell, widths: readonly number[], { size, air }: Density): number {
  const spanned = widths.slice(cell.column, cell.column + cell.columnSpan);
  const width = spanned.reduce((total, each) => total + each, 0) - 2 * cellSidePoints - cell.indent * size;
  const lines = lineCount(cell.text, size, width);
  return lines * size + (lines - 1) * lineGap * size + 2 * air;
}
