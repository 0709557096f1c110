// How large tables and forms are set in Word: in sizes that offices use, as large as the page allows.
import type { Densities } from '../pdf/fit-to-page.ts';
import { steps } from '../pdf/fit-to-page.ts';

export type GridSize = 'five' | 'smallFive' | 'eightPoints';

/** `label` is what Word's list of sizes says, in Chinese. */
export const gridSizes: Readonly<
  Record<GridSize, { readonly id: string; readonly label: string; readonly points: number }>
> = {
  five: { id: 'Five', label: '五号', points: 10.5 },
  smallFive: { id: 'SmallFive', label: '小五', points: 9 },
  eightPoints: { id: 'EightPoints', label: '8磅', points: 8 },
};

const { five, smallFive, eightPoints } = gridSizes;
export const gridDensities = {
  table: {
    onePage: steps([five.points, smallFive.points]),
    long: [
      { size: five.points, air: 3 },
      { size: smallFive.points, air: 2.4 },
    ],
  },
  form: {
    onePage: steps([smallFive.points, eightPoints.points]),
    long: [{ size: smallFive.points, air: 2.4 }],
  },
} as const satisfies Record<string, Densities>;

export function gridSizeOf(points: number): GridSize {
  return points === five.points ? 'five' : points === smallFive.points ? 'smallFive' : 'eightPoints';
}

/** The exact distance of lines in cells, in points: a third of the size apart, as the reckoning of what fits has it. */
export const linePitch = (points: number): number => points * 1.3;

/**
 * Room above and below the lines of a cell, in points. A line of Word's has the gap to the next one in it, and a row its
 * rule, so that what is left of the room reckoned with is less.
 */
export const cellRoom = (points: number, air: number): number => air - 0.15 * points - 0.25;
