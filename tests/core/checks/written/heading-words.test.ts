// The number of a heading or table is taken off; a year that follows it without a space stays.
import { expect, test } from 'vitest';
import { withoutNumber, wordedAs } from '../../../../src/core/checks/written/completeness/heading-words.ts';

test.each([
  ['第二部分部门预算报表', '部门预算报表'],
  ['预算公开表3预算支出总表', '预算支出总表'],
  ['预算公开表12025年预算收支总表', '2025年预算收支总表'],
  ['预算公开表122025年项目支出预算表', '2025年项目支出预算表'],
  ['4.收入预算总表', '收入预算总表'],
])('%s', (printed, words) => {
  expect(withoutNumber(printed)).toBe(words);
});

const words = { department: { bodyKind: '部门' }, budgetUnit: { bodyKind: '单位' } };

test('a title of the format fits with any body, with its year or without', () => {
  const titled = wordedAs('{year}年{bodyKind}收入预算总表', { words });
  expect(
    ['2026年部门收入预算总表', '2026年单位收入预算总表', '收入预算总表'].filter((text) => titled.test(text)),
  ).toHaveLength(3);
  expect(
    ['2026年部门支出预算总表', '2026年部门收入预算总表说明', '2026年部收入预算总表'].filter((text) =>
      titled.test(text),
    ),
  ).toEqual([]);
});
