// What the picture of a page tells without any network: rules as runs of dark pixels, and ink that belongs to no line found.
import { describe, expect, it } from 'vitest';
import { takeRules } from '../../../src/ingest/ocr/pixel-rules.ts';
import { pointsPerPixel, rasterOf, type PixelBox, type Raster } from '../../../src/ingest/ocr/raster.ts';
import { textBoxes } from '../../../src/ingest/ocr/text-boxes.ts';
import { pageTables } from '../../../src/ingest/pdf/page-tables.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';

const paper = { width: 600, height: 500 };

/** White, with areas of a shade of grey. */
function picture(...areas: readonly (PixelBox & { readonly shade?: number })[]): Raster {
  const pixels = new Uint8ClampedArray(paper.width * paper.height * 4).fill(255);
  for (const { x0, y0, x1, y1, shade = 0 } of areas) {
    for (let y = y0; y < y1; y += 1) {
      for (let x = x0; x < x1; x += 1)
        pixels.fill(shade, (y * paper.width + x) * 4, (y * paper.width + x) * 4 + 3);
    }
  }
  return rasterOf(paper.width, paper.height, pixels);
}

const across = (y: number, shade = 0) => ({ x0: 50, x1: 550, y0: y, y1: y + 2, shade });
const along = (x: number, shade = 0) => ({ x0: x, x1: x + 2, y0: 50, y1: 302, shade });
/** Two columns and two rows; hair lines come out lighter than black. */
const table = [50, 150, 300]
  .flatMap((y) => across(y, 170))
  .concat([50, 250, 548].flatMap((x) => along(x, 60)));

describe('rules', () => {
  it('make the grid of a table, and are taken out of the picture', () => {
    const character = { x0: 100, x1: 110, y0: 80, y1: 100 };
    const { rules, withoutRules } = takeRules(picture(...table, character));
    const { tables } = pageTables(rules, [], 1, readingLimits);
    expect(tables.map(({ rows, xs }) => [rows, xs.length - 1])).toEqual([[2, 2]]);
    const ink = [...withoutRules.grey.entries()].filter(([, grey]) => grey < 200).map(([index]) => index);
    expect(ink.every((index) => index % paper.width >= 100 && index % paper.width < 110)).toBe(true);
    expect(ink).toHaveLength(200);
  });

  it('are found where rows of one height cross a side at even parts, and at one low row', () => {
    const even = [50, 92, 134, 176, 218].flatMap((y) => across(y));
    const sides = [50, 250, 548].map((x) => ({ x0: x, x1: x + 2, y0: 50, y1: 220 }));
    const low = [
      across(300),
      across(340),
      ...[50, 250, 548].map((x) => ({ x0: x, x1: x + 2, y0: 300, y1: 342 })),
    ];
    const { tables } = pageTables(takeRules(picture(...even, ...sides, ...low)).rules, [], 1, readingLimits);
    expect(tables.map(({ rows, xs }) => [rows, xs.length - 1])).toEqual([
      [4, 2],
      [1, 2],
    ]);
  });

  it('are neither dark areas nor the strokes of a large character', () => {
    const stroke = 80;
    const frame = [
      { x0: 400, x1: 400 + stroke, y0: 350, y1: 354 },
      { x0: 400, x1: 400 + stroke, y0: 426, y1: 430 },
      { x0: 400, x1: 404, y0: 350, y1: 430 },
      { x0: 476, x1: 480, y0: 350, y1: 430 },
    ];
    const area = { x0: 50, x1: 350, y0: 350, y1: 450 };
    expect(takeRules(picture(...frame, area)).rules).toEqual([]);
  });
});

it('ink that the network found no text at is a line of its own, up to the rule', async () => {
  const zero = { x0: 262, x1: 274, y0: 90, y1: 110 };
  const beside = { x0: 230, x1: 242, y0: 90, y1: 110 };
  const speck = { x0: 400, x1: 402, y0: 200, y1: 202 };
  const { rules, withoutRules } = takeRules(picture(...table, zero, beside, speck));
  const boxes = await textBoxes(withoutRules, rules, async (input, height, width) =>
    Promise.resolve({ data: new Float32Array(input.length / 3), dims: [1, 1, height, width] }),
  );
  expect(boxes.map(({ ink }) => ink)).toEqual([beside, zero]);
  expect(rules.some(({ horizontal, at }) => !horizontal && Math.abs(at - 251 * pointsPerPixel) < 1)).toBe(
    true,
  );
});
