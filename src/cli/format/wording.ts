// What `mingzhang format` says, in both languages.
import type { Language } from '../../core/lib/messages/render.ts';

interface FormatWords {
  readonly blankIsZero: (tables: readonly string[]) => string;
  readonly drafted: (tables: number, open: number) => string;
  readonly checked: (tables: number, problems: number) => string;
  readonly fileExists: (path: string) => string;
}

const chinese: FormatWords = {
  blankIsZero: (tables) => `这些表没有印零，草稿把空格当作零，请核对：${tables.join('、')}`,
  drafted: (tables, open) =>
    open === 0
      ? `起草了${tables}张表，词语都认得；请对照原件核对后使用`
      : `起草了${tables}张表，有${open}处没有看懂，已用「?」标出；请改成应有的范围，再用 format check 核对`,
  checked: (tables, problems) =>
    problems === 0 ? `格式有${tables}张表，没有发现问题` : `格式有${tables}张表，发现${problems}个问题`,
  fileExists: (path) => `${path} 已经存在，没有覆盖；请另写一个文件名`,
};

const english: FormatWords = {
  blankIsZero: (tables) =>
    `These tables print no zero; the draft takes their blanks for zeros, check that: ${tables.join(', ')}`,
  drafted: (tables, open) =>
    open === 0
      ? `${tables} tables drafted, all words known; compare with the original before you use it`
      : `${tables} tables drafted; ${open} places were not understood and are marked “?”: give them their scope, then run format check`,
  checked: (tables, problems) => `The format has ${tables} tables and ${problems} problems`,
  fileExists: (path) => `${path} is already there and was not replaced; name another file`,
};

export function formatWords(language: Language): FormatWords {
  return language === 'en' ? english : chinese;
}
