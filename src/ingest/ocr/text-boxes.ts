// Where text stands in the picture of a page: the network finds its lines at half the size, ink says exactly where they begin and end, and
// ink that the network left out is a line of its own.
import type { Segment } from '../pdf/page-marks.ts';
import type { Network } from './models.ts';
import {
  aroundInk,
  halved,
  inkedColumns,
  isInk,
  pointsPerPixel,
  type PixelBox,
  type Raster,
} from './raster.ts';

export interface TextBox extends PixelBox {
  /** Around the ink itself: what the network found has a margin above and below. */
  readonly ink: PixelBox;
}

/** What the network takes for text. */
const likelyText = 0.3;
/** The network finds the core of a line; the line is larger by this, of its area over its circumference. */
const growth = 1.5;
/** Sides of pictures that the network takes are multiples of this. */
const gridOfNetwork = 32;
/** Means and deviations of the colours that it was made with: blue, green, red. */
const colours = [
  { mean: 0.406, deviation: 0.225 },
  { mean: 0.456, deviation: 0.224 },
  { mean: 0.485, deviation: 0.229 },
] as const;
/** A gap so wide ends a line, of its height. */
const gapInLine = 0.9;
/** What is lower is no line of its own, but a stroke of one. In pixels. */
const lowestLine = 12;
/** Ink outside of all lines: smaller is a speck, higher no character. In pixels. */
const smallestLeftOut = { width: 3, height: 8, ink: 12 };
const highestLeftOut = 80;

/** `raster` is without rules; `rules` in points. */
export async function textBoxes(
  raster: Raster,
  rules: readonly Segment[],
  findText: Network,
): Promise<TextBox[]> {
  const half = halved(raster);
  const found = await coresOf(half, findText);
  const uprights = rules.filter(({ horizontal }) => !horizontal);
  const lines = mergedBoxes(found.map((core) => grown(core, raster)))
    .flatMap((box) => splitAtRules(box, uprights))
    .flatMap((box) => linesIn(box, raster))
    .flatMap((box) => refined(box, raster, uprights));
  const lost = leftOut(raster, lines).flatMap((box) => splitAtRules(box, uprights));
  return mergedText([...lines, ...lost.flatMap((box) => refined(box, raster, uprights))]);
}

async function coresOf(half: Raster, findText: Network): Promise<PixelBox[]> {
  const width = Math.ceil(half.width / gridOfNetwork) * gridOfNetwork;
  const height = Math.ceil(half.height / gridOfNetwork) * gridOfNetwork;
  const input = new Float32Array(3 * width * height);
  for (const [colour, { mean, deviation }] of colours.entries()) {
    const plane = input.subarray(colour * width * height, (colour + 1) * width * height);
    plane.fill((1 - mean) / deviation);
    for (let y = 0; y < half.height; y += 1) {
      for (let x = 0; x < half.width; x += 1) {
        plane[y * width + x] = ((half.grey[y * half.width + x] ?? 255) / 255 - mean) / deviation;
      }
    }
  }
  const { data } = await findText(input, height, width);
  return components(width, height, (index) => (data[index] ?? 0) > likelyText).map(({ box }) => box);
}

interface Component {
  readonly box: PixelBox;
  readonly size: number;
}

/** Areas that hang together along rows and columns. */
function components(width: number, height: number, isIn: (index: number) => boolean): Component[] {
  const seen = new Uint8Array(width * height);
  const found: Component[] = [];
  const waiting: number[] = [];
  const visit = (index: number): void => {
    if (seen[index] === 1 || !isIn(index)) return;
    seen[index] = 1;
    waiting.push(index);
  };
  for (let start = 0; start < seen.length; start += 1) {
    visit(start);
    if (waiting.length === 0) continue;
    let [x0, y0, x1, y1, size] = [width, height, 0, 0, 0];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const [x, y] = [index % width, Math.floor(index / width)];
      size += 1;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x + 1);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y + 1);
      if (x > 0) visit(index - 1);
      if (x < width - 1) visit(index + 1);
      if (y > 0) visit(index - width);
      if (y < height - 1) visit(index + width);
    }
    found.push({ box: { x0, y0, x1, y1 }, size });
  }
  return found;
}

/** From a core at half the size to a line on the whole picture. */
function grown({ x0, y0, x1, y1 }: PixelBox, { width, height }: Raster): PixelBox {
  const [across, down] = [x1 - x0, y1 - y0];
  const margin = (growth * across * down) / (2 * (across + down));
  return {
    x0: Math.max(0, Math.floor(2 * (x0 - margin))),
    y0: Math.max(0, Math.floor(2 * (y0 - margin))),
    x1: Math.min(width, Math.ceil(2 * (x1 + margin))),
    y1: Math.min(height, Math.ceil(2 * (y1 + margin))),
  };
}

function splitAtRules(box: PixelBox, uprights: readonly Segment[]): PixelBox[] {
  const middle = ((box.y0 + box.y1) / 2) * pointsPerPixel;
  const cuts = uprights
    .filter(({ from, to }) => from <= middle && to >= middle)
    .map(({ at }) => Math.round(at / pointsPerPixel))
    .filter((at) => at > box.x0 && at < box.x1)
    .sort((left, right) => left - right);
  const edges = [box.x0, ...cuts, box.x1];
  return edges.slice(1).map((x1, index) => ({ ...box, x0: edges[index] ?? 0, x1 }));
}

/** Two lines that were found as one are parted where no row between them has ink. */
function linesIn(box: PixelBox, raster: Raster): PixelBox[] {
  const lines: { y0: number; y1: number }[] = [];
  for (let y = box.y0; y < box.y1; y += 1) {
    let hasInk = false;
    for (let x = box.x0; x < box.x1 && !hasInk; x += 1) hasInk = isInk(raster, x, y);
    const last = lines.at(-1);
    if (!hasInk) continue;
    if (last?.y1 === y) last.y1 = y + 1;
    else lines.push({ y0: y, y1: y + 1 });
  }
  const high = lines.filter(({ y0, y1 }) => y1 - y0 >= lowestLine);
  if (high.length < 2) return [box];
  return high.map(({ y0, y1 }) => ({
    ...box,
    y0: Math.max(box.y0, y0 - Math.ceil(0.2 * (y1 - y0))),
    y1: Math.min(box.y1, y1 + Math.ceil(0.2 * (y1 - y0))),
  }));
}

/** Wide enough for all characters of its line, and no wider; nothing where there is no ink. */
function refined(box: PixelBox, raster: Raster, uprights: readonly Segment[]): TextBox[] {
  const core = aroundInk(raster, box);
  if (core === undefined) return [];
  const height = core.y1 - core.y0;
  const middle = ((core.y0 + core.y1) / 2) * pointsPerPixel;
  const walls = uprights
    .filter(({ from, to }) => from <= middle && to >= middle)
    .map(({ at }) => at / pointsPerPixel);
  const left = Math.max(0, ...walls.filter((at) => at <= core.x0 + 2));
  const right = Math.min(raster.width, ...walls.filter((at) => at >= core.x1 - 2));
  const columns = inkedColumns(raster, core);
  let [x0, x1] = [core.x0, core.x1];
  for (let x = x0 - 1; x >= left && x0 - x <= gapInLine * height; x -= 1) if (columns[x] === 1) x0 = x;
  for (let x = x1; x < right && x - x1 < gapInLine * height; x += 1) if (columns[x] === 1) x1 = x + 1;
  const ink = aroundInk(raster, { ...core, x0, x1 });
  if (ink === undefined) return [];
  return [{ x0, x1, y0: Math.min(box.y0, ink.y0), y1: Math.max(box.y1, ink.y1), ink }];
}

/** Parts of one line that were found apart and touch are one. */
function mergedBoxes(boxes: readonly PixelBox[]): PixelBox[] {
  return mergedText(boxes.map((box) => ({ ...box, ink: box })));
}

function mergedText(boxes: readonly TextBox[]): TextBox[] {
  const merged: TextBox[] = [];
  for (const box of [...boxes].sort((left, right) => left.x0 - right.x0)) {
    const index = merged.findIndex((other) => isSameLine(other.ink, box.ink));
    const other = merged[index];
    if (other === undefined) merged.push(box);
    else merged[index] = { ...bothOf(other, box), ink: bothOf(other.ink, box.ink) };
  }
  return merged;
}

function isSameLine(left: PixelBox, right: PixelBox): boolean {
  const common = Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0);
  const lower = Math.min(left.y1 - left.y0, right.y1 - right.y0);
  return common > 0.6 * lower && Math.min(left.x1, right.x1) > Math.max(left.x0, right.x0);
}

function bothOf(left: PixelBox, right: PixelBox): PixelBox {
  return {
    x0: Math.min(left.x0, right.x0),
    y0: Math.min(left.y0, right.y0),
    x1: Math.max(left.x1, right.x1),
    y1: Math.max(left.y1, right.y1),
  };
}

/** Ink that no line holds, such as a single 0. Characters side by side are joined to a line by what is refined. */
function leftOut(raster: Raster, lines: readonly TextBox[]): PixelBox[] {
  const { width, height } = raster;
  const covered = new Uint8Array(width * height);
  for (const { x0, y0, x1, y1 } of lines) {
    for (let y = y0; y < y1; y += 1) covered.fill(1, y * width + x0, y * width + x1);
  }
  const isLost = (index: number): boolean =>
    covered[index] !== 1 && isInk(raster, index % width, Math.floor(index / width));
  return components(width, height, isLost).flatMap(({ box, size }) => {
    const [across, down] = [box.x1 - box.x0, box.y1 - box.y0];
    const isCharacter =
      size >= smallestLeftOut.ink &&
      across >= smallestLeftOut.width &&
      down >= smallestLeftOut.height &&
      down <= highestLeftOut;
    const margin = Math.ceil(0.2 * down);
    return isCharacter
      ? [{ ...box, y0: Math.max(0, box.y0 - margin), y1: Math.min(height, box.y1 + margin) }]
      : [];
  });
}
