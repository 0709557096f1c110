// A table that lists a unit twice: what a document says never stops a check.
import { expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import { formats } from '../../../../src/cli/formats.ts';
import { builtExample } from '../../../formats/built-example.ts';
import { checked } from '../checked-example.ts';
import { withRow } from './changed-print.ts';

test('a unit that stands twice among the projects is told', async () => {
  const { disclosure } = await builtExample('sample-culture-bureau-2025');
  const own = [...formats.values()].filter(({ id }) => id === disclosure.format.id);
  const elements = disclosureElements(disclosure, 'a.pdf');
  const twice = withRow(elements, '年项目支出预算表（本年预算）', '107002', 'doubled');
  const findings = checkArithmetic(checked(twice, own)).flatMap((verdict) => verdict.findings);
  const rows = findings.map(({ places: [place] }) => place?.key.row);
  expect(new Set(rows)).toEqual(new Set(['示例市艺术学校']));
});
