// What is told of files that cannot be read as they are: see reading-problems.yaml.
import { expect, test } from 'vitest';
import { describeProblemCases } from './problem-cases.ts';
import { problemsAfter } from './good-ledger.ts';

describeProblemCases(new URL('reading-problems.yaml', import.meta.url), [
  'file-missing',
  'file-malformed',
  'file-empty',
  'text-malformed',
  'cells-separated-otherwise',
  'entries-too-many',
  'nesting-too-deep',
  'content-hash-mismatch',
  'column-missing',
  'column-renamed',
  'column-unknown',
  'column-duplicate',
  'total-row-left-out',
  'total-row-differs',
  'row-width-wrong',
  'key-missing',
  'key-unknown',
  'key-duplicate',
  'fact-wrong-type',
  'value-missing',
  'value-not-allowed',
  'amount-not-number',
  'amount-in-scientific-notation',
  'amount-not-whole-fen',
  'amount-too-long',
  'indicator-side-unknown',
]);

test('the good ledger has no problem', () => {
  expect(problemsAfter()).toEqual([]);
});

test('everything is told at once, file by file and row by row', () => {
  const problems = problemsAfter(
    { cell: ['indicators.csv', 2, 'project', 'p9'] },
    { cell: ['lines.csv', 4, 'functionalClass', '2013109'] },
    { cell: ['lines.csv', 3, 'amountYuan', '二万'] },
    { cell: ['lines.csv', 3, 'department', '013'] },
    { cell: ['projects.csv', 2, 'tableOrder', '1.5'] },
  );
  expect(problems.map(({ code, place }) => [place.file, place.row, code])).toEqual([
    ['lines.csv', 3, 'amount-not-number'],
    ['lines.csv', 3, 'department-mismatch'],
    ['lines.csv', 4, 'code-unknown'],
    ['projects.csv', 2, 'fact-wrong-type'],
    ['indicators.csv', 2, 'indicator-project-unknown'],
  ]);
});

test.each([
  ['facts.yaml', `deep: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['facts.yaml', 'self: &self\n  self: *self'],
  ['facts.yaml', '? [a, b]\n: complex key'],
  ['datapackage.json', '['.repeat(500_000)],
  ['datapackage.json', '{"mingzhang": [[]], "resources": 1}'],
  ['datapackage.json', '{"__proto__": {"mingzhang": 1}}'],
  ['lines.csv', '"'.repeat(100_001)],
])('hostile text in %s is told and throws nothing', (file, text) => {
  expect(problemsAfter({ whole: [file, text] }).map(({ place }) => place.file)).toContain(file);
});
