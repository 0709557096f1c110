// The file of accepted findings: what is written by a check is read back, and everything wrong with one is told at once.
import { expect, test } from 'vitest';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import { acceptFileFor, parseAccepted } from '../../../src/cli/check/accept-file.ts';
import { reportOf, unknownCode } from '../../report/example-report.ts';

const report = reportOf([
  { code: 'functional-codes-exist', held: 0, findings: [unknownCode(3, '290')], unchecked: [] },
]);

test('an entry that was begun and given a reason is read back', () => {
  const begun = acceptFileFor([report]);
  const unfilled = parseAccepted(begun, 'a.yaml');
  expect(unfilled.ok ? [] : unfilled.error.map((fault) => renderProblem(fault, 'zh-CN'))).toEqual([
    expect.stringContaining(
      'functional-codes-exist（某局预算.pdf · expenditure · 290 · total）没有写认可的理由',
    ),
  ]);
  const filled = parseAccepted(begun.replace('reason: ""', 'reason: 本市自设科目'), 'a.yaml');
  expect(filled).toEqual({
    ok: true,
    value: [
      {
        code: 'functional-codes-exist',
        document: '某局预算.pdf',
        place: { table: 'expenditure', row: '290', column: 'total' },
        written: '290',
        reason: '本市自设科目',
      },
    ],
  });
});

test('all faults of the file are told, each with its line', () => {
  const text = 'accepted:\n  - code: functional-code-exist\n    document: a.pdf\n    pages: 3\n';
  const read = parseAccepted(text, 'a.yaml');
  const told = read.ok ? [] : read.error.map((fault) => renderProblem(fault, 'zh-CN'));
  expect(told).toHaveLength(3);
  expect(told.join('\n')).toContain('a.yaml 第4行');
  expect(told.join('\n')).toContain('functional-codes-exist');
  expect(parseAccepted('[]', 'a.yaml').ok).toBe(false);
});

test.each(['', '\n', '# 认可的问题\n', 'accepted:\n'])(
  'a file that accepts nothing says so in one line: %j',
  (text) => {
    const read = parseAccepted(text, 'a.yaml');
    const told = read.ok ? [] : read.error.map((fault) => renderProblem(fault, 'zh-CN'));
    expect(told).toEqual([expect.stringContaining('里面没有写认可哪些问题')]);
    expect(parseAccepted('accepted: []\n', 'a.yaml')).toEqual({ ok: true, value: [] });
  },
);

test('a file without any reason, as it is begun, says so in one line', () => {
  const findings = ['290', '291'].map((row) => unknownCode(3, row));
  const begun = acceptFileFor([
    reportOf([{ code: 'functional-codes-exist', held: 0, findings, unchecked: [] }]),
  ]);
  const read = parseAccepted(begun, 'a.yaml');
  const told = read.ok ? [] : read.error.map((fault) => renderProblem(fault, 'zh-CN'));
  expect(told).toEqual([expect.stringContaining('2 条都没有写认可的理由')]);
});
