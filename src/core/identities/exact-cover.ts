// Exact covers: which sets of a family, pairwise disjoint, together make another. Where the largest sets inside a whole do not
// overlap they are its one cover worth naming: any finer one follows from theirs. Where some overlap (a listing by class beside
// one across classes), all sets inside those are tried; the number of covers is bounded, because a few already say all.
import { isSubset } from '../cube/bits.ts';

const mostCovers = 60;
const mostSteps = 20_000;

/** Different sets, and by the index of each the indices of those strictly inside it, empty ones left out. */
export interface Family {
  readonly sets: readonly bigint[];
  readonly inside: readonly (readonly number[])[];
}

export function familyOf(sets: readonly bigint[]): Family {
  const inside = sets.map((whole) =>
    [...sets.keys()].filter((index) => {
      const part = sets[index] ?? 0n;
      return part !== 0n && part !== whole && isSubset(part, whole);
    }),
  );
  return { sets, inside };
}

/** Covers of one set of the family by others, as lists of their indices. */
export function exactCovers(family: Family, whole: number): number[][] {
  const parts = family.inside[whole] ?? [];
  const deeper = new Set(parts.flatMap((part) => family.inside[part] ?? []));
  const bundles = overlapping(
    family,
    parts.filter((part) => !deeper.has(part)),
  );
  if (union(family, bundles.flat()) !== family.sets[whole]) return [];
  const covers = bundles.map((bundle) =>
    bundle.length === 1 ? [bundle] : coversOfBundle(family, bundle, parts),
  );
  if (covers.some((ways) => ways.length === 0)) return [];
  const first = covers.map((ways) => ways[0] ?? []);
  const others = covers.flatMap((ways, bundle) => ways.slice(1).map((way) => first.with(bundle, way)));
  return [first, ...others].map((ways) => ways.flat());
}

/** Bundles of sets such that sets of different bundles are disjoint. */
function overlapping(family: Family, indices: readonly number[]): number[][] {
  return indices.reduce<number[][]>((bundles, index) => {
    const touches = (bundle: readonly number[]): boolean =>
      (union(family, bundle) & (family.sets[index] ?? 0n)) !== 0n;
    const joined = bundles.filter(touches).flat();
    return [...bundles.filter((bundle) => !touches(bundle)), [...joined, index]];
  }, []);
}

/** Covers of a bundle's union by whatever lies inside it. */
function coversOfBundle(family: Family, bundle: readonly number[], parts: readonly number[]): number[][] {
  const whole = union(family, bundle);
  const inside = parts.filter((part) => isSubset(family.sets[part] ?? 0n, whole));
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
    for (const part of inside) {
      const set = family.sets[part] ?? 0n;
      if ((set & lowest) !== 0n && isSubset(set, left)) search(left & ~set, [...chosen, part]);
    }
  };
  search(whole, []);
  return covers;
}

function union(family: Family, indices: readonly number[]): bigint {
  return indices.reduce((all, index) => all | (family.sets[index] ?? 0n), 0n);
}
