// Parts of money as documents write them, in the reader's language.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/portal/documents/fixed-names.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';

test.each([
  ['基本支出、项目支出', 'Basic expenditure, Project expenditure'],
  ['财政拨款支出预算', 'Fiscal appropriation, expenditure'],
  ['一般公共预算拨款支出预算', 'General public budget, expenditure'],
  ['一般公共预算财政拨款支出', 'General public budget, expenditure'],
  ['2025年“三公”经费预算数', 'The three public funds'],
  ['公务用车购置及运行维护费', 'Official cars, bought and run'],
  ['收入支出总计', 'All income and expenditure'],
  ['办公楼维修', '办公楼维修'],
])('%s', (written, english) => {
  expect(inWords(written, wordsOf('en'))).toBe(english);
  expect(inWords(written, wordsOf('zh-CN'))).toBe(written);
});
