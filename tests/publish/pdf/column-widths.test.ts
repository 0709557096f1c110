// The widths of columns: stated proportions, room for numbers, and what is spared for names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNeeds, columnWidths } from '../../../src/publish/pdf/column-widths.ts';
import type { Grid } from '../../../src/core/disclosure/tree.ts';
import type { CellSketch } from '../sample-figures.ts';
import { gridOf } from '../sample-figures.ts';

const widthsOf = (grid: Grid, available: number) => columnWidths(columnNeeds(grid), available, 10);
const row = (...texts: string[]): CellSketch[] => texts.map((text) => ({ text, kind: 'figure' }));
const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('the widths of columns', () => {
  it('keep the stated proportions where everything fits', () => {
    const [first = 0, second = 0] = widthsOf(gridOf('g', '', [3, 1], 0, [row('1.00', '2.00')]), 440);
    expect(first / second).toBeCloseTo(3);
  });

  it('widen a column whose figures would be cut', () => {
    const long = '-123,456,789,012.34';
    const [first = 0, second = 0] = widthsOf(gridOf('g', '', [20, 1], 0, [row('1.00', long)]), 440);
    expect(second).toBeGreaterThan(90);
    expect(first).toBeGreaterThan(second);
  });

  it('give names what columns of numbers have to spare, and no more', () => {
    const name = '机关事业单位基本养老保险缴费支出';
    const grid = (label: string) =>
      gridOf('g', '', [20, 20, 20], 0, [[{ text: label }, ...row('1.00', '2.00')]]);
    expect(widthsOf(grid('合计'), 440)[0]).toBeCloseTo(440 / 3);
    expect(widthsOf(grid(name), 440)[0]).toBeCloseTo(16 * 10 + 7);
    // Twenty characters are as much as a column may ask for, and four of a head are left to each column of numbers.
    expect(widthsOf(grid(name.repeat(9)), 440)[0]).toBeCloseTo(20 * 10 + 7);
    expect(widthsOf(grid(name.repeat(9)), 180)[1]).toBeCloseTo(4.2 * 10 + 7);
  });

  it('always fill the page', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000_000 }).map(String), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 }),
        (texts, stated) => {
          const widths = widthsOf(gridOf('g', '', stated.slice(0, texts.length), 0, [row(...texts)]), 683);
          expect(sumOf(widths)).toBeCloseTo(683);
          // Six columns of eleven digits fit on the page, so each must have room for its own.
          for (const [column, text] of texts.entries()) {
            expect(widths[column]).toBeGreaterThanOrEqual(text.length * 5.55 + 7 - 0.001);
          }
        },
      ),
    );
  });
});
