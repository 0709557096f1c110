// Exact covers: which sets of a family, pairwise disjoint, together make another. Where the largest sets inside a whole do not
// overlap they are its one cover worth naming: any finer one follows from theirs. Where some overlap (a listing by class beside
// one across classes), all sets inside those are tried. That search is bounded, in covers because a few already say all, and in
// steps because it can be as long as it likes; all else takes about as long as the sets have members.
import { bitIndices, isSubset } from '../cube/bits.ts';

const mostCovers = 60;
const mostSteps = 20_000;

/** Different sets. An empty one is part of no cover. */
export interface Family {
  readonly sets: readonly bigint[];
  /** By index, the members of each. */
  readonly members: readonly (readonly number[])[];
  /** By member, the indices of the sets of which it is the lowest, larger ones first. */
  readonly byLowest: ReadonlyMap<number, readonly number[]>;
}

export function familyOf(sets: readonly bigint[]): Family {
  const members = sets.map(bitIndices);
  const filled = [...sets.keys()].filter((index) => sets[index] !== 0n);
  const largestFirst = filled.sort((left, right) => sizeOf(members, right) - sizeOf(members, left));
  return { sets, members, byLowest: Map.groupBy(largestFirst, (index) => members[index]?.[0] ?? -1) };
}

const sizeOf = (members: Family['members'], index: number): number => members[index]?.length ?? 0;

/** Covers of one set of the family by others, as lists of their indices. */
export function exactCovers(family: Family, whole: number): number[][] {
  const largest = largestInside(family, whole);
  if (union(family, largest) !== family.sets[whole]) return [];
  const size = largest.reduce((sum, index) => sum + sizeOf(family.members, index), 0);
  if (size === sizeOf(family.members, whole)) return [largest];
  const covers = overlapping(family, largest).map((bundle) =>
    bundle.length === 1 ? [bundle] : coversOfBundle(family, bundle, whole),
  );
  if (covers.some((ways) => ways.length === 0)) return [];
  const first = covers.map((ways) => ways[0] ?? []);
  const others = covers.flatMap((ways, bundle) => ways.slice(1).map((way) => first.with(bundle, way)));
  return [first, ...others].map((ways) => ways.flat());
}

/** The sets inside a whole that lie in no other of these. */
function largestInside({ sets, members, byLowest }: Family, whole: number): number[] {
  const set = sets[whole] ?? 0n;
  const inside = (members[whole] ?? [])
    .flatMap((member) => byLowest.get(member) ?? [])
    .filter((part) => part !== whole && isSubset(sets[part] ?? 0n, set))
    .sort((left, right) => sizeOf(members, right) - sizeOf(members, left));
  const largest: number[] = [];
  const holders = new Map<number, number[]>();
  for (const part of inside) {
    const lowest = members[part]?.[0] ?? -1;
    const isDeeper = holders.get(lowest)?.some((other) => isSubset(sets[part] ?? 0n, sets[other] ?? 0n));
    if (isDeeper === true) continue;
    largest.push(part);
    for (const member of members[part] ?? []) {
      const holding = holders.get(member);
      if (holding === undefined) holders.set(member, [part]);
      else holding.push(part);
    }
  }
  return largest;
}

/** Bundles of sets such that sets of different bundles are disjoint. */
function overlapping({ members }: Family, indices: readonly number[]): number[][] {
  const bundleOf = new Map<number, number[]>();
  for (const index of indices) {
    const own = members[index] ?? [];
    const touched = new Set(own.flatMap((member) => [bundleOf.get(member) ?? []]));
    const joined = [...[...touched].flat(), index];
    const reached = joined.length === 1 ? own : joined.flatMap((each) => members[each] ?? []);
    for (const member of reached) bundleOf.set(member, joined);
  }
  return [...new Set(bundleOf.values())];
}

/** Covers of a bundle's union by whatever of the whole lies inside it. */
function coversOfBundle(family: Family, bundle: readonly number[], whole: number): number[][] {
  const covers: number[][] = [];
  let steps = 0;
  const search = (left: bigint, chosen: readonly number[]): void => {
    if (covers.length >= mostCovers || steps > mostSteps) return;
    if (left === 0n) {
      covers.push([...chosen]);
      return;
    }
    for (const part of family.byLowest.get(lowestOf(left)) ?? []) {
      steps += 1;
      const set = family.sets[part] ?? 0n;
      if (part !== whole && isSubset(set, left)) search(left & ~set, [...chosen, part]);
    }
  };
  search(union(family, bundle), []);
  return covers;
}

function lowestOf(set: bigint): number {
  return (set & -set).toString(2).length - 1;
}

function union(family: Family, indices: readonly number[]): bigint {
  return indices.reduce((all, index) => all | (family.sets[index] ?? 0n), 0n);
}
