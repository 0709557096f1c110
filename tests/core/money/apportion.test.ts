// Parts rounded so that they add up to their rounded whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../src/core/money/apportion.ts';
import { fen, sumFen } from '../../../src/core/money/fen.ts';
import { divideHalfAwayFromZero } from '../../../src/core/money/round.ts';

const place = 10_000n;
const cases = fc.record({
  parts: fc.array(fc.bigInt(-10_000_000n, 10_000_000n).map(fen), { minLength: 1, maxLength: 9 }),
  placeFen: fc.constantFrom(1n, 10n, 100n, place),
});

describe('parts of a rounded whole', () => {
  test('add up to it, each less than a place away from its exact amount', () => {
    fc.assert(
      fc.property(cases, ({ parts, placeFen }) => {
        const whole = divideHalfAwayFromZero(sumFen(parts), placeFen);
        const places = apportion(whole, parts, placeFen);
        expect(places.reduce((sum, one) => sum + one, 0n)).toBe(whole);
        places.forEach((one, index) => {
          const difference = one * placeFen - (parts[index] ?? 0n);
          expect(difference < placeFen && difference > -placeFen).toBe(true);
        });
      }),
    );
  });

  test('keep their size where they are whole', () => {
    fc.assert(
      fc.property(cases, ({ parts, placeFen }) => {
        const whole = parts.map((part) => fen(part * placeFen));
        expect(apportion(sumFen(parts), whole, placeFen)).toEqual(parts);
      }),
    );
  });

  test.each([
    ['the largest remainder goes up', 2n, [2_500n, 7_600n, 4_900n], [0n, 1n, 1n]],
    ['of equal remainders the larger part goes up', 2n, [3_000n, 13_000n], [0n, 2n]],
    ['of equal parts the earlier', 1n, [5_000n, 5_000n], [1n, 0n]],
    ['below zero too', -1n, [-4_000n, -6_000n], [0n, -1n]],
    ['a whole out of reach is met as far as it can be', 9n, [12_000n, 5n], [2n, 1n]],
  ])('%s', (_, whole, parts, places) => {
    expect(apportion(whole, parts.map(fen), place)).toEqual(places);
  });
});
