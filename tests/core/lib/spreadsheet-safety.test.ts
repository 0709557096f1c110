// Cells that a spreadsheet would take for formulas are guarded, and come back unchanged.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../src/core/lib/spreadsheet-safety.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd|x', "'+cmd|x"],
  ['-附件', "'-附件"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['-', "'-"],
  // Plain figures and texts stay as they are.
  ['-12.50', '-12.50'],
  ['-1,234.50', '-1,234.50'],
  ['+3%', '+3%'],
  ['≥1个', '≥1个'],
  ["'引号'", "'引号'"],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(guardCell(text)).toBe(written);
  expect(unguardCell(written)).toBe(text);
});

test('every text comes back, and none that is written opens a formula', () => {
  const opening = fc.stringMatching(/^['=+\-@\t＝]{0,4}[a-z0-9.%]{0,3}$/u);
  fc.assert(
    fc.property(fc.oneof(opening, fc.string()), (text) => {
      const written = guardCell(text);
      expect(unguardCell(written)).toBe(text);
      expect(/^[=+\-@\t]/u.test(written) && !/^[+-]?\d+(?:,\d{3})*(?:\.\d+)?%?$/u.test(written)).toBe(false);
    }),
  );
});
