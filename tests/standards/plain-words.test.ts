// Plain words stand for every functional class, and only for codes and names that the lists have.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadCodeList } from '../../standards/load.ts';
import { loadPlainWords } from '../../standards/plain-words.ts';

const words = loadPlainWords();
const rows = parse<{
  list: 'functionalClass';
  code: string;
  name: string;
  plain: string;
  plainEnglish: string;
}>(readFileSync(new URL('../../standards/plain-words.csv', import.meta.url), 'utf8'), { columns: true });

describe.each(['functionalClass', 'departmentEconomicClass', 'governmentEconomicClass'] as const)(
  '%s',
  (list) => {
    const entries = loadCodeList(list, 2025).entries;

    test('every class of the first level has words', () => {
      const without = entries.filter(
        ({ code, name, level }) => level === 1 && words.find(list, code, name) === undefined,
      );
      expect(without.map(({ code }) => code)).toEqual([]);
    });

    test('words are for codes and names that there are', () => {
      const unknown = rows.filter(
        (row) =>
          row.list === list && !entries.some(({ code, name }) => code === row.code || name === row.name),
      );
      expect(unknown).toEqual([]);
    });
  },
);

test('each has both languages, as sentences, and stands once', () => {
  for (const { plain, plainEnglish } of rows) {
    expect(plain).toMatch(/^\p{Script=Han}.+。$/u);
    expect(plainEnglish).toMatch(/^[A-Z].+\.$/u);
  }
  expect(new Set(rows.map(({ list, code, name }) => `${list} ${code} ${name}`)).size).toBe(rows.length);
});

test('a name found under many classes has its words everywhere', () => {
  expect(words.find('functionalClass', '2013101', '行政运行')?.english).toContain('administrative body');
  expect(words.find('functionalClass', '2013101', '没有这一项')).toBeUndefined();
});
