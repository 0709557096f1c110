// How amounts and shares are printed, in the formats that real disclosures use.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import type { AmountStyle } from '../../../src/core/money/format.ts';
import { formatAmount, formatPercent } from '../../../src/core/money/format.ts';
import { divideHalfAwayFromZero } from '../../../src/core/money/round.ts';

const table: AmountStyle = { unit: 'tenThousandYuan', decimals: 2, grouping: false, trim: false, zero: '' };
const sentence: AmountStyle = { ...table, grouping: true, zero: '0' };
const trimmed: AmountStyle = { ...table, trim: true, zero: '0' };
const form: AmountStyle = { unit: 'yuan', decimals: 0, grouping: true, trim: false, zero: '0' };

describe('an amount', () => {
  test.each([
    // fen, table, sentence, trimmed, form
    [1_861_000_254n, '1861.00', '1,861.00', '1861', '18,610,003'],
    [1_521_540_000n, '1521.54', '1,521.54', '1521.54', '15,215,400'],
    [12_500_000n, '12.50', '12.50', '12.5', '125,000'],
    [72_281_200n, '72.28', '72.28', '72.28', '722,812'],
    [5_000n, '0.01', '0.01', '0.01', '50'],
    [4_999n, '0.00', '0.00', '0.00', '50'],
    [49n, '0.00', '0.00', '0.00', '0'],
    [0n, '', '0', '0', '0'],
    [-5_000n, '-0.01', '-0.01', '-0.01', '-50'],
    [-4_999n, '0.00', '0.00', '0.00', '-50'],
    [-1_861_000_254n, '-1861.00', '-1,861.00', '-1861', '-18,610,003'],
  ])('of %s fen', (amount, inTable, inSentence, withoutZeros, inForm) => {
    expect(formatAmount(fen(amount), table)).toBe(inTable);
    expect(formatAmount(fen(amount), sentence)).toBe(inSentence);
    expect(formatAmount(fen(amount), trimmed)).toBe(withoutZeros);
    expect(formatAmount(fen(amount), form)).toBe(inForm);
  });
});

describe('a share in percent', () => {
  test.each([
    ['of two decimals', 152_154n, 186_100n, { decimals: 2, trim: false, zero: '0' }, '81.76'],
    ['of the whole', 5n, 5n, { decimals: 2, trim: false, zero: '0' }, '100.00'],
    ['of the whole, zeros dropped', 5n, 5n, { decimals: 2, trim: true, zero: '0' }, '100'],
    ['in whole percent', 1_644n, 12_700n, { decimals: 0, trim: false, zero: '0' }, '13'],
    ['of nothing', 0n, 7n, { decimals: 2, trim: false, zero: '0' }, '0'],
    ['that rounds to nothing', 1n, 1_000_000n, { decimals: 2, trim: false, zero: '0' }, '0.00'],
    ['of exactly half a place', 1n, 800n, { decimals: 2, trim: false, zero: '0' }, '0.13'],
    ['below zero', -1n, 800n, { decimals: 2, trim: false, zero: '0' }, '-0.13'],
  ])('%s', (_case, numerator, denominator, style, expected) => {
    expect(formatPercent(numerator, denominator, style)).toBe(expected);
  });

  test('of zero is a fault of ours', () => {
    expect(() => formatPercent(1n, 0n, { decimals: 2, trim: false, zero: '0' })).toThrow('a share of zero');
  });
});

test('rounding is to the nearest, a half away from zero', () => {
  const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const divisor = fc.bigInt({ min: -1000n, max: 1000n }).filter((value) => value !== 0n);
  fc.assert(
    fc.property(whole, divisor, (numerator, denominator) => {
      const rounded = divideHalfAwayFromZero(numerator, denominator);
      // Twice the distance from the exact quotient, times the denominator: at most the denominator itself.
      const distance = absolute(2n * (rounded * denominator - numerator));
      expect(distance <= absolute(denominator)).toBe(true);
      const isHalf = distance === absolute(denominator);
      if (isHalf) expect(absolute(rounded * denominator) > absolute(numerator)).toBe(true);
    }),
  );
});

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
