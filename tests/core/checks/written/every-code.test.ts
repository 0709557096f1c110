// Every hand-written obligation is shown with its whole message: some test tells a finding of it, words and all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenCodes } from '../../../../src/core/checks/written/codes.ts';

const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

const nameOf = (code: string): string => code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
const isShown = (code: string, text: string): boolean =>
  new RegExp(`(?<!outcome|holds)\\(\\s*${nameOf(code)}\\b[^;]*;?[^;]*?toMatchInlineSnapshot\\(`, 'u').test(
    text,
  );

test('every code has a case with its whole message', () => {
  expect(Object.keys(writtenCodes).filter((code) => !isShown(code, tests))).toEqual([]);
});

test('a code that no case names is missed', () => {
  expect(isShown('codes-ascend', "expect(outcome(codesAscend, input)).toBe('held');")).toBe(false);
});
