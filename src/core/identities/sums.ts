// The sums that regions imply: a region that is the disjoint union of others, found one dimension at a time among regions that
// agree on all other dimensions. Tables play no part in it, so relations between tables come by themselves.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import { mixedOf, type Region } from '../cube/region.ts';
import { exactCovers, familyOf } from './exact-cover.ts';

export interface SumIdentity {
  readonly dimension: DimensionName;
  readonly whole: Region;
  /** Disjoint, and together the whole. */
  readonly parts: readonly Region[];
}

/** Of families of sets of one space, each named by its dimension and the numbers of the sets. */
export type KnownCovers = Map<string, readonly Cover[]>;

/**
 * Sums among the given regions, empty ones left out: for each region its covers by the largest regions inside it. Give the
 * remainders of complete listings along, or no total is the sum of its rows. A table has the same rows in each of its columns: their
 * covers are found once, and once for all calls that are given the same `known`.
 */
export function findSums(regions: Iterable<Region>, known: KnownCovers = new Map()): SumIdentity[] {
  const distinct = [...new Set(regions)];
  return dimensionNames.flatMap((dimension, axis) =>
    agreeingOnOthers(distinct, axis).flatMap((group) => {
      const inOrder = group.sort((left, right) => setId(left, axis) - setId(right, axis));
      const key = `${axis}:${inOrder.map((region) => setId(region, axis)).join()}`;
      const covers = known.get(key) ?? coversOf(inOrder.map((region) => region.sets[axis] ?? 0n));
      known.set(key, covers);
      return covers.flatMap(({ whole, parts }) => sumOf(dimension, inOrder, whole, parts));
    }),
  );
}

/** A whole and two parts. */
const fewest = 3;

interface Cover {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** All covers in a family of sets, by their indices. */
function coversOf(sets: readonly bigint[]): Cover[] {
  const family = familyOf(sets);
  return sets.flatMap((_, whole) => exactCovers(family, whole).map((parts) => ({ whole, parts })));
}

function sumOf(
  dimension: DimensionName,
  group: readonly Region[],
  whole: number,
  parts: readonly number[],
): SumIdentity[] {
  const region = group[whole];
  return region === undefined
    ? []
    : [{ dimension, whole: region, parts: inStatedOrder(parts.flatMap((part) => group[part] ?? [])) }];
}

const inStatedOrder = (regions: readonly Region[]): Region[] =>
  regions.toSorted((left, right) => left.id - right.id);

const setId = (region: Region, axis: number): number => region.setIds[axis] ?? 0;

/**
 * Groups of at least three regions that have the same sets in all dimensions but one, in the order in which the first of each comes up. Most
 * regions are alone, so they are told apart by one number first.
 */
function agreeingOnOthers(regions: readonly Region[], axis: number): Region[][] {
  if (new Set(regions.map((region) => setId(region, axis))).size < fewest) return [];
  const numbers = regions.map(({ setIds }) => mixedOf(setIds, axis));
  const counts = new Uint32Array(2 ** bitsCounted);
  const slotOf = (number: number): number => number & (counts.length - 1);
  for (const number of numbers) counts[slotOf(number)] = (counts[slotOf(number)] ?? 0) + 1;
  const groups = new Map<number, Region[]>();
  for (let index = 0; index < regions.length; index += 1) {
    const [region, number = 0] = [regions[index], numbers[index]];
    if (region === undefined || (counts[slotOf(number)] ?? 0) < fewest) continue;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [region]);
    else group.push(region);
  }
  return [...groups.values()].flatMap((group) => apart(group, axis));
}

/** So many that few regions are counted together by chance. */
const bitsCounted = 14;

/** Regions of one number, as groups that agree indeed. */
function apart(regions: readonly Region[], axis: number): Region[][] {
  const [first] = regions;
  if (first === undefined || regions.length < fewest) return [];
  const agrees = (region: Region): boolean =>
    region.setIds.every((id, other) => other === axis || id === first.setIds[other]);
  const group = regions.filter(agrees);
  if (group.length === regions.length) return [group];
  const others = apart(
    regions.filter((region) => !agrees(region)),
    axis,
  );
  return group.length < fewest ? others : [group, ...others];
}
