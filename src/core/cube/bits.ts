// Sets as bits of a whole number: bit n stands for member n.

export function isSubset(part: bigint, whole: bigint): boolean {
  return (part & whole) === part;
}

/** The members of a set, in ascending order. */
export function bitIndices(set: bigint): number[] {
  const indices: number[] = [];
  const digits = set.toString(16);
  for (let at = digits.length - 1, first = 0; at >= 0; at -= 1, first += 4) {
    for (const bit of bitsOfDigit[digits[at] ?? '0'] ?? []) indices.push(first + bit);
  }
  return indices;
}

/** Most digits of a large set are 0 and are passed over at once. */
const bitsOfDigit: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Array.from({ length: 16 }, (_, digit) => [
    digit.toString(16),
    [0, 1, 2, 3].filter((bit) => (digit & (1 << bit)) !== 0),
  ]),
);

/** The set of some members. */
export function bitsOf(indices: Iterable<number>): bigint {
  let set = 0n;
  for (const index of indices) set |= 1n << BigInt(index);
  return set;
}

/** Text that only equal sets share. A long number as the key of a map would be told apart by its last word only. */
export function bitsKey(set: bigint): string {
  return set.toString(32);
}
