// What a class of the code lists means in plain words, in our own: for readers who know no budget.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CodeListName } from '../src/core/classification/code-list.ts';

export interface PlainText {
  readonly chinese: string;
  readonly english: string;
}

export interface PlainWords {
  /** Of the code, else of whatever bears that name (行政运行 stands under many classes). */
  find(list: CodeListName, code: string, name: string): PlainText | undefined;
}

interface Row {
  readonly list: CodeListName;
  readonly code: string;
  readonly name: string;
  readonly plain: string;
  readonly plainEnglish: string;
}

export function loadPlainWords(): PlainWords {
  const rows = parse<Row>(readFileSync(new URL('plain-words.csv', import.meta.url), 'utf8'), {
    columns: true,
  });
  const texts = new Map(
    rows.map(({ list, code, name, plain, plainEnglish }) => [
      `${list} ${code === '' ? name : code}`,
      { chinese: plain, english: plainEnglish },
    ]),
  );
  return { find: (list, code, name) => texts.get(`${list} ${code}`) ?? texts.get(`${list} ${name}`) };
}
