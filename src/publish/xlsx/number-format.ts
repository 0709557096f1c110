// Number formats that print a table's figures as its document does: decimals, commas between thousands, and what an exact
// zero looks like. They are read off the printed figures, which is all that a tree tells.
import type { GridCell, Grid } from '../../core/disclosure/tree.ts';

export type NumberFormatOf = (cell: GridCell) => string;

export function numberFormats(grid: Grid): NumberFormatOf {
  const amounts = grid.cells.filter(({ figure }) => typeof figure?.amountFen === 'bigint');
  const hasCommas = amounts.some(({ text }) => text.includes(','));
  const decimals = Math.max(0, ...amounts.map(({ text }) => decimalsOf(text)));
  const zeroOfTable = amounts.find(({ figure }) => figure?.amountFen === 0n)?.text;
  return ({ text, figure }) => {
    const isZero = figure?.amountFen === 0n;
    const positive = positiveFormat(isZero ? decimals : decimalsOf(text), hasCommas);
    // A cell that holds what is printed is zero also where the exact amount only rounds to it.
    const zero = isZero || /^[0.]+$/u.test(text) ? text : zeroOfTable;
    return `${positive};-${positive};${zero === undefined ? positive : literal(zero)}`;
  };
}

/** How many decimals a figure is printed with. */
export function decimalsOf(text: string): number {
  return /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0;
}

function positiveFormat(decimals: number, hasCommas: boolean): string {
  return `${hasCommas ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

/** Figures stand for themselves in a format; anything else is put in quotes. Nothing prints nothing. */
function literal(text: string): string {
  if (/^[0.]*$/u.test(text)) return text;
  return `"${text.replaceAll('"', '')}"`;
}
