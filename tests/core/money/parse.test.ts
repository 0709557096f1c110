// Amounts read from files and from print.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../../../src/core/lib/result.ts';
import { fen } from '../../../src/core/money/fen.ts';
import type { AmountStyle } from '../../../src/core/money/format.ts';
import { fileAmountStyle, formatAmount } from '../../../src/core/money/format.ts';
import { intervalContains } from '../../../src/core/money/interval.ts';
import { parsePrinted, parseYuan } from '../../../src/core/money/parse.ts';

describe('an amount in a file', () => {
  test.each([
    ['3985512.35', ok(398_551_235n)],
    ['12', ok(1_200n)],
    ['12.5', ok(1_250n)],
    [' 0.01 ', ok(1n)],
    ['-3.10', ok(-310n)],
    ['0', ok(0n)],
    ['-0.00', ok(0n)],
    ['007', ok(700n)],
    ['999999999999999.99', ok(99_999_999_999_999_999n)],
    ['', err('empty')],
    ['  ', err('empty')],
    ['1,234.00', err('not-number')],
    ['12元', err('not-number')],
    ['12.', err('not-number')],
    ['.5', err('not-number')],
    ['1e5', err('not-number')],
    ['１２', err('not-number')],
    ['+1', err('not-number')],
    ['--1', err('not-number')],
    ['0.005', err('not-whole-fen')],
    ['1000000000000000', err('too-long')],
    ['9'.repeat(100_000), err('too-long')],
    [`0.${'1'.repeat(100_000)}`, err('not-whole-fen')],
  ])('%.20s', (text, expected) => {
    expect(parseYuan(text)).toEqual(expected);
  });

  test('is read back from how files write it', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseYuan(formatAmount(amount, fileAmountStyle))).toEqual(ok(amount));
      }),
    );
  });
});

const table: AmountStyle = { unit: 'tenThousandYuan', decimals: 2, grouping: false, trim: false, zero: '' };
const trimmed: AmountStyle = { ...table, trim: true, zero: '0' };
const form: AmountStyle = { unit: 'yuan', decimals: 0, grouping: true, trim: false, zero: '0' };
const exact: AmountStyle = { unit: 'yuan', decimals: 2, grouping: true, trim: false, zero: '0.00' };

describe('a printed amount stands for', () => {
  test.each([
    ['72.28', table, 72_275_000n, 72_284_999n],
    ['-72.28', table, -72_284_999n, -72_275_000n],
    ['−1,861.00', table, -1_861_004_999n, -1_860_995_000n],
    ['', table, 0n, 0n],
    ['0', table, 0n, 0n],
    ['0.00', table, -4_999n, 4_999n],
    ['1861', trimmed, 1_860_995_000n, 1_861_004_999n],
    ['1861', table, 1_860_500_000n, 1_861_499_999n],
    ['12.345678', table, 12_345_678n, 12_345_678n],
    ['722,812', form, 72_281_150n, 72_281_249n],
    ['0', form, -49n, 49n],
    ['1,234.56', exact, 123_456n, 123_456n],
    ['0.00', exact, 0n, 0n],
  ])('%s: from the least to the greatest fen', (text, style, lowerFen, upperFen) => {
    const read = parsePrinted(text, style);
    expect(read.ok && read.value.interval).toEqual({ lowerFen, upperFen });
  });

  test('an interval closed at both ends where others rounded', () => {
    const readings = ['72.28', '-72.28', '0.00'].map((text) => parsePrinted(text, table, 'unknown'));
    expect(readings).toEqual([
      ok({ amountFen: 72_280_000n, interval: { lowerFen: 72_275_000n, upperFen: 72_285_000n } }),
      ok({ amountFen: -72_280_000n, interval: { lowerFen: -72_285_000n, upperFen: -72_275_000n } }),
      ok({ amountFen: 0n, interval: { lowerFen: -5_000n, upperFen: 5_000n } }),
    ]);
  });

  test.each([
    ['', form, 'empty'],
    ['18,61.00', table, 'not-number'],
    ['1861万', table, 'not-number'],
    ['1.2345678', table, 'not-whole-fen'],
    ['100000000000', table, 'too-long'],
  ])('nothing where it cannot be read: %s', (text, style, fault) => {
    expect(parsePrinted(text, style)).toEqual(err(fault));
  });
});

const amounts = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }).map(fen);
const smallAmounts = fc.bigInt({ min: -20_000n, max: 20_000n }).map(fen);
const styles = fc.record<AmountStyle>({
  unit: fc.constantFrom('yuan', 'tenThousandYuan'),
  decimals: fc.constantFrom(0, 1, 2),
  grouping: fc.boolean(),
  trim: fc.boolean(),
  zero: fc.constantFrom('', '0', '0.00'),
});

describe('print and read', () => {
  test('what is printed, read back, contains what was printed', () => {
    fc.assert(
      fc.property(
        fc.oneof(amounts, smallAmounts),
        styles,
        fc.constantFrom('own', 'unknown'),
        (amount, style, by) => {
          // The rounding may carry the very largest amounts over the limit of digits.
          fc.pre(amount < 10n ** 17n - 10n ** 6n && amount > -(10n ** 17n) + 10n ** 6n);
          const read = parsePrinted(formatAmount(amount, style), style, by);
          expect(read.ok && intervalContains(read.value.interval, amount)).toBe(true);
        },
      ),
    );
  });

  test('our own interval holds exactly the amounts that print the same', () => {
    fc.assert(
      fc.property(fc.oneof(amounts, smallAmounts), styles, (amount, style) => {
        const printed = formatAmount(amount, style);
        const read = parsePrinted(printed, style);
        if (!read.ok || amount === 0n) return;
        const { lowerFen, upperFen } = read.value.interval;
        for (const inside of [lowerFen, upperFen]) {
          if (inside !== 0n) expect(formatAmount(inside, style)).toBe(printed);
        }
        for (const outside of [fen(lowerFen - 1n), fen(upperFen + 1n)]) {
          if (outside !== 0n) expect(formatAmount(outside, style)).not.toBe(printed);
        }
      }),
    );
  });

  test('a larger amount never prints a smaller figure', () => {
    fc.assert(
      fc.property(smallAmounts, smallAmounts, styles, (left, right, style) => {
        const [smaller, larger] = left <= right ? [left, right] : [right, left];
        const [low, high] = [smaller, larger].map((amount) =>
          parsePrinted(formatAmount(amount, style), style),
        );
        expect(
          low?.ok === true &&
            high?.ok === true &&
            low.value.interval.lowerFen <= high.value.interval.upperFen,
        ).toBe(true);
      }),
    );
  });
});
