// The picture of a page in shades of grey, at the resolution at which text is recognised. A sheet of paper has no more pixels, however
// large its picture is, so that time and memory are bounded.

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Row by row: 0 is black, 255 white. */
  readonly grey: Uint8Array;
}

/** An area in pixels; its right and lower edges lie outside. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const pixelsPerInch = 200;
export const pointsPerPixel = 72 / pixelsPerInch;
/** The longer side of A3; what is larger is taken smaller. */
export const mostPixelsOfSide = Math.ceil((420 / 25.4) * pixelsPerInch);
/** What is darker is ink; a rule may be a hair thinner than a pixel, and is then lighter. */
const shades = { ink: 160, rule: 200 };

/** `pixels`: red, green, blue and opacity, on white. */
export function rasterOf(width: number, height: number, pixels: Uint8ClampedArray): Raster {
  const grey = new Uint8Array(width * height);
  for (let index = 0; index < grey.length; index += 1) {
    const at = index * 4;
    grey[index] = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
  }
  return { width, height, grey };
}

export function isInk({ width, grey }: Raster, x: number, y: number): boolean {
  return (grey[y * width + x] ?? 255) < shades.ink;
}

export function isDarkAsRule({ width, grey }: Raster, x: number, y: number): boolean {
  return (grey[y * width + x] ?? 255) < shades.rule;
}

/** The columns of a band of rows that hold ink. */
export function inkedColumns(raster: Raster, { y0, y1 }: PixelBox): Uint8Array {
  const columns = new Uint8Array(raster.width);
  for (let y = y0; y < y1; y += 1) {
    for (let x = 0; x < raster.width; x += 1) if (isInk(raster, x, y)) columns[x] = 1;
  }
  return columns;
}

/** The smallest box around the ink in a box; undefined where there is none. */
export function aroundInk(raster: Raster, box: PixelBox): PixelBox | undefined {
  let [x0, y0, x1, y1] = [box.x1, box.y1, box.x0, box.y0];
  for (let y = box.y0; y < box.y1; y += 1) {
    for (let x = box.x0; x < box.x1; x += 1) {
      if (!isInk(raster, x, y)) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x + 1);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y + 1);
    }
  }
  return x0 < x1 && y0 < y1 ? { x0, y0, x1, y1 } : undefined;
}

/** Each pixel is the middle of four. */
export function halved({ width, height, grey }: Raster): Raster {
  const [halfWidth, halfHeight] = [Math.floor(width / 2), Math.floor(height / 2)];
  const half = new Uint8Array(halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y += 1) {
    for (let x = 0; x < halfWidth; x += 1) {
      const at = 2 * y * width + 2 * x;
      half[y * halfWidth + x] =
        ((grey[at] ?? 0) + (grey[at + 1] ?? 0) + (grey[at + width] ?? 0) + (grey[at + width + 1] ?? 0)) / 4;
    }
  }
  return { width: halfWidth, height: halfHeight, grey: half };
}
