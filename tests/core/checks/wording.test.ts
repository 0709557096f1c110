// The catalogues of findings and reasons: every value that a wording asks for is one that its code has, and both languages say the same
// values.
import { expect, test } from 'vitest';
import { obligationCodes, reasonCodes } from '../../../src/core/checks/obligation-codes.ts';
import { finding } from '../../../src/core/checks/obligation.ts';
import { renderFinding } from '../../../src/core/checks/wording/render.ts';
import { enFindings, enReasons } from '../../../src/core/checks/wording/en.ts';
import { zhCnFindings, zhCnReasons } from '../../../src/core/checks/wording/zh-CN.ts';

/** What every finding may have beside the values of its code. */
const always = ['written', 'expected', 'difference'];

const asked = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?:, list)?\}/gu)].map(([, name = '']) => name);

test.each(Object.entries(obligationCodes))('%s', (code, { values }) => {
  const known = new Set<string>([...values, ...always]);
  for (const wording of [zhCnFindings[code as never], enFindings[code as never]] as {
    finding: string;
    advice: string;
    rule: string;
  }[]) {
    expect(asked(wording.finding + wording.advice).filter((name) => !known.has(name))).toEqual([]);
    expect(asked(wording.rule)).toEqual([]);
  }
});

test.each(Object.entries(reasonCodes))('%s', (code, { values }) => {
  for (const text of [zhCnReasons[code as never], enReasons[code as never]] as string[]) {
    expect(asked(text).filter((name) => !values.some((value) => value === name))).toEqual([]);
  }
});

test('what a value lists is listed as the language does', () => {
  const missing = finding('table-columns-are-all-there', {
    severity: 'warning',
    places: [],
    values: { missing: 'A、B' },
  });
  expect(renderFinding(missing, 'en').finding).toContain('A, B');
  expect(renderFinding(missing, 'zh-CN').finding).toContain('A、B');
});
