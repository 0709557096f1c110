// What is told of a ledger that can be read and is wrong: see ledger-problems.yaml. Rows and columns are those of its files.
import { describe, expect, test } from 'vitest';
import { describeProblemCases } from '../../exchange/problem-cases.ts';
import { problemsAfter, type Change } from '../../exchange/good-ledger.ts';

describeProblemCases(new URL('ledger-problems.yaml', import.meta.url), [
  'value-missing',
  'value-not-allowed',
  'coordinate-not-single',
  'year-wrong',
  'code-unknown',
  'code-changed-by-spreadsheet',
  'code-without-parent',
  'code-name-mismatch',
  'code-not-lowest-level',
  'member-not-lowest-level',
  'code-duplicate',
  'budget-unit-circular',
  'identifier-not-allowed',
  'amount-negative',
  'amounts-perhaps-in-ten-thousands',
  'line-duplicate',
  'value-not-for-basic-expenditure',
  'project-unknown',
  'ledger-without-lines',
  'project-without-lines',
  'project-duplicate',
  'project-name-repeated',
  'project-of-other-unit',
  'whole-period-funds-below-year',
  'form-funds-differ-from-lines',
  'indicator-project-unknown',
  'indicator-duplicate',
  'budget-unit-unknown',
  'department-mismatch',
  'jurisdiction-mismatch',
  'counterpart-unknown',
  'counterpart-is-itself',
]);

const publicKind: Change = { instead: ['datapackage.json', '"full"', '"public"'] };

describe('what is asked of this year only', () => {
  test.each<[string, Change]>([
    ['a group of sources', { cell: ['lines.csv', 5, 'fundSource', 'fiscalAppropriation'] }],
    ['a source that is not known', { cell: ['lines.csv', 5, 'fundSource', '*'] }],
    ['no functional class', { cell: ['lines.csv', 5, 'functionalClass', ''] }],
    ['a project that has ended', { cell: ['lines.csv', 5, 'project', 'p0'] }],
    ['a kind of units', { cell: ['lines.csv', 5, 'budgetUnit', 'administrative'] }],
  ])('last year may hold %s', (_what, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });

  test.each<[string, Change]>([
    ['a group of sources', { cell: ['lines.csv', 2, 'fundSource', 'fiscalAppropriation'] }],
    ['a code that has others below it', { cell: ['lines.csv', 2, 'functionalClass', '20131'] }],
    ['a group of projects', { cell: ['lines.csv', 4, 'project', 'targetsPublished'] }],
    ['classes that no figure tells apart', { cell: ['lines.csv', 2, 'functionalClass', '20131|2013102'] }],
    ['what is bought beside what is not', { cell: ['lines.csv', 2, 'procurementCategory', '|goods'] }],
    ['a project without lines of its own', { cell: ['lines.csv', 4, 'project', '*'] }],
  ])('a public ledger may hold %s', (_what, change) => {
    expect(problemsAfter(publicKind, change)).toEqual([]);
  });

  test('a public ledger still names only codes that the lists hold', () => {
    const problems = problemsAfter(publicKind, { cell: ['lines.csv', 2, 'functionalClass', '2013109'] });
    expect(problems.map(({ code }) => code)).toEqual(['code-unknown']);
    const joined = problemsAfter(publicKind, {
      cell: ['lines.csv', 2, 'functionalClass', '20131|2013109|2013109'],
    });
    expect(joined.map(({ code, written }) => [code, written])).toEqual([['code-unknown', '2013109']]);
  });
});

test('a line of a public ledger too belongs to one year, stage and body', () => {
  const columns = [
    ['fiscalYear', '2025|2024'],
    ['stage', 'approved|final'],
    ['department', '012|012'],
  ] as const;
  for (const [column, written] of columns) {
    const problems = problemsAfter(publicKind, { cell: ['lines.csv', 2, column, written] });
    expect(problems.map(({ code }) => code)).toEqual(['coordinate-not-single']);
  }
});

test('final accounts may hold negative amounts', () => {
  const problems = problemsAfter(
    { cell: ['lines.csv', 5, 'stage', 'final'] },
    { cell: ['lines.csv', 5, 'amountYuan', '-12.00'] },
  );
  expect(problems).toEqual([]);
});

test('form funds that equal the lines are held, and an empty cell states nothing', () => {
  const column: Change = { column: ['projects.csv', 'annualMunicipalCountyYuan', '5000.5'] };
  const other: Change = { column: ['projects.csv', 'annualOwnYuan', ''] };
  expect(problemsAfter(column, other)).toEqual([]);
});

test('funds are not compared where an amount of the lines cannot be read', () => {
  const problems = problemsAfter(
    { column: ['projects.csv', 'annualMunicipalCountyYuan', '5000.5'] },
    { cell: ['lines.csv', 4, 'amountYuan', '五千'] },
  );
  expect(problems.map(({ code }) => code)).toEqual(['amount-not-number']);
});
