// Chooses how large a grid is set: as large as its page allows, down to a size that can still be read; what is longer than
// a page runs on, with its head repeated.
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import { assert } from '../../core/lib/assert.ts';
import type { ColumnNeeds } from './column-widths.ts';
import { cellSidePoints, columnNeeds, columnWidths } from './column-widths.ts';
import type { Orientation } from './sheet.ts';
import { textArea } from './sheet.ts';
import type { Pieces } from './text-width.ts';
import { cutIntoPieces, lineCount } from './text-width.ts';

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

/** How large a grid may be set: `onePage` from the roomiest on, as long as it fits; what runs over several pages, `long`. */
export interface Densities {
  readonly onePage: readonly Density[];
  readonly long: readonly Density[];
}

// Larger text comes before more room in the cells; crowded cells come last. 9 points is 小五.
const airs = [4.2, 3.6, 3, 2.4];
const crowdedAirs = [1.8, 1.2];
export const steps = (sizes: readonly number[]): Density[] => {
  const smallest = sizes.at(-1) ?? 0;
  return [
    ...sizes.flatMap((size) => airs.map((air) => ({ size, air }))),
    ...crowdedAirs.map((air) => ({ size: smallest, air })),
  ];
};
const long: readonly Density[] = [
  { size: 10, air: 3 },
  { size: 9.5, air: 2.4 },
];
export const printDensities = {
  table: { onePage: steps([10, 9.5, 9]), long },
  form: { onePage: steps([9.5, 9, 8.5, 8]), long },
} as const satisfies Record<string, Densities>;

/** A grid that takes no more than this part of a page may share it. */
const smallPart = 0.45;
/** The reckoning may be off by a line or so. */
const spare = 8;

/** `aroundPoints` is the height of what stands above and below the grid and belongs to it. */
export function fitToPage(
  densities: Densities,
  grid: Grid,
  orientation: Orientation,
  aroundPoints: number,
): Fitted {
  const area = textArea(orientation);
  const room = area.height - aroundPoints - spare;
  const content = {
    grid,
    texts: grid.cells.map((cell) => cutIntoPieces(cell.text)),
    needs: columnNeeds(grid),
  };
  const isSmall = ({ height }: Setting): boolean => height + aroundPoints <= area.height * smallPart;
  for (const [index, density] of densities.onePage.entries()) {
    const setting = settingOf(content, area.width, density);
    if (setting.height > room) continue;
    return { ...setting.fitted, extent: index === 0 && isSmall(setting) ? 'small' : 'page' };
  }
  const long = densities.long.map((density) => settingOf(content, area.width, density));
  return { ...fewestPages(long, area.height, aroundPoints).fitted, extent: 'long' };
}

/** The roomiest setting that takes no more pages than the tightest one. */
function fewestPages(settings: readonly Setting[], pageHeight: number, aroundPoints: number): Setting {
  const pages = settings.map(({ height, headHeight }) =>
    Math.ceil((height - headHeight + aroundPoints) / (pageHeight - headHeight - spare)),
  );
  const chosen = settings[pages.indexOf(Math.min(...pages))];
  assert(chosen !== undefined, 'the fewest pages are those of one of the settings');
  return chosen;
}

interface Setting {
  readonly fitted: Omit<Fitted, 'extent'>;
  readonly height: number;
  readonly headHeight: number;
}

/** A grid with what does not change from one density to the next; `texts` are those of the cells, in their order. */
interface Content {
  readonly grid: Grid;
  readonly texts: readonly Pieces[];
  readonly needs: ColumnNeeds;
}

function settingOf({ grid, texts, needs }: Content, width: number, density: Density): Setting {
  const widths = columnWidths(needs, width, density.size);
  const heights = rowHeights(grid, texts, widths, density);
  const sum = (rows: readonly number[]): number => rows.reduce((total, height) => total + height, 0);
  return {
    fitted: { ...density, widths },
    height: sum(heights),
    headHeight: sum(heights.slice(0, grid.headRows)),
  };
}

/** As the typesetter does it: a cell over several rows makes the last of them higher where it needs more than they have. */
function rowHeights(
  grid: Grid,
  texts: readonly Pieces[],
  widths: readonly number[],
  density: Density,
): number[] {
  const heights = Array.from({ length: grid.rows }, () => 0);
  const cells = grid.cells.map((cell, index) => ({ cell, text: texts[index] ?? [] }));
  for (const { cell, text } of cells.sort((left, right) => left.cell.rowSpan - right.cell.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1;
    const above = heights.slice(cell.row, last).reduce((total, height) => total + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, cellHeight(cell, text, widths, density) - above);
  }
  return heights;
}

/** Lines stand a third of their size apart; the template says the same. */
const lineGap = 0.3;

function cellHeight(cell: GridCell, text: Pieces, widths: readonly number[], { size, air }: Density): number {
  const lines = lineCount(text, size, textRoom(cell, widths, size));
  return lines * size + (lines - 1) * lineGap * size + 2 * air;
}

/** How wide the text of a cell may be, in points. */
export function textRoom(cell: GridCell, widths: readonly number[], fontSize: number): number {
  const spanned = widths.slice(cell.column, cell.column + cell.columnSpan);
  return spanned.reduce((total, each) => total + each, 0) - 2 * cellSidePoints - cell.indent * fontSize;
}
