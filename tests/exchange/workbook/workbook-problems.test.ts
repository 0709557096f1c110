// What is told of workbooks that are not as they should be: see workbook-problems.yaml.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ProblemCode } from '../../../src/core/lib/messages/problem-codes.ts';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import type { Problem } from '../../../src/core/lib/problem.ts';
import { readLedgerWorkbook } from '../../../src/exchange/workbook/read-ledger-workbook.ts';
import { indexesOfYear } from '../../../src/cli/prepare.ts';
import { changedWorkbook, goodWorkbook, type WorkbookChange } from './good-workbook.ts';

interface WorkbookCase {
  readonly code: ProblemCode;
  readonly what: string;
  readonly changes: readonly WorkbookChange[];
  readonly says: readonly { readonly 'zh-CN': string; readonly en: string }[];
}

const file = new URL('workbook-problems.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as readonly WorkbookCase[];

function problemsOf(bytes: Uint8Array): readonly Problem[] {
  const read = readLedgerWorkbook(bytes, '账本.xlsx', indexesOfYear);
  return read.ok ? read.value.warnings : read.error;
}

describe.each(cases)('$code: $what', ({ code, changes, says }) => {
  test('is told with its cell, what is written, what it should be and what to do', async () => {
    const problems = problemsOf(await changedWorkbook(changes));
    expect(
      problems.map((each) => ({
        'zh-CN': renderProblem(each, 'zh-CN'),
        en: renderProblem(each, 'en'),
      })),
    ).toEqual(says);
    expect(problems.map((each) => each.code)).toContain(code);
  });
});

test.each<ProblemCode>([
  'workbook-not-xlsx',
  'sheet-missing',
  'sheet-head-missing',
  'formula-without-result',
  'number-beyond-digits',
  'name-ambiguous',
  'fact-path-malformed',
  'amount-read-from-text',
  'total-row-differs',
  'amount-not-whole-fen',
  'code-name-mismatch',
])('%s has a case', (code) => {
  const hostile: readonly ProblemCode[] = ['workbook-not-xlsx'];
  expect([...cases.map((each) => each.code), ...hostile]).toContain(code);
});

test('the good workbook has no problem, saved by us or by another program', async () => {
  expect(problemsOf(await goodWorkbook())).toEqual([]);
  expect(problemsOf(await changedWorkbook([]))).toEqual([]);
});

describe('bytes that are no workbook', () => {
  const codesOf = (bytes: Uint8Array): readonly string[] => problemsOf(bytes).map(({ code }) => code);

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('预算')],
    [
      'the old binary kind, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
  ])('%s', (_what, bytes) => {
    expect(codesOf(bytes)).toEqual(['workbook-not-xlsx']);
  });

  test('an archive that breaks off, at whatever byte, and one whose bytes are damaged', async () => {
    const good = await goodWorkbook();
    for (let length = 4; length < good.length; length += 997) {
      expect(codesOf(good.subarray(0, length))).toEqual(['file-malformed']);
    }
    for (let at = 40; at < good.length; at += 1499) {
      const damaged = good.with(at, (good[at] ?? 0) ^ 0xff);
      expect(() => problemsOf(damaged)).not.toThrow();
    }
  });

  test('an archive that claims to unpack beyond all measure is not unpacked', async () => {
    const bomb = Uint8Array.from(await goodWorkbook());
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(codesOf(bomb)).toEqual(['input-too-large']);
  });

  test('an archive that unpacks to more than it claims is not read', async () => {
    const liar = Uint8Array.from(await goodWorkbook());
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(codesOf(liar)).toEqual(['file-malformed']);
  });
});
