// Sets as bits of a whole number: bit n stands for member n.

export function isSubset(part: bigint, whole: bigint): boolean {
  return (part & whole) === part;
}

/** The members of a set, in ascending order. */
export function bitIndices(set: bigint): number[] {
  const indices: number[] = [];
  const bits = set.toString(2);
  for (let index = bits.length - 1; index >= 0; index -= 1) {
    if (bits[index] === '1') indices.push(bits.length - 1 - index);
  }
  return indices;
}

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
