// What follows from a row or a table that is left out is told with it: levels, sums, entries of the contents.
import { beforeAll, expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { renderFinding } from '../../../src/core/checks/wording/render.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { withRow, withWords } from './arithmetic/changed-print.ts';
import { checked, printedExample } from './checked-example.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  ({ elements, formats: own } = await printedExample('sample-district-archives-bureau-2026'));
});

function toldWithout(row: string): string {
  const input = checked(withRow(elements, '部门支出预算总表', row, 'dropped'), own);
  const findings = checkDisclosure(input).flatMap((verdict) => verdict.findings);
  const told = findings.filter(({ severity }) => severity === 'error');
  return told
    .map((finding) => {
      const words = (['zh-CN', 'en'] as const).map((language) => renderFinding(finding, language).finding);
      return [`${finding.code} at ${finding.places[0]?.label ?? ''}`, ...words].join('\n');
    })
    .join('\n\n');
}

test('an item', () => {
  expect(toldWithout('2080505')).toMatchInlineSnapshot(`
    "table-total-is-sum-of-rows at 2026年部门支出预算总表 · 2080505 机关事业单位基本养老保险缴费支出
    “2026年部门支出预算总表 · 208 05行政事业单位养老支出”之下似乎漏列了“2080505 机关事业单位基本养老保险缴费支出”，按其他数字为 748210.40 元
    2080505 机关事业单位基本养老保险缴费支出 seems to be missing under 2026年部门支出预算总表 · 208 05行政事业单位养老支出; by the other figures it is 748210.40 元"
  `);
});

test('a section above its items, of which the levels are missing too', () => {
  expect(toldWithout('20805')).toMatchInlineSnapshot(`
    "table-total-is-sum-of-rows at 2026年部门支出预算总表 · 20805 行政事业单位养老支出
    “2026年部门支出预算总表 · 208社会保障和就业支出”之下似乎漏列了“20805 行政事业单位养老支出”，按其他数字为 1336635.60 元
    20805 行政事业单位养老支出 seems to be missing under 2026年部门支出预算总表 · 208社会保障和就业支出; by the other figures it is 1336635.60 元"
  `);
});

test('a row that stands twice is told once, by its table', () => {
  const twice = withRow(elements, '部门支出预算总表', '2080505', 'doubled');
  const verdicts = checkDisclosure(checked(twice, own));
  const told = verdicts.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  expect(told.map(({ code, places: [place] }) => [code, place?.key.row])).toEqual([
    ['table-total-is-sum-of-rows', '2080505'],
  ]);
  const ofRows = verdicts.find(({ code }) => code === 'rows-are-not-repeated');
  expect(ofRows?.unchecked.map(({ code }) => code)).toEqual(['told-with-its-cause']);
});

test('a table that the contents list, whatever kind of body they name', () => {
  const title = '2026年部门收入预算总表';
  const place = { document: 'a.pdf', page: 1, line: 3 };
  const entry = { kind: 'paragraph', role: 'contentsEntry', text: `2. ${title}`, place } as const;
  const left = elements.filter((one) => one.kind !== 'grid' || one.above.every(({ text }) => text !== title));
  const verdicts = checkDisclosure(checked([entry, ...left], own));
  const missing = verdicts.flatMap(({ findings }) =>
    findings.filter(({ places: [first] }) => first?.key.table === 'income'),
  );
  expect(missing.map(({ code, places }) => [code, places[1]?.label])).toEqual([
    ['tables-are-all-there', `2. ${title}`],
  ]);
  const contents = verdicts.find(({ code }) => code === 'contents-match-the-body');
  expect(contents?.findings).toEqual([]);
  expect(contents?.unchecked.map(({ code }) => code)).toEqual(['told-with-its-cause']);
});

test.each([
  ['a bracket', '行政单位离退休（01项）', '行政单位离退休01项）', 'brackets-and-quotes-close'],
  ['a unit', '2026年预算安排21.43万元', '2026年预算安排21.43元', 'items-agree-with-themselves'],
])('%s that is lost in a sentence is one finding', (_, before, after, code) => {
  const codesIn = (document: readonly DocumentElement[]): readonly string[] =>
    checkDisclosure(checked(document, own)).flatMap(({ findings }) => findings.map((one) => one.code));
  const known = codesIn(elements);
  expect(codesIn(withWords(elements, before, after))).toEqual(expect.arrayContaining([code, ...known]));
  expect(codesIn(withWords(elements, before, after))).toHaveLength(known.length + 1);
});
