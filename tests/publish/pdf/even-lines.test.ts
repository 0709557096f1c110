// Which cells are set narrower than their column, so that no character stands alone in the last line.
import { describe, expect, it } from 'vitest';
import { widthLeftEmpty } from '../../../src/publish/pdf/even-lines.ts';
import { cutIntoPieces, lineCount } from '../../../src/publish/pdf/text-width.ts';

/** How many characters a line may have, at 10 points, in a column of so many. */
const narrowed = (kind: 'head' | 'label' | 'figure', text: string, characters: number): number =>
  Math.floor(characters - widthLeftEmpty(kind, cutIntoPieces(text), 10, characters * 10) / 10);

describe('the width of a text in its cell', () => {
  it('is that of whole pairs of characters in a head of several lines', () => {
    expect(narrowed('head', '一般公共预算', 5.4)).toBe(4);
    expect(narrowed('head', '国有资本经营预算', 7.5)).toBe(6);
    expect(narrowed('head', '财政专户管理资金', 5.5)).toBe(4);
  });

  it('is one less where a name would end with a single character', () => {
    expect(narrowed('label', '三、国有资本经营预算', 9.5)).toBe(8);
    expect(narrowed('label', '灾害防治及应急管理支出', 9.5)).toBe(9);
  });

  it('stays where one line is enough, where it would take more lines, and for figures', () => {
    expect(narrowed('head', '一般公共预算', 6.5)).toBe(6);
    expect(narrowed('label', '一二三四五六七', 3.2)).toBe(3);
    expect(narrowed('figure', '一二三四五', 4.2)).toBe(4);
  });

  it('never takes more lines than the column asks for', () => {
    for (let room = 1.5; room < 14; room += 0.3) {
      const text = cutIntoPieces('机关事业单位（含参公）基本养老保险缴费2025年支出');
      const left = widthLeftEmpty('head', text, 1, room);
      expect(lineCount(text, 1, room - left)).toBe(lineCount(text, 1, room));
    }
  });
});
