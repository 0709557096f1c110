// Exact covers: those found are covers, and any other follows from them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOf, isSubset } from '../../../src/core/cube/bits.ts';
import { exactCovers, familyOf } from '../../../src/core/identities/exact-cover.ts';
import { rank } from './rank.ts';

/** Sets as strings of their members, and for the last of them its covers. */
function coversOfLast(...sets: readonly string[]): string[] {
  const bits = sets.map((set) => bitsOf([...set].map(Number)));
  const covers = exactCovers(familyOf(bits), sets.length - 1);
  return covers.map((cover) => cover.map((index) => sets[index]).join(' + '));
}

describe('covers', () => {
  test.each<[string, string[], string[]]>([
    ['of a whole by its parts', ['1', '2', '3', '123'], ['1 + 2 + 3']],
    ['by the largest parts, not by parts of parts', ['1', '2', '12', '3', '123'], ['12 + 3']],
    ['of a whole of which a part is missing', ['1', '2', '123'], []],
    ['of a whole without parts', ['4', '123'], []],
    ['by parts that overlap, in every way', ['12', '23', '1', '3', '123'], ['12 + 3', '1 + 23']],
    [
      'by parts across, of which only smaller ones fit together',
      ['123', '34', '12', '4', '1234'],
      ['123 + 4', '12 + 34'],
    ],
    ['by parts that overlap and cover, and yet fit in no way', ['12', '23', '123'], []],
    [
      'of which one part is apart from those that overlap: it is split in no further way',
      ['12', '23', '1', '3', '4', '5', '45', '12345'],
      ['12 + 3 + 45', '1 + 23 + 45'],
    ],
  ])('%s', (_, sets, expected) => {
    expect(coversOfLast(...sets).sort()).toEqual(expected.toSorted());
  });

  test('leave empty sets out', () => {
    expect(exactCovers(familyOf([0n, 1n, 2n, 3n]), 3)).toEqual([[1, 2]]);
  });

  const families = fc
    .uniqueArray(fc.integer({ min: 1, max: 63 }), { minLength: 3, maxLength: 9 })
    .map((sets) => sets.map(BigInt));

  test('are disjoint, and together the whole', () => {
    fc.assert(
      fc.property(families, (sets) => {
        const family = familyOf(sets);
        for (const [index, whole] of sets.entries()) {
          for (const cover of exactCovers(family, index)) {
            // Sets that sum up to the union of all have no bit in common.
            expect(cover.reduce((sum, part) => sum + (sets[part] ?? 0n), 0n)).toBe(whole);
            expect(cover.reduce((all, part) => all | (sets[part] ?? 0n), 0n)).toBe(whole);
          }
        }
      }),
    );
  });

  test('imply every other cover that there is', () => {
    fc.assert(
      fc.property(families, (sets) => {
        const family = familyOf(sets);
        const found = [...sets.keys()].flatMap((whole) =>
          exactCovers(family, whole).map((cover) => equation(sets.length, whole, cover)),
        );
        const all = [...sets.keys()].flatMap((whole) =>
          everyCover(sets, whole).map((cover) => equation(sets.length, whole, cover)),
        );
        expect(rank(found)).toBe(rank(all));
      }),
      { numRuns: 300 },
    );
  });
});

function equation(length: number, whole: number, parts: readonly number[]): number[] {
  return Array.from({ length }, (_, index) => (index === whole ? 1 : parts.includes(index) ? -1 : 0));
}

/** By trying all. */
function everyCover(sets: readonly bigint[], whole: number): number[][] {
  const search = (left: bigint, from: number): number[][] => {
    if (left === 0n) return [[]];
    return [...sets.keys()].slice(from).flatMap((index) => {
      const set = sets[index] ?? 0n;
      const isPart = index !== whole && isSubset(set, left);
      return isPart ? search(left & ~set, index + 1).map((rest) => [index, ...rest]) : [];
    });
  };
  return search(sets[whole] ?? 0n, 0);
}
