// Problems of a document at a glance: what is told many times stands at its first places, with how many more there are and where.
import { expect, test } from 'vitest';
import { problem } from '../../../src/core/lib/problem.ts';
import { foldedProblems } from '../../../src/cli/read/folded-problems.ts';

const file = 'a.pdf';
const missing = (table: string, page: number) =>
  problem('table-rows-missing', { file, page, path: table }, { values: { rows: '合计' } });
const open = (path: string) =>
  problem('region-left-open', { file, path }, { values: { amount: '5.00', places: '' } });

test('few are told each, without the name of the file above them', () => {
  const few = [1, 2, 3, 4].map((page) => missing(`表${page}`, page));
  const { lines, folded } = foldedProblems(few, file, 'zh-CN');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('第1页 表1：缺少这些行：合计；按格式应有这些行；请核对行名；缺的行不当作零。');
  expect(folded).toBe(0);
});

test('many are counted by table behind the first', () => {
  const many = ['甲表 · 一', '甲表 · 二', '甲表 · 三', '甲表 · 四', '乙表 · 一', '乙表 · 二'].map(open);
  const chinese = foldedProblems([...many, missing('丙表', 2)], file, 'zh-CN');
  expect(chinese.lines.map((line) => line.split('：')[0])).toEqual([
    '甲表 · 一',
    '甲表 · 二',
    '甲表 · 三',
    '这样的另有3处',
    '第2页 丙表',
  ]);
  expect(chinese.lines[3]).toBe('这样的另有3处：甲表、乙表 2处');
  expect(chinese.folded).toBe(3);
  expect(foldedProblems(many, file, 'en').lines[3]).toBe('3 more like this: 甲表, 乙表 (2)');
});

test('of many tables the first are named, and pages where no table is known', () => {
  const pages = Array.from({ length: 12 }, (_, index) =>
    problem('page-empty', { file, page: index + 1 }, { values: {} }),
  );
  const { lines } = foldedProblems(pages, file, 'zh-CN');
  expect(lines.at(-1)).toBe('这样的另有9处：第4页、第5页、第6页、第7页、第8页、第9页等');
});
