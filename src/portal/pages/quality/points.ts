// How points are printed: with one decimal, and a dash where there are none.

export function printedPoints(points: number | undefined): string {
  return points === undefined ? '–' : points.toFixed(1);
}
