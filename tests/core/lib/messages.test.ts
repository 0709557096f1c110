// The messages of problems: what a budget officer reads, and that both catalogues say something for every code.

import { describe, expect, test } from 'vitest';
import { enWordings } from '../../../src/core/lib/messages/en.ts';
import type { ProblemCode } from '../../../src/core/lib/messages/problem-codes.ts';
import { problemCodes } from '../../../src/core/lib/messages/problem-codes.ts';
import { describePlace, placeholdersOf, renderProblem } from '../../../src/core/lib/messages/render.ts';
import type { Wording } from '../../../src/core/lib/messages/wording.ts';
import { zhCnWordings } from '../../../src/core/lib/messages/zh-CN.ts';
import { problem } from '../../../src/core/lib/problem.ts';

const unknownCode = problem(
  'code-unknown',
  { file: 'lines.csv', row: 12, column: 'functionalClass' },
  { written: '2013199', values: { codeList: 'functionalClass', year: '2025', similar: '2013101 行政运行' } },
);

describe('a problem in one line', () => {
  test('in Chinese: where, what is written, what it should be, what to do', () => {
    expect(renderProblem(unknownCode, 'zh-CN')).toBe(
      'lines.csv 第12行 functionalClass：写的是「2013199」，2025 年支出功能分类科目中没有这个编码；' +
        '应为支出功能分类科目中已有的编码；请改正编码，相近的有：2013101 行政运行。',
    );
  });

  test('in English', () => {
    expect(renderProblem(unknownCode, 'en')).toBe(
      'lines.csv, line 12, functionalClass: “2013199” is not a code of the 2025 functional classification of expenditure. ' +
        'It must be a code that the list holds. Correct the code; near it are: 2013101 行政运行.',
    );
  });

  test('leaves out the part that speaks of an empty value', () => {
    const withoutHint = { ...unknownCode, values: { ...unknownCode.values, similar: '' } };
    expect(renderProblem(withoutHint, 'zh-CN')).toMatch(/；请改正编码。$/u);
    expect(renderProblem(withoutHint, 'en')).toMatch(/ Correct the code\.$/u);
  });

  test('stands without a place where none is known', () => {
    const nowhere = problem(
      'format-unknown',
      {},
      { written: 'lvliang', values: { allowed: 'lvliang-budget-2025' } },
    );
    expect(renderProblem(nowhere, 'zh-CN')).toMatch(/^公开格式写的是「lvliang」/u);
  });

  test('shows what is invisible, stays on one line and cuts what is endless', () => {
    const hostile = problem(
      'amount-not-number',
      { file: 'lines.csv', row: 3, column: 'amountYuan' },
      { written: `1\u200B2\n\u001B[31m${'9'.repeat(500)}`, values: { plain: '' } },
    );
    const line = renderProblem(hostile, 'zh-CN');
    expect(line).toContain('1⟨U+200B⟩2⟨U+000A⟩⟨U+001B⟩[31m999');
    expect(line).toContain('9…」');
    expect(line.length).toBeLessThan(300);
  });

  test('a message without its value is a fault of ours', () => {
    const { written: _dropped, ...incomplete } = unknownCode;
    expect(() => renderProblem(incomplete, 'en')).toThrow('needs the value written');
  });
});

test.each([
  [{ file: 'facts.yaml', path: 'reasons.total' }, 'facts.yaml reasons.total', 'facts.yaml, reasons.total'],
  [{ file: 'lines.csv', row: 2 }, 'lines.csv 第2行', 'lines.csv, line 2'],
  [{ path: 'table 3' }, 'table 3', 'table 3'],
  [{}, '', ''],
])('the place %j in words', (place, chinese, english) => {
  expect(describePlace(place, 'zh-CN')).toBe(chinese);
  expect(describePlace(place, 'en')).toBe(english);
});

describe.each([
  ['zh-CN', zhCnWordings],
  ['en', enWordings],
] as const)('the %s catalogue', (language, wordings: Readonly<Record<ProblemCode, Wording>>) => {
  const codes = Object.keys(problemCodes) as ProblemCode[];

  test.each(codes)('%s asks for the values that its code declares, and for no other', (code) => {
    const wording = wordings[code];
    const asked = new Set([wording.problem, wording.expected, wording.advice].flatMap(placeholdersOf));
    asked.delete('written');
    asked.delete('otherPlace');
    expect([...asked].toSorted()).toEqual([...problemCodes[code].values].toSorted());
  });

  test.each(codes)('%s renders without a trace of its template', (code) => {
    const terms: Readonly<Record<string, string>> = {
      codeList: 'revenueClass',
      type: 'wholeNumber',
      change: 'fullWidth',
      cause: 'quoteNotClosed',
      fact: 'duties',
    };
    const values = Object.fromEntries(problemCodes[code].values.map((name) => [name, terms[name] ?? 'X']));
    const line = renderProblem(
      { code, severity: 'error', place: {}, otherPlace: { file: 'F' }, written: 'W', values },
      language,
    );
    expect(line).not.toMatch(/[{}[\]]|undefined|；；|。。|\.\./u);
    expect(line).toMatch(language === 'en' ? /^\S.*\S\.$/u : /^\S.*\S。$/u);
  });
});
