// The one rounding rule of published figures: to the nearest, and a half away from zero.

import { assert } from '../lib/assert.ts';

/** The quotient rounded to a whole number, a half away from zero, for any signs. The denominator is not zero. */
export function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  assert(denominator !== 0n, 'division of an amount by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const dividend = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  const magnitude = (2n * dividend + divisor) / (2n * divisor);
  return negative ? -magnitude : magnitude;
}
