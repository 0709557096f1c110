// Rounds parts so that they add up to a whole that is rounded already: each part to the place below or above it, those
// that lose most going up.
import type { Fen } from './fen.ts';

/**
 * The parts in whole places worth `placeFen` each, in the order given, together `wholePlaces`. A part that is whole keeps
 * its size, any other goes to the place below or above: up where the remainder is largest, among equals where the part is
 * largest, then the earlier one.
 * A whole further away than that cannot be met; the parts then come as near as they can.
 */
export function apportion(wholePlaces: bigint, parts: readonly Fen[], placeFen: bigint): bigint[] {
  const places = parts.map((part) => floorDivide(part, placeFen));
  const byRemainder = parts
    .map((part, index) => ({ index, size: part, remainder: part - (places[index] ?? 0n) * placeFen }))
    .filter(({ remainder }) => remainder > 0n)
    .sort((left, right) =>
      left.remainder === right.remainder
        ? descending(left.size, right.size)
        : descending(left.remainder, right.remainder),
    );
  let missing = wholePlaces - places.reduce((sum, floor) => sum + floor, 0n);
  for (const { index } of byRemainder) {
    if (missing <= 0n) break;
    places[index] = (places[index] ?? 0n) + 1n;
    missing -= 1n;
  }
  return places;
}

/** Towards the lower, also below zero. */
function floorDivide(amount: bigint, divisor: bigint): bigint {
  const quotient = amount / divisor;
  return amount < 0n && quotient * divisor !== amount ? quotient - 1n : quotient;
}

const descending = (left: bigint, right: bigint): number => (left === right ? 0 : left < right ? 1 : -1);
