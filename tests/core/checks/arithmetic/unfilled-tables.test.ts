// Tables that were never filled in: the blanks are told, and no figure elsewhere is told to be nothing; a rate bounds what a figure should be.
import { beforeAll, expect, test } from 'vitest';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { renderFinding } from '../../../../src/core/checks/wording/render.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from '../checked-example.ts';
import { withCell, withWords } from './changed-print.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  ({ elements, formats: own } = await printedExample('sample-district-archives-bureau-2026'));
});

const findingsIn = (document: readonly DocumentElement[]) =>
  checkArithmetic(checked(document, own)).flatMap(({ findings }) => findings);

/** A table without a figure in it. */
const blanked = (title: string): readonly DocumentElement[] =>
  elements.map((element) => {
    if (element.kind !== 'grid' || !element.above.some(({ text }) => text.includes(title))) return element;
    const cells = element.grid.cells.map((cell) =>
      /^-?[\d,]+(?:\.\d+)?$/u.test(cell.text) ? { ...cell, text: '' } : cell,
    );
    return { ...element, grid: { ...element.grid, cells } };
  });

const threePublicFunds = '“三公”经费和机关运行经费预算表';

test('a table that is blank throughout is one finding, with what tells otherwise, and no figure becomes zero', () => {
  const found = findingsIn(blanked(threePublicFunds));
  expect(
    found.map(({ places: [place], values, expected }) => [place?.key, values['told'], expected]),
  ).toEqual([[{ table: 'three-public-funds-and-agency-operating-expenses' }, '4.85', undefined]]);
  const [finding] = found;
  const sentences = finding?.places.slice(1).map(({ key }) => key.section);
  expect(sentences).toEqual(expect.arrayContaining(['three-public-funds']));
  expect(finding === undefined ? '' : renderFinding(finding, 'en').finding).toBe(
    '2026年部门“三公”经费和机关运行经费预算表 is blank throughout, while 4.85 万元 is printed elsewhere: more likely it was not filled in than the figure is wrong, and a blank is no zero here',
  );
});

test('a sentence that is wrong beside the blank table is told by itself', () => {
  const found = findingsIn(
    withWords(blanked(threePublicFunds), '档案馆（04项）178.05万元', '档案馆（04项）178.50万元'),
  );
  expect(found.map(({ written, expected }) => [written, expected])).toEqual(
    expect.arrayContaining([
      [undefined, undefined],
      ['178.50', '178.05'],
    ]),
  );
  expect(found).toHaveLength(2);
});

test('a table that was not filled in needs figures, and no note that there are none', () => {
  const verdicts = checkDisclosure(checked(blanked(threePublicFunds), own));
  const notes = verdicts.find(({ code }) => code === 'empty-tables-have-notes');
  expect(notes?.findings.filter(({ places }) => (places[0]?.key.table ?? '').startsWith('three'))).toEqual(
    [],
  );
  expect(notes?.unchecked.map(({ code }) => code)).toContain('told-with-its-cause');
});

test('a figure that another figure contradicts is wrong, whatever is blank beside it', () => {
  const table = '支出预算总表';
  const found = findingsIn(withCell(elements, `部门${table}`, '2080505', 'basic', '748270.40'));
  expect(found.map(({ expected }) => expected)).toEqual(['748210.40']);
});

test('a rate in the sentence bounds what a figure should be, and is named', () => {
  // 178.05 is 18.84 % more than 149.82: a change that is told in words and a rate alone.
  const [finding, ...others] = findingsIn(withWords(elements, '执行数为149.82万元', '执行数为1498.2万元'));
  expect(others).toEqual([]);
  expect(finding?.values).toMatchObject({ least: '149.81', greatest: '149.83' });
  expect(finding?.places.map(({ key }) => key.slot)).toEqual(
    expect.arrayContaining(['executed', 'change.percent']),
  );
  expect(finding?.evidence.map(({ code }) => code)).toContain('rate-as-figures');
});
