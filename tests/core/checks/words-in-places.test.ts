// A finding stands at its words: the figure or phrase where it is known which one is meant, else the sentence, and never less.
import { expect, test } from 'vitest';
import { finding, type CheckedPlace, type Verdict } from '../../../src/core/checks/obligation.ts';
import { placeInText } from '../../../src/core/checks/places.ts';
import { placingWords } from '../../../src/core/checks/words-in-places.ts';
import type { DocumentParagraph } from '../../../src/core/reading/printed-document.ts';

/** A paragraph in one line, a character a point, so that a box is a span. */
function paragraph(text: string, page = 1): DocumentParagraph {
  const box = [0, 100, text.length, 112] as const;
  const left = Array.from(text, (_, index) => index);
  const sides = { left, right: left.map((each) => each + 1) };
  return {
    kind: 'paragraph',
    role: 'text',
    text,
    place: { document: 'a.pdf', page, box },
    lineBoxes: [{ page, start: 0, box, sides }],
  };
}

const text = '收入 12.50 万元，支出2.50万元。结余3个、3辆。另有3处；收入以2025年为准。2025年共12.5元';
const element = paragraph(text);
const whole: CheckedPlace = { ...element.place, key: {}, label: '' };

function placesOf(places: readonly CheckedPlace[], written?: string): readonly CheckedPlace[] {
  const found = finding('dates-exist', {
    severity: 'warning',
    places,
    values: {},
    ...(written === undefined ? {} : { written }),
  });
  const verdict: Verdict = { code: 'dates-exist', held: 0, findings: [found], unchecked: [] };
  return placingWords([element])(verdict).findings[0]?.places ?? [];
}

function markedAt(place: CheckedPlace, written?: string): string {
  const [left = 0, , right = 0] = placesOf([place], written)[0]?.box ?? [];
  return text.slice(left, right);
}

test.each([
  ['a figure that stands there once, and not within a longer one', '2.50', '2.50'],
  ['with spaces or without', '收入12.50万元', '收入 12.50 万元'],
  ['a single character is told by its sentence', '处', '另有3处；'],
  ['words that stand in one sentence twice', '3', text],
  ['words that stand in several sentences', '2025年', text],
  ['a phrase in a sentence that has it twice', '万元', '收入 12.50 万元，支出2.50万元。'],
  ['words that stand nowhere', '结余四个', text],
  ['nothing', undefined, text],
])('%s', (_, written, marked) => {
  expect(markedAt(whole, written)).toBe(marked);
});

test('which of several is meant is told by where it was found, in a text tidied of its spaces', () => {
  const tidied = text.replaceAll(' ', '');
  const at = tidied.lastIndexOf('2025年');
  expect(markedAt(placeInText(whole, tidied, [at, at + 5]), '2025年')).toBe('2025年');
  const [place] = placesOf([placeInText(whole, tidied, [at, at + 5])]);
  expect(place).not.toHaveProperty('span');
  expect(place?.box?.[0]).toBe(text.lastIndexOf('2025年'));
});

test('what is written is looked for at the first place alone', () => {
  expect(placesOf([whole, whole], '2.50')[1]).toEqual(whole);
});

test('words in a long cell, which are told by what is written alone', () => {
  const place = { ...element.place, table: 1, row: 2, column: 1 };
  const cell = { ...element, place, row: 2, column: 1, rowSpan: 1, columnSpan: 1 };
  const grid = { rows: 3, columns: 2, cells: [cell] };
  const table = {
    kind: 'grid',
    place: { document: 'a.pdf' },
    grid,
    pages: [1],
    above: [],
    notes: [],
  } as const;
  const at: CheckedPlace = { ...place, key: {}, label: '', span: [0, 4] };
  const found = finding('dates-exist', { severity: 'warning', places: [at], written: '2.50', values: {} });
  const verdict: Verdict = { code: 'dates-exist', held: 0, findings: [found], unchecked: [] };
  const [marked] = placingWords([table])(verdict).findings[0]?.places ?? [];
  expect(text.slice(marked?.box?.[0], marked?.box?.[2])).toBe('2.50');
});

test('what is all of its text, and whatever has no lines, keeps its place', () => {
  expect(placesOf([whole], text)).toEqual([whole]);
  const cell: CheckedPlace = { ...whole, table: 1, row: 1, column: 1 };
  expect(placesOf([cell], '2.50')).toEqual([cell]);
  const elsewhere = { ...whole, document: 'b.pdf' };
  expect(placesOf([elsewhere], '2.50')).toEqual([elsewhere]);
  const { box: _, page: __, ...nowhere } = whole;
  expect(placesOf([nowhere], '2.50')).toEqual([nowhere]);
});
