// What the page says beside what every report says, in both languages.
import type { Language } from '../../core/lib/messages/render.ts';

export interface PageWords {
  readonly title: (file: string) => string;
  readonly kind: string;
  readonly skip: string;
  readonly nothingFound: string;
  readonly nothingFoundButAccepted: string;
  readonly scoreTitle: string;
  readonly ownScore: string;
  readonly aspect: string;
  readonly points: string;
  readonly lostFor: string;
  readonly nothingLost: string;
  readonly filter: string;
  readonly bySeverity: string;
  readonly byPart: string;
  readonly noneShown: string;
  readonly placeless: string;
  readonly page: (page: number) => string;
  readonly pageAlt: (page: number) => string;
  readonly noPicture: string;
  readonly noFindingsHere: string;
  readonly where: string;
  readonly written: string;
  readonly expected: string;
  readonly difference: string;
  readonly todo: string;
  readonly basis: string;
  readonly others: string;
  readonly equallyLikely: string;
  readonly acceptedTitle: string;
  readonly acceptedFor: (where: string, finding: string, reason: string) => string;
  readonly places: (count: number) => string;
  readonly obligations: string;
  readonly obligation: string;
  readonly outcome: string;
  readonly held: string;
  readonly found: string;
  readonly reason: string;
  readonly madeBy: string;
}

const chinese: PageWords = {
  title: (file) => `检查结果：${file}`,
  kind: '检查结果',
  skip: '跳到问题',
  nothingFound: '没有发现问题。',
  nothingFoundButAccepted: '除已认可的以外，没有发现问题。',
  scoreTitle: '得分',
  ownScore: '本程序自评，不是官方评分',
  aspect: '方面',
  points: '得分',
  lostFor: '失分的要求',
  nothingLost: '没有失分',
  filter: '只看',
  bySeverity: '轻重',
  byPart: '部分',
  noneShown: '选中的类别里没有问题。',
  placeless: '整份文件',
  page: (page) => `第${page}页`,
  pageAlt: (page) => `文件第${page}页`,
  noPicture: '这一页没有画出来，请对照原件。',
  noFindingsHere: '这里是别处问题所对照的内容。',
  where: '位置',
  written: '写的是',
  expected: '应为',
  difference: '相差',
  todo: '怎么改',
  basis: '依据',
  others: '对照',
  equallyLikely: '同样可能错在',
  acceptedTitle: '已认可的问题',
  acceptedFor: (where, finding, reason) => `${where}：${finding}。认可的理由：${reason}`,
  places: (count) => `${count} 处`,
  obligations: '逐项要求',
  obligation: '要求',
  outcome: '结果',
  held: '符合',
  found: '问题',
  reason: '未能检查、不适用的原因',
  madeBy: '由明账检查。确实错了的才是错误，做法欠妥的是警告，文字习惯和要由人判断的是提示。',
};

const english: PageWords = {
  title: (file) => `Check: ${file}`,
  kind: 'Check',
  skip: 'Skip to the findings',
  nothingFound: 'Nothing was found.',
  nothingFoundButAccepted: 'Nothing was found but what is accepted.',
  scoreTitle: 'Score',
  ownScore: 'our own, no official ranking',
  aspect: 'Aspect',
  points: 'Points',
  lostFor: 'Obligations that cost points',
  nothingLost: 'none',
  filter: 'Show only',
  bySeverity: 'Severity',
  byPart: 'Part',
  noneShown: 'There is no finding of the kinds that are ticked.',
  placeless: 'The whole document',
  page: (page) => `Page ${page}`,
  pageAlt: (page) => `Page ${page} of the document`,
  noPicture: 'This page could not be painted; see the original.',
  noFindingsHere: 'Findings elsewhere are held against this.',
  where: 'Place',
  written: 'Written',
  expected: 'Should be',
  difference: 'Difference',
  todo: 'What to do',
  basis: 'Basis',
  others: 'Held against',
  equallyLikely: 'Equally likely at',
  acceptedTitle: 'Accepted findings',
  acceptedFor: (where, finding, reason) => `${where}: ${finding}. Reason: ${reason}`,
  places: (count) => `${count} place(s)`,
  obligations: 'Every obligation',
  obligation: 'Obligation',
  outcome: 'Outcome',
  held: 'Held',
  found: 'Found',
  reason: 'Why not checked, or why it does not apply',
  madeBy:
    'Checked by Mingzhang. An error is only what is certainly wrong; poor practice is a warning; style, and what a person must decide, is information.',
};

export function pageWords(language: Language): PageWords {
  return language === 'zh-CN' ? chinese : english;
}
