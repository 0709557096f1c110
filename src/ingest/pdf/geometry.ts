// Matrices and upright areas, in points. On a page, y grows downwards from its top left.
import type { Box } from '../../core/lib/place.ts';

/** `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The upright area around an area that a matrix may have turned. */
export function transformed(matrix: Matrix, { x0, y0, x1, y1 }: Area): Area {
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x0 + c * y0, a * x1 + c * y0, a * x0 + c * y1, a * x1 + c * y1];
  const ys = [b * x0 + d * y0, b * x1 + d * y0, b * x0 + d * y1, b * x1 + d * y1];
  return {
    x0: Math.min(...xs) + e,
    y0: Math.min(...ys) + f,
    x1: Math.max(...xs) + e,
    y1: Math.max(...ys) + f,
  };
}

/** Empty (x0 ≥ x1 or y0 ≥ y1) where they do not meet. */
export function intersection(left: Area, right: Area): Area {
  return {
    x0: Math.max(left.x0, right.x0),
    y0: Math.max(left.y0, right.y0),
    x1: Math.min(left.x1, right.x1),
    y1: Math.min(left.y1, right.y1),
  };
}

export function around(areas: Iterable<Area>): Area {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    x0 = Math.min(x0, area.x0);
    y0 = Math.min(y0, area.y0);
    x1 = Math.max(x1, area.x1);
    y1 = Math.max(y1, area.y1);
  }
  return { x0, y0, x1, y1 };
}

export function holds(area: Area, x: number, y: number): boolean {
  return x >= area.x0 && x <= area.x1 && y >= area.y0 && y <= area.y1;
}

export function holdsCentre(area: Area, inner: Area): boolean {
  return holds(area, (inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2);
}

/** To hundredths of a point. */
export function boxOf({ x0, y0, x1, y1 }: Area): Box {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(x0), round(y0), round(x1), round(y1)];
}
