// Exact covers: which of some sets, pairwise disjoint, together make a whole. Listings that overlap (one column by fund, one
// by fiscal and other money) give several; their number is bounded, because a few already say all there is to say.

const mostCovers = 60;
const mostSteps = 20_000;

/** Covers as lists of indices into `parts`. Parts are subsets of `whole`. */
export function exactCovers(whole: bigint, parts: readonly bigint[]): number[][] {
  if (isPartition(whole, parts)) return [parts.map((_, index) => index)];
  const covers: number[][] = [];
  let steps = 0;
  const search = (left: bigint, chosen: readonly number[]): void => {
    steps += 1;
    if (covers.length >= mostCovers || steps > mostSteps) return;
    if (left === 0n) {
      covers.push([...chosen]);
      return;
    }
    const lowest = left & -left;
    parts.forEach((part, index) => {
      if ((part & lowest) !== 0n && (part & ~left) === 0n) search(left & ~part, [...chosen, index]);
    });
  };
  search(whole, []);
  return covers;
}

/** The common case, without a search: all parts are disjoint and cover the whole. */
function isPartition(whole: bigint, parts: readonly bigint[]): boolean {
  let union = 0n;
  for (const part of parts) {
    if ((union & part) !== 0n) return false;
    union |= part;
  }
  return union === whole;
}
