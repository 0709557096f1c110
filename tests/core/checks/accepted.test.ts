// What is accepted is silent at its place and in its words, and nowhere else.
import { expect, test } from 'vitest';
import { acceptFindings, entryFor, reviewedOutcomeOf } from '../../../src/core/checks/accepted.ts';
import type { Finding, Verdict } from '../../../src/core/checks/obligation.ts';
import { scoreOf } from '../../../src/core/checks/score.ts';
import { loadStandards } from '../../../standards/load.ts';
import { formKeys } from '../../../src/core/checks/form-keys.ts';
import { placeAt, unknownCode } from '../../report/example-report.ts';
import { checked } from './checked-example.ts';
import { typedForm } from './written/typed-form.ts';

const file = '某局预算.pdf';

function verdict(...findings: readonly Finding[]): readonly Verdict[] {
  return [{ code: 'functional-codes-exist', held: 3, findings, unchecked: [] }];
}

function accept(entryOf: Finding, found: Finding, document = file) {
  return acceptFindings(verdict(found), [entryFor(entryOf, document, '本市自设科目')], file);
}

test('an accepted finding is no finding any more, also when its page moves', () => {
  const { verdicts, accepted, outdated } = accept(unknownCode(3), unknownCode(9));
  expect(verdicts).toEqual([
    { code: 'functional-codes-exist', held: 3, findings: [], unchecked: [], accepted: 1 },
  ]);
  expect(accepted.map(({ reason }) => reason)).toEqual(['本市自设科目']);
  expect(outdated).toEqual([]);
});

test('an obligation of which nothing is left but accepted findings did not hold', () => {
  const outcomes = (found: readonly Verdict[], accepts: boolean): readonly string[] => {
    const entries = accepts ? [entryFor(unknownCode(3), file, '本市自设科目')] : [];
    return acceptFindings(found, entries, file).verdicts.map(reviewedOutcomeOf);
  };
  const [one] = verdict(unknownCode(3));
  if (one === undefined) throw new Error('no verdict');
  const notRead = { code: 'no-known-format', values: {}, places: [] } as const;
  expect(outcomes([one], false)).toEqual(['failed']);
  expect(outcomes([one, { ...one, held: 0 }], true)).toEqual(['accepted', 'failed']);
  expect(outcomes([{ ...one, unchecked: [notRead] }], true)).toEqual(['unchecked']);
  expect(outcomes(verdict(), true)).toEqual(['held']);
});

test('what was accepted costs no points, and counts as checked', () => {
  const { scoreWeights } = loadStandards(2025);
  const { verdicts } = accept(unknownCode(3), unknownCode(3));
  const none = verdicts.map((each) => ({ ...each, held: 0 }));
  const { coverage, aspects } = scoreOf(none, scoreWeights);
  expect(coverage).toBe(1);
  expect(aspects.flatMap(({ points, most }) => (points === undefined ? [] : [most - points]))).toEqual([0]);
});

test('when what is written there changes, the finding is back and the entry is told to be outdated', () => {
  const changed = { ...unknownCode(3), written: '299' };
  const { verdicts, accepted, outdated } = accept(unknownCode(3), changed);
  expect([verdicts[0]?.findings.length, accepted.length, outdated.length]).toEqual([1, 0, 1]);
});

test('another place, code or document is not meant', () => {
  const elsewhere = { ...unknownCode(3), places: [placeAt(3, '299')] };
  expect(accept(unknownCode(3), elsewhere).accepted).toEqual([]);
  expect(accept(unknownCode(3), unknownCode(3), '另一局预算.pdf').accepted).toEqual([]);
  expect(accept(unknownCode(3), unknownCode(3), '局预算.pdf').accepted).toEqual([]);
});

test('a document is known by the end of its path', () => {
  const found = verdict(unknownCode(3));
  const entries = [entryFor(unknownCode(3), file, '理由')];
  expect(acceptFindings(found, entries, `2026/${file}`).accepted).toHaveLength(1);
});

test('one entry silences one finding: what is written there once more is told', () => {
  const found = verdict(unknownCode(3), unknownCode(4));
  const entry = entryFor(unknownCode(3), file, '本市自设科目');
  const left = (...entries: readonly (typeof entry)[]): number | undefined =>
    acceptFindings(found, entries, file).verdicts[0]?.findings.length;
  expect([left(entry), left(entry, { ...entry })]).toEqual([1, 0]);
});

test('forms of one name are known by their units, and by an ordinal where these are the same', () => {
  const keysOf = (...units: readonly string[]): readonly string[] => {
    const { reading } = checked([
      ...units.map((unit) =>
        typedForm({ department: `主管部门及代码 | | 001-某市林业局 | | | 实施单位 | ${unit} |` }),
      ),
    ]).document;
    return [...formKeys(reading).values()];
  };
  expect(keysOf('甲局')).toEqual(['古树保护']);
  expect(keysOf('甲局', '乙局')).toEqual(['古树保护（甲局）', '古树保护（乙局）']);
  expect(keysOf('甲局', '甲局')).toEqual(['古树保护', '古树保护（2）']);
});
