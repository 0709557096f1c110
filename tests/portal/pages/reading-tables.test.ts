// What the public is told of our reading of a publication: how much, what not, in words for readers; nothing that speaks to the maker of
// a ledger, and no findings before a review.
import { expect, test } from 'vitest';
import { problem } from '../../../src/core/lib/problem.ts';
import { readingTables } from '../../../src/portal/pages/document/reading-tables.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';

const file = 'a.pdf';
const open = (path: string, amount: string, places = '') =>
  problem('region-left-open', { file, path }, { values: { amount, places } });
const problems = [
  open('甲表 · 合计 · 决算数', '1,200.00', '乙表 · 合计 · 决算数；一、总体情况 · 0.12'),
  open('乙表 · 其他 · 决算数', '0.00'),
  problem(
    'sum-not-as-printed',
    { file, path: '甲表 · 教育支出 · 决算数' },
    { values: { amount: '3.00', sum: '4.00', places: '' } },
  ),
  problem('unit-kind-assumed', { file }, { written: '某某站', values: {} }),
  problem('stage-assumed', { file }, { written: 'final', values: {} }),
  ...['子', '丑', '寅', '卯', '子'].map((written) =>
    problem('table-row-unknown', { file, page: 3, path: '甲表' }, { written, values: {} }),
  ),
  problem('sentences-unknown', { file, page: 9 }, { written: '共有12辆', values: { count: '7' } }),
  problem('text-unreadable', { file, page: 2 }, { values: { characters: '4' } }),
];
const figures = ['甲表 · 合计 · 决算数', '甲表 · 教育支出 · 决算数', '乙表 · 合计 · 决算数'].map((label) => ({
  kind: 'table' as const,
  label,
}));

const rowsOf = (name: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  readingTables(problems, figures, wordsOf(language))
    .tables.find((table) => table.name === name)
    ?.rows.map((cells) => cells.map(({ text }) => text));

test('figures are counted by part, those that no line tells beside them, zeros apart', () => {
  expect(rowsOf('reading')).toEqual([
    ['甲表', '2', '1', '0'],
    ['乙表', '1', '1', '1'],
    ['一、总体情况', '–', '1', '0'],
  ]);
  expect(rowsOf('untold')).toEqual([
    ['甲表 · 合计 · 决算数', '1,200.00'],
    ['乙表 · 合计 · 决算数', '1,200.00'],
    ['一、总体情况 · 0.12', '1,200.00'],
  ]);
});

test('what was not understood is one row a kind and part', () => {
  const kinds = wordsOf('zh-CN').document.reading.kinds;
  expect(rowsOf('notUnderstood')).toEqual([
    [kinds.unitKindAssumed, '', '1', '某某站'],
    [kinds.stageAssumed, '', '1', '决算'],
    [kinds.rowUnknown, '甲表', '5', '子；丑；寅'],
    [kinds.sentencesUnknown, '第9页', '7', '共有12辆'],
    [kinds.other, '第2页', '1', ''],
  ]);
  expect(rowsOf('notUnderstood', 'en')?.map((row) => row[1])).toEqual(['', '', '甲表', 'page 9', 'page 2']);
});

test('nothing speaks to the maker of a ledger, and prints that disagree wait for a review', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const told = JSON.stringify(readingTables(problems, figures, wordsOf(language)));
    for (const word of ['facts.yaml', '账本', 'ledger', '3.00', '4.00', 'final"'])
      expect(told).not.toContain(word);
  }
});
