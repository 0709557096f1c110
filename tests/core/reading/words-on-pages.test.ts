// Words are found on the printed lines that they stand on, never less of a line than they take.
import { expect, test } from 'vitest';
import type { DocumentLine } from '../../../src/core/reading/printed-document.ts';
import { boxesOfWords, partOfLine, placeOfWords } from '../../../src/core/reading/words-on-pages.ts';

/** Three lines of ten characters, ten points each; of the second it is not known where they stand, the third is on the next page. */
const line: DocumentLine = {
  text: '一二三四五六七八九十'.repeat(3),
  place: { document: 'a.pdf', page: 1, box: [50, 700, 150, 732] },
  lineBoxes: [1, 1, 2].map((page, index) => ({
    page,
    start: index * 10,
    box: [50, page === 1 ? 700 + index * 20 : 40, 150, page === 1 ? 712 + index * 20 : 52],
    ...(index === 1 ? {} : { sides: { left: tenths(50), right: tenths(60) } }),
  })),
};

function tenths(first: number): readonly number[] {
  return Array.from({ length: 10 }, (_, index) => first + index * 10);
}

test.each([
  ['within a line', [2, 4], [{ page: 1, box: [70, 700, 90, 712] }]],
  ['a line whose characters are not placed', [12, 13], [{ page: 1, box: [50, 720, 150, 732] }]],
  [
    'over three lines and two pages',
    [8, 21],
    [
      { page: 1, box: [130, 700, 150, 712] },
      { page: 1, box: [50, 720, 150, 732] },
      { page: 2, box: [50, 40, 60, 52] },
    ],
  ],
  ['nothing', [5, 5], []],
] as const)('%s', (_, span, boxes) => {
  expect(boxesOfWords(line, span)).toEqual(boxes);
});

test('the place of words is on the page where they begin', () => {
  const { page, box, boxes } = placeOfWords(line.place, line, [8, 21]);
  expect([page, box]).toEqual([1, [50, 700, 150, 732]]);
  expect(boxes).toHaveLength(3);
  const here = { page: 2, box: [60, 40, 80, 52] };
  const inOneLine = { document: 'a.pdf', ...here, boxes: [here] };
  expect(placeOfWords(line.place, line, [21, 23])).toEqual(inOneLine);
  expect(placeOfWords(line.place, { ...line, lineBoxes: [] }, [21, 23])).toEqual(line.place);
});

test('a part of a text has the lines that it stands on', () => {
  const part = partOfLine(line, [8, 22]);
  expect([part.text, part.place.box]).toEqual(['九十一二三四五六七八九十一二', [50, 700, 150, 732]]);
  for (const [start, end] of [
    [0, 1],
    [1, 5],
    [12, 14],
  ] as const)
    expect(boxesOfWords(part, [start, end])).toEqual(boxesOfWords(line, [start + 8, end + 8]));
});
