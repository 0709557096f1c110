// Codes beside each other: what could not be loaded is no silence of the documents.
import { expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import { codesView } from '../../../src/portal/pages/compare/codes-view.ts';
import type { SumsOfCodes } from '../../../src/portal/pages/compare/compared-codes.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';

const words = wordsOf('zh-CN');
const names: Readonly<Record<string, string>> = { '201': '一般公共服务支出', '205': '教育支出' };
const sums: SumsOfCodes = {
  places: [
    {
      jurisdiction: '999900',
      fiscalYear: 2025,
      stage: 'approved',
      name: '示例市',
      amountFen: fen(500n),
      provenanceKinds: ['synthetic'],
    },
  ],
  amounts: new Map([
    ['201', [fen(100n)]],
    ['205', [null]],
  ]),
};

const viewOf = async (read: SumsOfCodes | undefined) =>
  await codesView(
    {
      list: 'functionalClass',
      isSpent: true,
      find: (code) => ({ code, name: names[code] ?? '', level: 1 }),
      read: async () => Promise.resolve(read),
    },
    ['201', '205'],
    words,
  );

test('a code that a place does not tell is said to be that', async () => {
  const { refusals, tables } = await viewOf(sums);
  expect(refusals).toEqual([]);
  expect(tables[0]?.rows[0]?.map(({ text }) => text)).toContain(words.notTold);
});

test('a file that could not be loaded is no silence', async () => {
  const { refusals, tables } = await viewOf(undefined);
  expect(refusals).toEqual([words.compare.notLoaded]);
  expect(tables).toEqual([]);
});
