// A file of tables alone lacks no section, term or reason: these were not checked, which the coverage shows.
import { beforeAll, expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { outcomeOf } from '../../../src/core/checks/obligation.ts';
import { scoreOf } from '../../../src/core/checks/score.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { loadStandards } from '../../../standards/load.ts';
import { checked, printedExample } from './checked-example.ts';
import { headings, paragraphs } from './written/told.ts';

let tables: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  const example = await printedExample('sample-district-archives-bureau-2026');
  tables = example.elements.filter(({ kind }) => kind === 'grid');
  own = example.formats;
});

const cover = headings('示例市示例区2026年区级部门预算', '编制单位：示例市示例区档案局');

const verdictsOf = (elements: readonly DocumentElement[]) => checkDisclosure(checked(elements, own));

const codesOf = (elements: readonly DocumentElement[]): readonly string[] =>
  verdictsOf(elements)
    .filter(({ findings }) => findings.some(({ severity }) => severity !== 'information'))
    .map(({ code }) => code);

test('nothing is missing from it, and what needs text was not checked', () => {
  const verdicts = verdictsOf([...cover, ...tables]);
  expect(
    verdicts.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'information'),
  ).toEqual([]);
  const unchecked = verdicts.filter(({ unchecked: why }) => why.some(({ code }) => code === 'tables-alone'));
  expect(unchecked.map(outcomeOf)).toEqual(unchecked.map(() => 'unchecked'));
  expect(unchecked.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'parts-and-sections-are-all-there',
      'terms-are-explained',
      'changes-have-reasons',
      'figures-in-text-agree-with-tables',
    ]),
  );
  const { total, coverage = 1 } = scoreOf(verdicts, loadStandards(2026).scoreWeights);
  expect(total).toBe(100);
  expect(coverage).toBeLessThan(0.8);
});

test('a file that has a sentence, a heading of its format or a picture may have had the rest', () => {
  const missing = ['parts-and-sections-are-all-there', 'terms-are-explained'];
  const picture: DocumentElement = { kind: 'picture', place: { document: 'a.pdf' } };
  expect(codesOf([...cover, ...tables, ...paragraphs('上表的数字包括本级和所属单位。')])).toEqual(missing);
  expect(codesOf([...cover, ...headings('五、国有资产占有使用情况'), ...tables])).toEqual(
    expect.arrayContaining(missing),
  );
  expect(codesOf([...cover, ...tables, picture])).toEqual(expect.arrayContaining(missing));
});

test('a file that says something of its own in words is none, before its tables or after them', () => {
  const words = paragraphs('三公经费预算12.50万元，与上年相同，主要用于车辆的运行和维护');
  for (const elements of [
    [...cover, ...words, ...tables],
    [...cover, ...tables, ...words],
  ])
    expect(codesOf(elements)).toContain('parts-and-sections-are-all-there');
});
