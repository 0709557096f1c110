// Sets the picture of a page upright that was laid on the scanner a little askew. Lines of text and rules run along rows of pixels only
// when the page is upright, so the angle is the one at which the upper edges of all ink fall into the fewest rows.
import type { Area } from '../pdf/geometry.ts';
import { halved, isInk, type Raster } from './raster.ts';

export interface UprightPage {
  readonly raster: Raster;
  /** How far its lines fell to the right, in radians; negative where they rose. */
  readonly askew: number;
}

/** In degrees. What is further off was not laid there to be read, or is turned on purpose. */
const furthest = 3;
/** In degrees: the second search is made around what the first has found. */
const steps = { coarse: 0.25, fine: 0.025 };
/** In degrees. Rules are found on pages that are as little off. */
const leastAskew = 0.05;

export function setUpright(raster: Raster): UprightPage {
  const edges = upperEdges(halved(raster));
  const near = likeliest(edges, 0, furthest, steps.coarse);
  const degrees = likeliest(edges, near, steps.coarse, steps.fine);
  if (Math.abs(degrees) < leastAskew) return { raster, askew: 0 };
  const askew = (degrees * Math.PI) / 180;
  return { raster: turned(raster, askew), askew };
}

/** An area of the upright page as it lies on the page that was scanned: the upright area around it. `page` is the whole, in the same unit. */
export function asItLay(area: Area, page: Area, askew: number): Area {
  const [sine, cosine] = [Math.sin(askew), Math.cos(askew)];
  const [midX, midY] = [(page.x0 + page.x1) / 2, (page.y0 + page.y1) / 2];
  const [x, y] = [(area.x0 + area.x1) / 2 - midX, (area.y0 + area.y1) / 2 - midY];
  const [width, height] = [area.x1 - area.x0, area.y1 - area.y0];
  const across = (width * cosine + height * Math.abs(sine)) / 2;
  const down = (width * Math.abs(sine) + height * cosine) / 2;
  const [atX, atY] = [midX + x * cosine - y * sine, midY + x * sine + y * cosine];
  return { x0: atX - across, y0: atY - down, x1: atX + across, y1: atY + down };
}

interface Edges {
  readonly width: number;
  readonly height: number;
  readonly xs: Uint16Array;
  readonly ys: Uint16Array;
}

/** Where ink begins, from the top: dark areas count no more than lines. */
function upperEdges(raster: Raster): Edges {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 1; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      if (!isInk(raster, x, y) || isInk(raster, x, y - 1)) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  return { width: raster.width, height: raster.height, xs: Uint16Array.from(xs), ys: Uint16Array.from(ys) };
}

/** In degrees, around a middle; of angles alike the one that turns the page least. */
function likeliest(edges: Edges, middle: number, reach: number, step: number): number {
  const count = Math.round(reach / step);
  const angles = Array.from({ length: 2 * count + 1 }, (_, index) => middle + (index - count) * step);
  let [best, most] = [0, 0];
  for (const angle of angles.sort((left, right) => Math.abs(left) - Math.abs(right))) {
    const gathered = gatheredIn(edges, Math.tan((angle * Math.PI) / 180));
    if (gathered > most) [best, most] = [angle, gathered];
  }
  return best;
}

/** The sum over the rows, taken at a slope, of the squares of what falls into each: greatest where few rows have it all. */
function gatheredIn({ width, height, xs, ys }: Edges, slope: number): number {
  const margin = Math.ceil(width * Math.abs(slope));
  const rows = new Uint32Array(height + 2 * margin + 1);
  for (const [index, y] of ys.entries()) {
    const row = Math.round(y - (xs[index] ?? 0) * slope + margin);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

/** Around its middle, each pixel from the four around the place where it lay; what comes from outside is white. */
function turned({ width, height, grey }: Raster, askew: number): Raster {
  const [sine, cosine] = [Math.sin(askew), Math.cos(askew)];
  const [midX, midY] = [width / 2, height / 2];
  const upright = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = midX + (x - midX) * cosine - (y - midY) * sine;
      const fromY = midY + (x - midX) * sine + (y - midY) * cosine;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [along, down] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = (grey[at] ?? 255) * (1 - along) + (grey[at + 1] ?? 255) * along;
      const below = (grey[at + width] ?? 255) * (1 - along) + (grey[at + width + 1] ?? 255) * along;
      upright[y * width + x] = above * (1 - down) + below * down;
    }
  }
  return { width, height, grey: upright };
}
