// Findings that rest on recognised text are never errors; those that rest on printed text in the same document are.
import { expect, it } from 'vitest';
import { finding, type CheckedPlace, type Finding } from '../../../src/core/checks/obligation.ts';
import { reviewing } from '../../../src/core/checks/review.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';

const printed: CheckedPlace = { document: 'a.pdf', page: 1, key: {}, label: '' };
const recognised: CheckedPlace = { document: 'a.pdf', page: 2, needsReview: true, key: {}, label: '' };
const paragraph = (place: CheckedPlace): DocumentElement => ({
  kind: 'paragraph',
  text: '',
  role: 'text',
  place,
});
const found = (...places: CheckedPlace[]): Finding =>
  finding('dates-exist', { places, written: '2025年2月30日', values: {}, severity: 'error' });

it.each([
  ['where a place was recognised', found(printed, recognised), true],
  ['where none was', found(printed), false],
  ['where it has no place at all', found(), true],
])('a finding %s', (_, one, needsReview) => {
  const told = reviewing([paragraph(printed), paragraph(recognised)])(one);
  expect(told).toMatchObject({ severity: needsReview ? 'warning' : 'error' });
  expect(told.needsReview === true).toBe(needsReview);
});

it('a document without recognised text is left as it is', () => {
  const one = found();
  expect(reviewing([paragraph(printed)])(one)).toBe(one);
});
