// Where a number and its unit are found in a text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureUnitAfter, splitNumbers, splitUnit } from '../../src/publish/numbers-and-units.ts';

test.each([
  ['收入1,861.00万元，下降', ['1,861.00万元']],
  ['2026年预算数', ['2026年']],
  ['占81.76%；共1469.27平方米', ['81.76%', '1469.27平方米']],
  ['≥4台（套）', ['4台']],
  ['P01 和 1/2', []],
])('%s keeps %j together', (text, expected) => {
  const together = splitNumbers(text).filter((piece) => piece.together);
  expect(together.map((piece) => piece.text)).toEqual(expected);
});

test('nothing of a text is lost by splitting it', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '2', ',', '.', '万', '元', '年', '%', 'a', ' ') });
  fc.assert(
    fc.property(text, (each) => {
      expect(
        splitNumbers(each)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(each);
      const { unit, rest } = splitUnit(each);
      expect(unit + rest).toBe(each);
    }),
  );
});

test.each([
  ['万元，比上年', '万元', '万元'],
  ['元。', '元', '元'],
  ['%；单位资金', '%', '%'],
  ['个，涉及', '个', ''],
  ['，占', '', ''],
])('a figure before %j draws %j to itself, of which %j is its own', (text, unit, own) => {
  expect(splitUnit(text).unit).toBe(unit);
  expect(figureUnitAfter(text)).toBe(own);
});
