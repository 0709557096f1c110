// How many lines a text takes in a column, and where they may end.
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, lineCount, textWidth } from '../../../src/publish/pdf/text-width.ts';

const lines = (text: string, characters: number): number =>
  lineCount(cutIntoPieces(text), 10, characters * 10);

describe('the reckoning of lines', () => {
  it('breaks Chinese text anywhere', () => {
    expect(lines('机关事业单位', 6)).toBe(1);
    expect(lines('机关事业单位', 5)).toBe(2);
    expect(lines('机关事业单位', 2)).toBe(3);
  });

  it('parts neither numbers nor words', () => {
    expect(lines('金额1234567.89', 5)).toBe(2);
    expect(lines('1234567.89', 2)).toBe(1);
  });

  it('keeps marks with what they close or open', () => {
    expect(lines('一二三四，五', 4)).toBe(2);
    expect(cutIntoPieces('甲（乙）丙')[0]).toHaveLength(3);
  });

  it('lets a closing mark at the end of a line take half its room', () => {
    expect(lines('一二三。', 3.5)).toBe(1);
    expect(lines('一二三四', 3.5)).toBe(2);
  });

  it('counts the lines that a text has of itself, empty ones too', () => {
    expect(lines('', 4)).toBe(1);
    expect(lines('一\n二', 4)).toBe(2);
  });

  it('takes digits for a little more than half a character, in points', () => {
    expect(textWidth('合计', 10)).toBe(20);
    expect(textWidth('1861.00', 10)).toBeCloseTo(6 * 5.55 + 2.9);
    expect(textWidth('合\n合计', 10)).toBe(20);
  });
});
