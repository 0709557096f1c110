// A document beside the budget that it follows, and beside last year's: where they agree nothing is told; of one figure that differs all
// is told, with both places; a document of another body, year or kind is not compared, and that is said.
import { expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { earlierDocuments } from '../../../../src/core/checks/arithmetic/earlier-documents.ts';
import type { CheckInput, Companions } from '../../../../src/core/checks/checked-document.ts';
import { renderFinding, renderReason } from '../../../../src/core/checks/wording/render.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement, DocumentLine } from '../../../../src/core/reading/printed-document.ts';
import { formats } from '../../../../src/cli/formats.ts';
import { builtExample } from '../../../formats/built-example.ts';
import { checked } from '../checked-example.ts';

const elementsOf = async (name: string, file: string): Promise<readonly DocumentElement[]> =>
  disclosureElements((await builtExample(name)).disclosure, file);

const input = (elements: readonly DocumentElement[], file: string): CheckInput => {
  const { document, ...rest } = checked(elements, [...formats.values()]);
  return { ...rest, document: { ...document, file } };
};

const budgetElements = await elementsOf('sample-culture-bureau-2025', '预算.pdf');
const budget = input(budgetElements, '预算.pdf');
const accounts = input(await elementsOf('sample-culture-bureau-final-2025', '决算.pdf'), '决算.pdf');
const archivesElements = await elementsOf('sample-district-archives-bureau-2026', '今年.pdf');
const archives = input(archivesElements, '今年.pdf');

function told(own: CheckInput, companions: Partial<Companions>): string {
  const verdicts = checkArithmetic({ ...own, companions: { units: [], ...companions } });
  const beside = verdicts.find(({ code }) => code === 'figures-agree-with-other-documents');
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  return [
    ...findings.flatMap((finding) => [
      `${finding.severity} ${finding.code}`,
      ...finding.places.map(({ document, label }) => `${document}: ${label}`),
      renderFinding(finding, 'zh-CN').finding,
      renderFinding(finding, 'en').finding,
    ]),
    ...(beside?.unchecked ?? []).map(({ code }) => code),
  ].join('\n');
}

/** The same document under another name, with other words. */
function retyped(
  elements: readonly DocumentElement[],
  file: string,
  text: (said: string) => string,
): DocumentElement[] {
  const line = <Line extends DocumentLine>(one: Line): Line => ({
    ...one,
    text: text(one.text),
    place: { ...one.place, document: file },
  });
  return elements.map((element) => {
    if (element.kind === 'picture') return element;
    if (element.kind === 'paragraph') return line(element);
    const grid = { ...element.grid, cells: element.grid.cells.map(line) };
    return { ...element, grid, above: element.above.map(line), notes: element.notes.map(line) };
  });
}

/** The archives bureau's document of the year before: of its tables only that of the three public funds, with that year's figures. */
function lastYears(figures: Readonly<Record<string, string>>): CheckInput {
  const isKept = (element: DocumentElement): boolean =>
    element.kind !== 'grid' || element.above.some(({ text }) => text.includes('“三公”经费和机关运行'));
  const earlier = retyped(
    archivesElements.filter(isKept),
    '上年.pdf',
    (said) => figures[said] ?? said.replaceAll('2025年', '2024年').replaceAll('2026年', '2025年'),
  );
  return input(earlier, '上年.pdf');
}

const figuresOfLastYear = { '4.85': '4.92', '0.65': '0.72', '56.42': '55.00' };

test('final accounts and the budget that they follow', () => {
  expect(told(accounts, { budget: budget.document })).toBe('');
}, 60_000);

test('one figure of the budget differs', () => {
  const changed = retyped(budgetElements, '预算.pdf', (said) => said.replaceAll('2185.02', '2185.92'));
  const { document } = input(changed, '预算.pdf');
  expect(told(accounts, { budget: document })).toMatchInlineSnapshot(`
    "error figures-agree-with-other-documents
    预算.pdf: 2025年财政拨款收支总表 · 本年支出合计 · 支出/金额/一般公共预算
    决算.pdf: （三）一般公共预算财政拨款支出决算具体情况 · …算财政拨款支出年初预算为2185.02万元，调整预…
    这里印的是 2185.92 万元，按其他数字应为 2185.02 万元，多 0.9 万元
    2185.92 万元 is printed here; by the other figures it is 2185.02 万元, 9000 yuan too much"
  `);
}, 60_000);

test('a budget and that of the year before', () => {
  expect(told(archives, { previousYear: lastYears(figuresOfLastYear).document })).toBe('');
}, 60_000);

test('one figure of last year differs', () => {
  const { document } = lastYears({ ...figuresOfLastYear, '0.65': '0.77' });
  expect(told(archives, { previousYear: document })).toMatchInlineSnapshot(`
    "error figures-agree-with-other-documents
    上年.pdf: 2025年部门“三公”经费和机关运行经费预算表 · “三公”经费预算数/公务接待费
    今年.pdf: 一、2026年“三公”经费预算情况说明 · …（三）公务接待费0.65万元，比20…
    今年.pdf: 一、2026年“三公”经费预算情况说明 · …元，比2025年预算减少0.07万元，主要原…
    这里印的是 0.77 万元，按其他数字应在 0.71 到 0.73 万元之间
    0.77 万元 is printed here; by the other figures it lies between 0.71 and 0.73 万元"
  `);
}, 60_000);

test('of another body, year or kind, or not recognised: not compared, and said', () => {
  const why = ({ document: own }: CheckInput, companions: Omit<Companions, 'units'>): string[] =>
    earlierDocuments(own.reading, companions).unchecked.flatMap((one) => [
      renderReason(one, 'zh-CN'),
      renderReason(one, 'en'),
    ]);
  expect(why(accounts, { budget: archives.document })).toMatchInlineSnapshot(`
    [
      "对照文件 今年.pdf 是“示例市示例区档案局”的，不是“示例市文化和旅游局”的，没有与它核对；请换成同一单位的文件",
      "the document 今年.pdf given beside is of “示例市示例区档案局” and not of “示例市文化和旅游局”, and was not compared; name one of the same body",
    ]
  `);
  expect(why(archives, { previousYear: archives.document })).toMatchInlineSnapshot(`
    [
      "对照文件 今年.pdf 是 2026 年的，应是 2025 年的，没有与它核对；请换成该年的文件",
      "the document 今年.pdf given beside is of 2026; it should be of 2025 and was not compared; name one of that year",
    ]
  `);
  expect(why(budget, { budget: budget.document })).toMatchInlineSnapshot(`
    [
      "--budget 是用来给决算对照预算的，本文件不是决算，或 预算.pdf 不是预算，没有与它核对；上年的文件请用 --previous",
      "--budget is the budget that final accounts follow; this document is none, or 预算.pdf is no budget, and was not compared; for last year’s document use --previous",
    ]
  `);
  expect(why(archives, { previousYear: input([], '白纸.pdf').document })).toMatchInlineSnapshot(`
    [
      "没有认出对照文件 白纸.pdf 的公开格式、年度或单位，没有与它核对",
      "the document 白纸.pdf given beside was not recognised (format, year or body), and not compared",
    ]
  `);
}, 60_000);
