// What a painted path leaves on the page: straight lines along an axis, filled areas, or a new clip. Thin filled areas are
// lines too, since that is how most office programs paint the rules of a table.
import type { Area } from './geometry.ts';
import { around, intersection } from './geometry.ts';
import type { Painter } from './graphics-state.ts';
import { isShown } from './graphics-state.ts';

/** Codes of pdf.js within a path, and how many numbers follow each. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticCurveTo = 3;
const closePath = 4;

/** The thickest filled area, in points, that is still a line. */
const thickestLine = 3;
/** A dot of a dotted line is neither longer nor higher. */
const largestDot = 1.5;
/** How far the ends of a line along an axis may be off it, in points. */
const slackOfAxis = 0.6;

interface Figure {
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly straight: boolean;
}

export interface PathUse {
  readonly stroke: boolean;
  readonly fill: boolean;
  readonly close: boolean;
}

export function paintPath(painter: Painter, use: PathUse, path: ArrayLike<number>): void {
  const figures = [...figuresOf(painter, path)];
  if (painter.clipIsPending) {
    const area = around(
      figures.flatMap(({ points }) => points.map(([x, y]) => ({ x0: x, y0: y, x1: x, y1: y }))),
    );
    painter.state.clip = intersection(painter.state.clip, area);
    painter.clipIsPending = false;
  }
  if (!isShown(painter)) return;
  painter.order += 1;
  for (const figure of figures) {
    if (use.fill && painter.state.fillAlpha > 0) fill(painter, figure);
    if (use.stroke && painter.state.strokeAlpha > 0) stroke(painter, figure, use.close);
  }
}

function* figuresOf(painter: Painter, path: ArrayLike<number>): Generator<Figure> {
  const [a, b, c, d, e, f] = painter.state.matrix;
  let points: [number, number][] = [];
  let straight = true;
  const number = (index: number): number => path[index] ?? 0;
  const add = (index: number): void => {
    const [x, y] = [number(index), number(index + 1)];
    points.push([a * x + c * y + e, b * x + d * y + f]);
  };
  const steps: { readonly [code: number]: number } = {
    [moveTo]: 2,
    [lineTo]: 2,
    [curveTo]: 6,
    [quadraticCurveTo]: 4,
    [closePath]: 0,
  };
  for (let index = 0; index < path.length;) {
    const code = number(index);
    const step = steps[code];
    if (step === undefined) break;
    if (code === moveTo || code === closePath) {
      if (points.length > 1) yield { points, closed: code === closePath, straight };
      const start = points[0];
      points = code === closePath && start !== undefined ? [start] : [];
      straight = true;
    }
    for (let number = 1; number < step; number += 2) add(index + number);
    if (code === curveTo || code === quadraticCurveTo) straight = false;
    index += 1 + step;
  }
  if (points.length > 1) yield { points, closed: false, straight };
}

function stroke(painter: Painter, { points, closed, straight }: Figure, close: boolean): void {
  if (!straight || isPaper(painter.state.strokeColour)) return;
  const ends = closed || close ? [...points, ...points.slice(0, 1)] : points;
  for (let index = 1; index < ends.length; index += 1) {
    const [x0, y0] = ends[index - 1] ?? [0, 0];
    const [x1, y1] = ends[index] ?? [0, 0];
    const area = { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
    if (Math.min(area.x1 - area.x0, area.y1 - area.y0) <= slackOfAxis) addLine(painter, area);
  }
}

function fill(painter: Painter, { points, straight }: Figure): void {
  const { state } = painter;
  const area = around(points.map(([x, y]) => ({ x0: x, y0: y, x1: x, y1: y })));
  const thickness = Math.min(area.x1 - area.x0, area.y1 - area.y0);
  if (thickness <= thickestLine) {
    if (straight && !isPaper(state.fillColour)) addLine(painter, area);
    return;
  }
  const seen = intersection(area, state.clip);
  if (seen.x0 >= seen.x1 || seen.y0 >= seen.y1) return;
  painter.fills.push({
    ...seen,
    colour: state.fillColour,
    order: painter.order,
    hides: straight && points.length <= 5 && state.fillAlpha === 1,
  });
}

/** A line along its longer side, as far as the clip shows it. A dot may belong to a dotted line of either direction. */
export function addLine(painter: Painter, area: Area): void {
  const { clip } = painter.state;
  const slack = 0.5;
  const seen = intersection(area, {
    x0: clip.x0 - slack,
    y0: clip.y0 - slack,
    x1: clip.x1 + slack,
    y1: clip.y1 + slack,
  });
  const [width, height] = [seen.x1 - seen.x0, seen.y1 - seen.y0];
  if (width < 0 || height < 0) return;
  const isDot = Math.max(width, height) <= largestDot;
  if (isDot || width >= height) {
    painter.segments.push({ horizontal: true, at: (seen.y0 + seen.y1) / 2, from: seen.x0, to: seen.x1 });
  }
  if (isDot || height > width) {
    painter.segments.push({ horizontal: false, at: (seen.x0 + seen.x1) / 2, from: seen.y0, to: seen.y1 });
  }
}

/** White on the page is no line. */
function isPaper(colour: string): boolean {
  return /^#f[c-f]f[c-f]f[c-f]$/i.test(colour) || colour === 'transparent';
}
