// What `mingzhang check` says of its own words, in both languages. What it finds is worded with the checks and the reports.
import type { Language } from '../../core/lib/messages/render.ts';

export interface CheckWords {
  readonly unknownCode: (option: string, written: string, similar: readonly string[]) => string;
  readonly companionUnread: (path: string) => string;
}

const chinese: CheckWords = {
  unknownCode: (option, written, similar) =>
    `${option} 里没有「${written}」这项要求${similar.length === 0 ? '' : `，相近的有 ${similar.join('、')}`}。全部要求见 docs/findings.md`,
  companionUnread: (path) => `用来对照的 ${path} 没有读成，没有检查。请检查路径和文件，或去掉这个选项`,
};

const english: CheckWords = {
  unknownCode: (option, written, similar) =>
    `${option} names “${written}”, which is no obligation${similar.length === 0 ? '' : `; similar ones are ${similar.join(', ')}`}. docs/findings.md lists them all`,
  companionUnread: (path) =>
    `${path}, named to check against, could not be read; nothing was checked. Check the path and the file, or leave the option out`,
};

export function checkWords(language: Language): CheckWords {
  return language === 'zh-CN' ? chinese : english;
}
