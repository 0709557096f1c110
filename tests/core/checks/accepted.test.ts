// Accepted findings are silent by code and place, and only while what is written there stays the same.
import { expect, test } from 'vitest';
import { acceptanceOf, acceptFindings } from '../../../src/core/checks/accepted.ts';
import { outcomeOf } from '../../../src/core/checks/obligation.ts';
import { marksAreNotDoubled } from '../../../src/core/checks/written/wording-and-form/marks-are-not-doubled.ts';
import { checked } from './checked-example.ts';
import { headings, paragraphs } from './written/told.ts';

const verdict = (text: string) =>
  marksAreNotDoubled.check(checked([...headings('一、甲'), ...paragraphs(text)]));
const before = verdict('用于维护等支出。。');

test('what was accepted is silent, with its reason', () => {
  const [finding] = before.findings;
  const entry = finding === undefined ? undefined : acceptanceOf(finding, '原文如此');
  expect(entry).toEqual({
    code: 'marks-are-not-doubled',
    document: 'a document',
    place: {},
    written: '用于维护等支出。。',
    reason: '原文如此',
  });
  const { verdicts, accepted, changed, unused } = acceptFindings(
    [before],
    entry === undefined ? [] : [entry],
  );
  expect(verdicts.map(outcomeOf)).toEqual(['held']);
  expect(accepted).toEqual([{ finding, reason: '原文如此' }]);
  expect([changed, unused]).toEqual([[], []]);
});

const entry = {
  code: 'marks-are-not-doubled',
  place: {},
  written: '用于维护等支出。。',
  reason: '原文如此',
} as const;

test('what changed since stands, and is told', () => {
  const { verdicts, accepted, changed } = acceptFindings([verdict('用于购置等支出。。')], [entry]);
  expect(verdicts.map(outcomeOf)).toEqual(['failed']);
  expect(accepted).toEqual([]);
  expect(changed).toEqual([entry]);
});

test('another place, another code, another document stay as they are', () => {
  const others = [
    { ...entry, place: { section: '二、乙' } },
    { ...entry, code: 'sentences-are-whole' },
    { ...entry, document: 'another document' },
  ] as const;
  const { verdicts, unused } = acceptFindings([before], others);
  expect(verdicts.map(outcomeOf)).toEqual(['failed']);
  expect(unused).toEqual(others);
});
