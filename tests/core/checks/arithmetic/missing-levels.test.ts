// A table in which the only row of a level is left out: the rows that other tables print there tell it, by its code or by the row above.
import { beforeAll, expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from '../checked-example.ts';
import { withCell, withRow } from './changed-print.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  ({ elements, formats: own } = await printedExample('sample-culture-bureau-final-2025'));
});

const stateCapital = '国有资本经营预算财政拨款收入支出决算表';
const generalPublic = '一般公共预算财政拨款支出决算表';

function toldIn(document: readonly DocumentElement[]): readonly string[] {
  return checkArithmetic(checked(document, own)).flatMap(({ findings }) =>
    findings.map(({ code, places: [place], values }) =>
      [code, place?.key.table, place?.key.row, values['leftOutAmount']].join(' '),
    ),
  );
}

test('the row below the total: which it is, and what it would be', { timeout: 60_000 }, () => {
  const left = withRow(elements, stateCapital, '223', 'dropped');
  const missing = 'table-total-is-sum-of-rows state-capital 223 49.65';
  expect(toldIn(left)).toEqual([missing]);
  // A second fault is told beside it.
  const other = withCell(left, '收入决算表', '2210201', 'total', '117.46');
  expect(toldIn(other)).toEqual([missing, 'table-total-is-sum-of-rows income 2210201 ']);
});

test('the last level: the row that has nothing below it any more', () => {
  expect(toldIn(withRow(elements, stateCapital, '2230107', 'dropped'))).toEqual([
    'table-total-is-sum-of-rows state-capital 2230107 49.65',
  ]);
});

test('a table that goes no deeper throughout leaves no row out', () => {
  const items = (element: DocumentElement): readonly string[] =>
    element.kind === 'grid' && element.above.some(({ text }) => text === generalPublic)
      ? element.grid.cells.map(({ text }) => text).filter((text) => /^\d{7}$/u.test(text))
      : [];
  const rows = [...new Set(elements.flatMap(items))];
  expect(rows.length).toBeGreaterThan(1);
  expect(toldIn(rows.reduce((left, row) => withRow(left, generalPublic, row, 'dropped'), elements))).toEqual(
    [],
  );
});
