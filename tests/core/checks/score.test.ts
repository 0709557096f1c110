// The score: shares of the aspects' points, halved with each finding; what was not checked touches the coverage alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reason, type Verdict } from '../../../src/core/checks/obligation.ts';
import { scoreOf } from '../../../src/core/checks/score.ts';
import { loadStandards } from '../../../standards/load.ts';
import { unknownCode, wrongTotal } from '../../report/example-report.ts';

const { scoreWeights } = loadStandards(2025);

function totals(held: number, wrong: number, unchecked = 0): Verdict {
  return {
    code: 'table-total-is-sum-of-rows',
    held,
    findings: Array.from({ length: wrong }, (_, index) => wrongTotal(index + 1)),
    unchecked: Array.from({ length: unchecked }, () => reason('no-known-format', {})),
  };
}

function codes(held: number, wrong = 0): Verdict {
  return {
    code: 'functional-codes-exist',
    held,
    findings: Array.from({ length: wrong }, (_, index) => unknownCode(index + 1)),
    unchecked: [],
  };
}

test('the points of an aspect are 100 in all', () => {
  expect(Object.values(scoreWeights.aspects).reduce((sum, points) => sum + points)).toBe(100);
});

test('what holds has all points, and an aspect that nothing checks has none to lose', () => {
  const score = scoreOf([totals(3, 0), codes(2)], scoreWeights);
  expect(score.total).toBe(100);
  expect(score.coverage).toBe(1);
  expect(score.aspects.map(({ points }) => points)).toEqual([undefined, 35, undefined, undefined, undefined]);
});

test('the first finding costs half of its obligation, the second half of the rest, and each is named', () => {
  const accuracy = (wrong: number) => scoreOf([totals(3, wrong)], scoreWeights).aspects[1];
  expect(accuracy(1)).toEqual({
    aspect: 'accuracy',
    most: 35,
    points: 17.5,
    lost: [{ code: 'table-total-is-sum-of-rows', points: 17.5 }],
  });
  expect(accuracy(2)?.points).toBe(8.75);
});

test('a warning under an obligation that can be an error costs its share', () => {
  const doubtful = { ...totals(1, 0), findings: [wrongTotal(1, '201', { severity: 'warning' })] };
  const { lost } = scoreOf([doubtful], scoreWeights).aspects[1] ?? { lost: [] };
  expect(lost.map(({ points }) => points.toFixed(3))).toEqual(['7.000']);
});

test('what could not be checked lowers the coverage, and never the score as long as half was checked', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.nat(9),
      fc.integer({ min: 1, max: 20 }),
      (held, wrong, more) => {
        const checked = held + wrong;
        const all = scoreOf([totals(held, wrong), codes(1)], scoreWeights);
        const some = scoreOf([totals(held, wrong, Math.min(more, checked)), codes(1)], scoreWeights);
        expect(some.total).toBe(all.total);
        expect(some.coverage).toBeLessThan(1);
      },
    ),
  );
});

test('an aspect of which less than half was checked has no points, and a document without points for accuracy none in all', () => {
  const form: Verdict = { code: 'templates-are-filled-in', held: 1, findings: [], unchecked: [] };
  const little = scoreOf([totals(1, 0, 2), form], scoreWeights);
  expect(little.aspects.map(({ points }) => points)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    10,
  ]);
  expect(little.total).toBeUndefined();
  expect([little.coverage, little.leastCoverage]).toEqual([(1 / 3 + 1) / 2, 0.5]);
  const less = scoreOf([totals(0, 0, 2), totals(0, 0, 3), form], scoreWeights);
  expect([less.total, less.coverage]).toEqual([undefined, 1 / 3]);
  expect(less.aspects.at(-1)?.points).toBe(10);
});

test('another finding never raises the score', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (held, wrong) => {
      const total = (findings: number): number =>
        scoreOf([totals(held, findings), codes(1)], scoreWeights).total ?? 0;
      expect(total(wrong + 1)).toBeLessThan(total(wrong));
      expect(total(wrong)).toBeGreaterThanOrEqual(0);
    }),
  );
});
