// How points are printed: with one decimal, and a dash where there are none.

export const notKnown = '–';

export function printedPoints(points: number | undefined): string {
  return points === undefined ? notKnown : points.toFixed(1);
}
