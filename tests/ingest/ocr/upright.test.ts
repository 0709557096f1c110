// A page that lies askew is set upright by its lines alone, and what is found on it is told where it lay.
import { describe, expect, it } from 'vitest';
import { takeRules } from '../../../src/ingest/ocr/pixel-rules.ts';
import { rasterOf, type Raster } from '../../../src/ingest/ocr/raster.ts';
import { asItLay, setUpright } from '../../../src/ingest/ocr/upright.ts';
import { pageTables } from '../../../src/ingest/pdf/page-tables.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';

const paper = { width: 900, height: 700 };
const middle = { x: paper.width / 2, y: paper.height / 2 };
const degrees = (radians: number): number => (radians * 180) / Math.PI;

type IsInk = (x: number, y: number) => boolean;

/** What an upright page shows, laid askew clockwise around its middle. */
function laid(askew: number, isInk: IsInk): Raster {
  const [sine, cosine] = [Math.sin((askew * Math.PI) / 180), Math.cos((askew * Math.PI) / 180)];
  const pixels = new Uint8ClampedArray(paper.width * paper.height * 4).fill(255);
  for (let y = 0; y < paper.height; y += 1) {
    for (let x = 0; x < paper.width; x += 1) {
      const [fromX, fromY] = [x - middle.x, y - middle.y];
      const isDark = isInk(
        middle.x + fromX * cosine + fromY * sine,
        middle.y - fromX * sine + fromY * cosine,
      );
      if (isDark) pixels.fill(0, (y * paper.width + x) * 4, (y * paper.width + x) * 4 + 3);
    }
  }
  return rasterOf(paper.width, paper.height, pixels);
}

const isOn = (lines: readonly number[], at: number): boolean =>
  lines.some((line) => at >= line && at < line + 3);
const [xs, ys] = [
  [100, 300, 500, 800],
  [150, 210, 270, 330, 390],
];
const table: IsInk = (x, y) => (isOn(ys, y) && x >= 100 && x < 803) || (isOn(xs, x) && y >= 150 && y < 393);
/** Blocks as high and wide as characters, in lines, without a rule. */
const text: IsInk = (x, y) => x > 120 && x < 780 && y > 100 && y < 600 && x % 26 > 5 && y % 45 > 21;

const tablesOf = (raster: Raster): (readonly [rows: number, columns: number])[] =>
  pageTables(takeRules(raster).rules, [], 1, readingLimits).tables.map(({ rows, xs: lines }) => [
    rows,
    lines.length - 1,
  ]);

describe('a page', () => {
  it.each([2, 1.1, 0.5, -0.7, -1.6])('that lies askew by %d degrees has its table', (askew) => {
    const upright = setUpright(laid(askew, table));
    expect(Math.abs(degrees(upright.askew) - askew)).toBeLessThan(0.08);
    expect(tablesOf(upright.raster)).toEqual([[4, 3]]);
  });

  it('is no such table before', () => {
    expect(tablesOf(laid(2, table))).not.toEqual([[4, 3]]);
  });

  it('without rules lies as its lines of text do', () => {
    expect(Math.abs(degrees(setUpright(laid(-1.3, text)).askew) + 1.3)).toBeLessThan(0.08);
  });

  it.each([
    ['upright', laid(0, table)],
    ['blank', laid(0, () => false)],
  ])('that is %s stays as it is', (_, page) => {
    expect(setUpright(page)).toEqual({ raster: page, askew: 0 });
  });
});

it('an area is told where it lay: around its middle, as large as it takes', () => {
  const page = { x0: 0, y0: 0, x1: 200, y1: 100 };
  const quarter = Math.PI / 2;
  const { x0, y0, x1, y1 } = asItLay({ x0: 150, y0: 40, x1: 170, y1: 50 }, page, quarter);
  expect([x0, y0, x1, y1].map(Math.round)).toEqual([100, 100, 110, 120]);
  expect(asItLay({ x0: 1, y0: 2, x1: 3, y1: 4 }, page, 0)).toEqual({ x0: 1, y0: 2, x1: 3, y1: 4 });
});
