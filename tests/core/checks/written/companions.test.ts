// A department's document beside those of its units, as they are built from one ledger: nothing is told; a figure changed in one is.
import { expect, test } from 'vitest';
import type { CheckInput } from '../../../../src/core/checks/checked-document.ts';
import { renderReason } from '../../../../src/core/checks/wording/render.ts';
import { departmentsHoldTheirUnits } from '../../../../src/core/checks/written/companions/departments-hold-their-units.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { shanghaiBudget } from '../../../../formats/shanghai-budget/format.ts';
import { builtExample } from '../../../formats/built-example.ts';
import { checked } from '../checked-example.ts';
import { outcome, told } from './told.ts';

const name = 'sample-district-education-bureau-2026';
const elementsOf = async (unit?: string): Promise<readonly DocumentElement[]> =>
  disclosureElements((await builtExample(name, unit)).disclosure, unit ?? 'a');

const { ledger } = await builtExample(name);
const ofUnits = await Promise.all(ledger.budgetUnits.map(async ({ code }) => elementsOf(code)));
const department = await elementsOf();

function given(own: readonly DocumentElement[], units: readonly (readonly DocumentElement[])[]): CheckInput {
  const companions = { units: units.map((unit) => checked(unit, [shanghaiBudget]).document) };
  return { ...checked(own, [shanghaiBudget]), companions };
}

/** A cell of the department's table of general public budget expenditure. */
function changed(elements: readonly DocumentElement[], from: string, to: string): DocumentElement[] {
  let done = false;
  return elements.map((element) => {
    if (element.kind !== 'grid' || !element.above.some(({ text }) => text.includes('一般公共预算支出')))
      return element;
    const cells = element.grid.cells.map((cell) => {
      if (done || cell.text !== from) return cell;
      done = true;
      return { ...cell, text: to };
    });
    return { ...element, grid: { ...element.grid, cells } };
  });
}

test('documents of one ledger agree', () => {
  expect(told(departmentsHoldTheirUnits, given(department, ofUnits))).toBe('');
  expect(outcome(departmentsHoldTheirUnits, given(department, ofUnits))).toBe('held');
});

test('without documents of units there is nothing to hold', () => {
  expect(outcome(departmentsHoldTheirUnits, given(department, []))).toBe('notApplicable');
});

test('a figure that its units exceed', () => {
  const less = changed(department, '22,898,235.52', '21,898,235.52');
  expect(told(departmentsHoldTheirUnits, given(less, ofUnits))).toMatchInlineSnapshot(`
    "error at table general-public-budget-expenditure, row 2050203, column total
    部门文件中是 21,898,235.52 元，1 个所属单位文件中同一项合计 22,898,235.52 元。部门预算由本部门和所属单位组成，请核对是哪份文件的数不对，有没有漏编的单位。
    The department’s document says 21,898,235.52 yuan, those of its units (1) together 22,898,235.52 yuan. A department’s budget is made of its own and its units’: see which document is wrong and whether a unit was left out."
  `);
});

test('more than the units given have is no fault: others may be missing', () => {
  const more = changed(department, '22,898,235.52', '23,898,235.52');
  expect(told(departmentsHoldTheirUnits, given(more, ofUnits.slice(1)))).toBe('');
});

test('what is of no unit of the department, or of one that is given already, is said and left aside', async () => {
  const archives = await builtExample('sample-district-archives-bureau-2026');
  const body = archives.ledger.department.name;
  const renamed = (ofUnits[1] ?? []).map((element) =>
    renamedIn(element, '示例市示例区教育督导事务中心', body),
  );
  const [, first = []] = ofUnits;
  const { unchecked, findings } = departmentsHoldTheirUnits.check(
    given(department, [department, renamed, ...ofUnits, first]),
  );
  expect(findings).toEqual([]);
  expect(unchecked.map(({ code, values }) => [code, values['body']])).toEqual([
    ['unit-of-other-body', ledger.department.name],
    ['unit-of-other-body', body],
    ['unit-given-twice', '示例市示例区教育督导事务中心'],
  ]);
});

test('units that have no document are named', () => {
  const { unchecked } = departmentsHoldTheirUnits.check(given(department, ofUnits.slice(0, 1)));
  const names = ledger.budgetUnits.slice(1).map((unit) => unit.name);
  expect(unchecked.map(({ code, values }) => [code, values['units']])).toEqual([
    ['units-not-given', names.join('、')],
  ]);
});

function renamedIn(element: DocumentElement, from: string, to: string): DocumentElement {
  if (element.kind === 'picture') return element;
  if (element.kind === 'paragraph') return { ...element, text: element.text.replaceAll(from, to) };
  const above = element.above.map((line) => ({ ...line, text: line.text.replaceAll(from, to) }));
  return { ...element, above };
}

test('a document that cannot be compared is told, and nothing counts as held', () => {
  const { unchecked, held } = departmentsHoldTheirUnits.check(given(department, [[]]));
  expect(held).toBe(0);
  expect(unchecked.map((why) => renderReason(why, 'zh-CN'))).toEqual([
    '所属单位文件 a.pdf 的年度、公开格式与本文件不同，或没有认出这些或单位名称，没有与它核对',
  ]);
});
