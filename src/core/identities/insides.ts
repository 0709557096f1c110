// Which regions lie in which, told by the sets that they have: regions share few sets.
import { isSubset } from '../cube/bits.ts';
import type { Region } from '../cube/region.ts';

/** For each of some regions, which others lie in it: their indices, in ascending order. */
export function partsInside(regions: readonly Region[]): readonly (readonly number[])[] {
  const inside = tellingApart(regions).map((axis) => partsBySet(regions, axis));
  return regions.map((whole, index) => {
    const all = everyOne(regions.length);
    for (const ofAxis of inside) keepCommon(all, ofAxis(whole));
    remove(all, index);
    return members(all);
  });
}

/** Indices of regions, 32 to a word. */
type Indices = Uint32Array;

const wordsFor = (count: number): Indices => new Uint32Array(Math.ceil(count / 32));

function everyOne(count: number): Indices {
  const all = wordsFor(count).fill(0xffffffff);
  const left = count % 32;
  if (left > 0) all[all.length - 1] = 2 ** left - 1;
  return all;
}

function add(indices: Indices, index: number): void {
  const word = index >>> 5;
  indices[word] = (indices[word] ?? 0) | (1 << (index & 31));
}

function remove(indices: Indices, index: number): void {
  const word = index >>> 5;
  indices[word] = (indices[word] ?? 0) & ~(1 << (index & 31));
}

function keepCommon(indices: Indices, others: Indices): void {
  for (let word = 0; word < indices.length; word += 1)
    indices[word] = (indices[word] ?? 0) & (others[word] ?? 0);
}

/** In ascending order. */
function members(indices: Indices): readonly number[] {
  const found: number[] = [];
  for (const [word, bits] of indices.entries())
    for (let left = bits; left !== 0; left &= left - 1) found.push(word * 32 + 31 - Math.clz32(left & -left));
  return found;
}

/** The dimensions in which regions differ. */
function tellingApart(regions: readonly Region[]): readonly number[] {
  const axes = [...(regions[0]?.sets.keys() ?? [])];
  return axes.filter((axis) => new Set(regions.map(({ setIds }) => setIds[axis])).size > 1);
}

/** For a region, the indices of those that lie in it by one dimension; found once for each set. */
function partsBySet(regions: readonly Region[], axis: number): (whole: Region) => Indices {
  const holders = [...Map.groupBy(regions.keys(), (index) => regions[index]?.setIds[axis] ?? 0).values()];
  const known = new Map<number, Indices>();
  return ({ setIds, sets }) => {
    const id = setIds[axis] ?? 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    const parts = wordsFor(regions.length);
    for (const held of holders) {
      const [any = 0] = held;
      if (!isSubset(regions[any]?.sets[axis] ?? 0n, sets[axis] ?? 0n)) continue;
      for (const index of held) add(parts, index);
    }
    known.set(id, parts);
    return parts;
  };
}
