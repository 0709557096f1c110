// A printed figure is rounded, so it stands for an interval of exact amounts. Amounts are whole fen, so both ends are
// given as the least and the greatest fen inside, and no end needs an open or closed mark.

import type { Fen } from './fen.ts';
import { fen } from './fen.ts';

export interface FenInterval {
  readonly lowerFen: Fen;
  readonly upperFen: Fen;
}

/**
 * Who rounded. `own`: this program, a half away from zero, so that 72.28 万元 stands for [72.275, 72.285) and −72.28 for
 * its mirror. `unknown`: someone else, whose treatment of a half is not known, so that both ends belong to the interval.
 */
export type RoundedBy = 'own' | 'unknown';

export function exactInterval(amount: Fen): FenInterval {
  return { lowerFen: amount, upperFen: amount };
}

/** What a figure stands for whose last printed place is worth `placeFen`: 1 (exact) or a power of ten above it. */
export function printedInterval(printedFen: Fen, placeFen: bigint, roundedBy: RoundedBy): FenInterval {
  const half = placeFen / 2n;
  if (half === 0n) return exactInterval(printedFen);
  // Half a place towards zero rounds up to the figure; half a place away from zero already rounds to the next one.
  const towardsLower = roundedBy === 'own' && printedFen <= 0n ? half - 1n : half;
  const towardsUpper = roundedBy === 'own' && printedFen >= 0n ? half - 1n : half;
  return { lowerFen: fen(printedFen - towardsLower), upperFen: fen(printedFen + towardsUpper) };
}

export function intervalContains(interval: FenInterval, amount: Fen): boolean {
  return interval.lowerFen <= amount && amount <= interval.upperFen;
}
