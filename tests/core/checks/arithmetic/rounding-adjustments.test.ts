// Rounding adjustments, as a budget officer meets them. The classes of expenditure in the first table of final accounts, each rounded on its
// own, make 2428.91; the total, rounded on its own, is 2428.90, and other tables print it so.
import { beforeAll, expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { formats } from '../../../../src/cli/formats.ts';
import { builtExample } from '../../../formats/built-example.ts';
import { checked } from '../checked-example.ts';
import { withCell } from './changed-print.ts';

let elements: readonly DocumentElement[] = [];
const own = [...formats.values()].filter(({ id }) => id === 'final-accounts');

beforeAll(async () => {
  const { disclosure } = await builtExample('sample-culture-bureau-final-2025');
  elements = disclosureElements(disclosure, 'a.pdf');
});

/** What is told where the total of expenditure in the first table stands as given. */
function toldWith(total: string): { readonly findings: unknown[]; readonly remarks: unknown[] } {
  const document = withCell(
    elements,
    '收入支出决算总表',
    'yearExpenditure',
    'expenditure.expenditure',
    total,
  );
  const verdicts = checkArithmetic(checked(document, own));
  return {
    findings: verdicts
      .flatMap(({ findings }) => findings)
      .map(({ written, expected }) => [written, expected]),
    remarks: verdicts.flatMap(({ code, remarks = [] }) =>
      remarks.map(({ values, places }) => [code, values['written'], values['elsewhere'], places.length]),
    ),
  };
}

test('rounded on its own, the total agrees with all other places', () => {
  expect(toldWith('2428.90')).toEqual({ findings: [], remarks: [] });
});

test('moved by 0.01 so that the column adds up, it holds, and both places are told', () => {
  expect(toldWith('2428.91')).toEqual({
    findings: [],
    remarks: [['expenditure-table-as-summary', '2428.91', '2428.90', 2]],
  });
});

test('moved by 0.02 it is wrong', () => {
  expect(toldWith('2428.92')).toEqual({ findings: [['2428.92', '2428.90']], remarks: [] });
});

test('moved by 0.01 away from what its column makes, it is no adjustment', () => {
  expect(toldWith('2428.89')).toEqual({ findings: [['2428.89', '2428.90']], remarks: [] });
});
