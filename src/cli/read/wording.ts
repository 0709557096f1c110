// What `mingzhang read` says, in both languages.
import type { Language } from '../../core/lib/messages/render.ts';

export interface ReadWords {
  readonly noFormat: string;
  readonly noUnit: string;
  readonly partly: string;
  readonly year: (year: number) => string;
  readonly pages: (pages: number) => string;
  readonly tables: (known: number, expected: number, unknown: number) => string;
  readonly table: (pages: readonly number[], rows: number, figures: number, unit: string) => string;
  readonly forms: (forms: number, indicators: number) => string;
  readonly passages: (all: number, known: number) => string;
  readonly facts: (facts: number) => string;
  /** A ledger is that of one document. */
  readonly oneLedger: string;
  readonly noLedger: string;
  readonly ledger: (folder: string, lines: number, problems: number) => string;
}

const chinese: ReadWords = {
  noFormat: '没有认出公开格式',
  noUnit: '未写单位',
  partly: '，有没认出的',
  year: (year) => `${year}年`,
  pages: (pages) => `${pages}页`,
  tables: (known, expected, unknown) =>
    `表：认出${known}张${expected > 0 ? `（格式有${expected}张）` : ''}${unknown > 0 ? `，另有${unknown}张没认出` : ''}`,
  table: (pages, rows, figures, unit) => `${inPages(pages, '第', '页 ')}${rows}行，${figures}个数，${unit}`,
  forms: (forms, indicators) => `绩效目标表：${forms}张，指标${indicators}条`,
  passages: (all, known) => `文字：${all}段，认出${known}段`,
  facts: (facts) => `文字写明的事实：${facts}项`,
  oneLedger: '--ledger 一次只写一份文件的账本',
  noLedger: '没有写账本：公开格式、年度或名称没有认出，见上',
  ledger: (folder, lines, problems) =>
    `账本已写入 ${folder}：明细${lines}条${problems === 0 ? '' : `，没有定下来的、有出入的共${problems}处，见上`}`,
};

const english: ReadWords = {
  noFormat: 'No known format',
  noUnit: 'no unit',
  partly: ', not all of it recognised',
  year: (year) => `${year}`,
  pages: (pages) => `${pages} pages`,
  tables: (known, expected, unknown) =>
    `Tables: ${known} recognised${expected > 0 ? ` (the format has ${expected})` : ''}${unknown > 0 ? `, ${unknown} not` : ''}`,
  table: (pages, rows, figures, unit) =>
    `${inPages(pages, 'p. ', ', ')}${rows} rows, ${figures} figures, ${unit}`,
  forms: (forms, indicators) => `Target forms: ${forms}, with ${indicators} indicators`,
  passages: (all, known) => `Text: ${all} passages, ${known} recognised`,
  facts: (facts) => `Facts stated: ${facts}`,
  oneLedger: '--ledger takes one document at a time',
  noLedger: 'No ledger was written: the format, the year or the body is not known, as told above',
  ledger: (folder, lines, problems) =>
    `Ledger written to ${folder}: ${lines} lines${problems === 0 ? '' : `; ${problems} things left open or at odds, as above`}`,
};

function inPages(pages: readonly number[], before: string, after: string): string {
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${before}${first === last ? first : `${first}–${last}`}${after}`;
}

export function readWords(language: Language): ReadWords {
  return language === 'en' ? english : chinese;
}
