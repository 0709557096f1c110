// What is wrong with a format: one change to a good one, and the line that tells of it.
import { expect, test } from 'vitest';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { formatProblems } from '../../../src/core/disclosure/validate-format.ts';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import { smallFormat } from '../small-format.ts';
import { smallLists } from '../small-ledger.ts';

/** The small format with one text of its JSON replaced by another wherever it stands. */
function tell(instead: readonly [string, string]): string[] {
  const changed = JSON.stringify(smallFormat).replaceAll(...instead);
  expect(changed).not.toBe(JSON.stringify(smallFormat));
  const problems = formatProblems(JSON.parse(changed) as DisclosureFormat, smallLists);
  return [...new Set(problems.map((one) => renderProblem(one, 'zh-CN')))];
}

test('a good format has no problems', () => {
  expect(formatProblems(smallFormat, smallLists)).toEqual([]);
});

test.each<[string, readonly [string, string], string]>([
  [
    'a text for a column that the table does not have',
    ['"texts":{"item":"上年结转"}', '"texts":{"itme":"上年结转"}'],
    '.tables[income-and-expenditure].carryOver：公开格式中写的是「itme」，此处没有这样的内容；应为此处可用的维度、级次、编码、词、文字列或表：item；请改正。',
  ],
  [
    'a level that the dimension does not have',
    ['"dimension":"project","level":2', '"dimension":"project","level":3'],
    '公开格式中写的是「3」，此处没有这样的内容；应为此处可用的维度、级次、编码、词、文字列或表：1、2；请改正',
  ],
  [
    'a code that is no member',
    ['"fundSource":"unitFunds"', '"fundSource":"unitFund"'],
    '.scope.fundSource：公开格式中写的是「unitFund」，此处没有这样的内容；应为此处可用的维度、级次、编码、词、文字列或表；请改正，是否为「unitFunds',
  ],
  [
    'a period that is none',
    ['"period":"previousApproved"', '"period":"previous"'],
    '公开格式中写的是「previous」，此处没有这样的内容',
  ],
  [
    'a dimension that is none',
    ['"origin":"carryOver"', '"orgin":"carryOver"'],
    '公开格式中写的是「orgin」，此处没有这样的内容；应为此处可用的维度、级次、编码、词、文字列或表；请改正，是否为「origin」。',
  ],
  [
    'a word that nothing gives',
    ['{functionalClass.name}', '{functionalClass.nmae}'],
    '公开格式中写的是「functionalClass.nmae」，此处没有这样的内容',
  ],
  [
    'a slot that the sentence does not have',
    ['收支总计{total}元', '收支总计{totl}元'],
    '.blocks[summary].text：公开格式中写的是「totl」，此处没有这样的内容；应为此处可用的维度、级次、编码、词、文字列或表；请改正，是否为「total」。',
  ],
  [
    'a table that is printed and not defined',
    ['"table":"by-fund"', '"table":"by-funds"'],
    '.blocks：公开格式中写的是「by-funds」，此处没有这样的内容；应为此处可用的维度、级次、编码、词、文字列或表：income-and-expenditure、',
  ],
])('%s', (_, instead, expected) => {
  const told = tell(instead);
  expect(told).toHaveLength(told.filter((message) => message.includes(expected)).length);
  expect(told.length).toBeGreaterThan(0);
});
