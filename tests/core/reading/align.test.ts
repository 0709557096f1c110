// Pairs of two sequences: all of both, each once, equal items in their order; also where there are too many to compare one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned } from '../../../src/core/reading/align.ts';

interface Item {
  readonly word: string;
}

const byWord = { keyOf: ({ word }: Item) => word, likeness: () => 0 };
const items = (words: readonly string[]): Item[] => words.map((word) => ({ word }));
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map(items);
const byName = (left: Item, right: Item): number => left.word.localeCompare(right.word);

test('every item of both stands in one pair, equal ones in the order of both', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pairs = aligned(before, after, byWord);
      const equal = pairs.filter(([old, young]) => old !== undefined && young !== undefined);
      expect(equal.every(([old, young]) => old?.word === young?.word)).toBe(true);
      expect(pairs.flatMap(([old]) => old ?? []).toSorted(byName)).toEqual(before.toSorted(byName));
      expect(pairs.flatMap(([, young]) => young ?? []).toSorted(byName)).toEqual(after.toSorted(byName));
    }),
  );
});

test('a sequence that lost one item differs in that alone, however long it is', () => {
  const long = Array.from({ length: 100_000 }, (_, index) => `${index}`);
  const differing = (before: readonly string[], after: readonly string[]) =>
    aligned(items(before), items(after), byWord)
      .map(([old, young]) => [old?.word, young?.word])
      .filter(([old, young]) => old !== young);
  expect(differing(long, long.toSpliced(50_000, 1))).toEqual([['50000', undefined]]);
  const ends = long.toSpliced(99_000, 1).toSpliced(10, 1);
  expect(differing(long, ends)).toEqual([
    ['10', undefined],
    ['99000', undefined],
  ]);
});
