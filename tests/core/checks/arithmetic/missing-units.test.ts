// A budget unit whose own row a table of projects leaves out: its projects stand there under no unit, or below those of another.
import { beforeAll, expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { readingProblems } from '../../../../src/core/reading/reading-problems.ts';
import { checked, printedExample } from '../checked-example.ts';
import { withCell, withRow } from './changed-print.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  ({ elements, formats: own } = await printedExample('sample-culture-bureau-2025'));
});

const current = '项目支出预算表（本年预算）';
const carriedOver = '项目支出预算表（上年结转）';

function toldIn(document: readonly DocumentElement[]): readonly string[] {
  return checkArithmetic(checked(document, own)).flatMap(({ findings }) =>
    findings.map(({ code, places: [place] }) => [code, place?.key.table, place?.key.row].join(' ')),
  );
}

const unlisted = (table: string): string => `table-total-is-sum-of-rows ${table} （未列出的单位）`;

test.each([
  ['the first', current, '107001', 'project-expenditure'],
  ['the second', current, '107002', 'project-expenditure'],
  ['the only one', carriedOver, '107001', 'carried-over-project-expenditure'],
])(
  '%s is one finding, and the reading says that it is not there',
  { timeout: 60_000 },
  (_, title, unit, name) => {
    const left = withRow(elements, title, unit, 'dropped');
    expect(toldIn(left)).toEqual([unlisted(name)]);
    const { reading } = checked(left, own).document;
    const problems = readingProblems(reading, 'a.pdf').filter(({ code }) => code === 'table-rows-missing');
    expect(problems.map(({ values }) => values['rows'])).toEqual(['（未列出的单位）']);
  },
);

test('a wrong figure of a unit, or of a project, leaves no unit out', { timeout: 60_000 }, () => {
  const ofUnit = withCell(elements, current, '107001', 'total', '361.71');
  expect(toldIn(ofUnit)).toEqual(['row-total-is-sum-of-columns project-expenditure 示例市文化和旅游局本级']);
  const ofProject = withCell(elements, current, '107001/c08', 'total', '51.25');
  expect(toldIn(ofProject)).toEqual([
    'row-total-is-sum-of-columns project-expenditure 示例市文化和旅游局本级/聘用人员劳务',
  ]);
});
