// What reports say beside the findings themselves, in both languages.
import type { Aspect, FindingSeverity } from '../core/checks/code-table.ts';
import type { ReviewedOutcome } from '../core/checks/accepted.ts';
import type { Stated } from '../core/checks/obligation.ts';
import type { Language } from '../core/lib/messages/render.ts';
import type { Basis } from './check-report.ts';
import type { Part } from './parts.ts';

/** An identity that fails: its rule, the place that it is told at, and some of the places that it is held against. */
export interface ToldIdentity {
  readonly rule: string;
  readonly place: string;
  readonly against: readonly string[];
  /** How many others it is held against. */
  readonly more: number;
  readonly stated?: Omit<Stated, 'unit'>;
}

export interface ReportWords {
  /** What stands between what is told and what is told of it, between two things told, and between two names. */
  readonly marks: { readonly colon: string; readonly semicolon: string; readonly comma: string };
  readonly severities: Readonly<Record<FindingSeverity, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly outcomes: Readonly<Record<ReviewedOutcome, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly pages: (pages: number) => string;
  readonly year: (year: number) => string;
  readonly noFormat: string;
  readonly score: (total: string) => string;
  readonly noScore: (coverage: string, least: string) => string;
  /** The coverage would do. */
  readonly noScoreOfFigures: string;
  readonly notScored: string;
  /** The obligations that cost most points. */
  readonly lost: (named: readonly string[], more: number) => string;
  readonly outcomeCounts: (counts: Readonly<Record<ReviewedOutcome, number>>, coverage: string) => string;
  readonly findingCounts: (counts: Readonly<Record<FindingSeverity, number>>) => string;
  readonly nothingWrong: (counts: Readonly<Record<ReviewedOutcome, number>>) => string;
  /** Nothing found in a document of no known format. */
  readonly littleChecked: (counts: Readonly<Record<ReviewedOutcome, number>>) => string;
  readonly nothingChecked: string;
  /** Of a document whose findings are all accepted. */
  readonly noneOpen: string;
  readonly accepted: (counts: Readonly<Record<FindingSeverity, number>>) => string;
  readonly outdated: (count: number) => string;
  /** One of them: its rule and code, its place in terms of the format, and what was written when it was accepted. */
  readonly outdatedEntry: (rule: string, code: string, place: string, written: string | undefined) => string;
  /** A place at which the same is found so many times. */
  readonly timesAt: (where: string, count: number) => string;
  readonly moreOfTheKind: (count: number) => string;
  readonly allHint: string;
  /** Problems of reading of one kind of which one is shown. */
  readonly moreProblems: (count: number) => string;
  readonly unchecked: string;
  readonly heldWithRemarks: (count: number) => string;
  /** Of places that are listed, so many are left out. */
  readonly morePlaces: (count: number) => string;
  /** Why, and for which rules. */
  readonly uncheckedFor: (reason: string, rules: readonly string[], more: number) => string;
  readonly notUnderstood: (count: number) => string;
  readonly notUnderstoodTitle: string;
  readonly ruleWithBasis: (rule: string, bases: readonly string[]) => string;
  readonly findingWithAdvice: (finding: string, advice: string) => string;
  /** Of what was recognised from a picture, before what to do. */
  readonly reviewFirst: (advice: string) => string;
  readonly tie: (places: readonly string[]) => string;
  readonly against: (places: readonly string[]) => string;
  readonly evidence: (count: number) => string;
  readonly identity: (identity: ToldIdentity) => string;
  /** Of what is listed, so many are left out. */
  readonly moreIdentities: (count: number) => string;
  /** Of a PDF with marks that was made anew without the numbers of persons. */
  readonly numbersCovered: string;
  readonly pageIsPicture: string;
  readonly madeAnew: (pictures: readonly number[]) => string;
  readonly clause: (basis: Omit<Basis, 'id' | 'number'>) => string;
  readonly scoreHead: string;
  readonly coverageHead: string;
  readonly documentHead: string;
  readonly bodyHead: string;
  readonly yearHead: string;
  readonly formatHead: string;
  readonly acceptedHead: string;
  readonly findingHeads: readonly string[];
  readonly notRead: string;
  readonly commonest: string;
  readonly fault: (rule: string, documents: number, findings: number) => string;
}

const chinese: ReportWords = {
  marks: { colon: '：', semicolon: '；', comma: '、' },
  severities: { error: '错误', warning: '警告', information: '提示' },
  aspects: {
    completeness: '完整性',
    accuracy: '准确性',
    detail: '细化程度',
    timeliness: '及时性',
    form: '规范性',
  },
  outcomes: {
    held: '符合',
    failed: '不符合',
    accepted: '已认可',
    unchecked: '未能检查',
    notApplicable: '不适用',
  },
  parts: { document: '整份文件', tables: '表', text: '文字说明', targets: '绩效目标' },
  pages: (pages) => `${pages}页`,
  year: (year) => `${year}年`,
  noFormat: '没有认出公开格式',
  score: (total) => `得分 ${total}（本程序自评，不是官方评分）`,
  noScore: (coverage, least) => `不评分：适用的要求只检查了${coverage}，不到${least}，分数说明不了这份文件`,
  noScoreOfFigures: '不评分：数字没有能核对的，分数说明不了这份文件',
  notScored: '未评',
  lost: (named, more) => `失分：${named.join('，')}${more === 0 ? '' : `，另有 ${more} 项`}`,
  outcomeCounts: ({ held, failed, accepted, unchecked, notApplicable }, coverage) =>
    `要求 ${held + failed + accepted + unchecked + notApplicable} 项：符合 ${held}，不符合 ${failed}，${accepted === 0 ? '' : `已认可 ${accepted}，`}未能检查 ${unchecked}，不适用 ${notApplicable}；检查覆盖 ${coverage}`,
  findingCounts: ({ error, warning, information }) =>
    `错误 ${error} 处，警告 ${warning} 处，提示 ${information} 处`,
  nothingWrong: ({ held, unchecked }) =>
    `没有发现问题：${held} 项要求符合${unchecked === 0 ? '' : `，${unchecked} 项未能检查`}`,
  littleChecked: ({ held, unchecked }) =>
    `没有认出公开格式，${unchecked} 项要求未能检查；能检查的 ${held} 项符合`,
  nothingChecked: '没有一项要求能够检查',
  noneOpen: '除已认可的以外，没有发现问题',
  accepted: ({ error, warning, information }) =>
    `已认可 ${error + warning + information} 处（错误 ${error} 处，警告 ${warning} 处，提示 ${information} 处），不再列出`,
  outdated: (count) => `有 ${count} 条认可已经失效：那里写的内容变了`,
  outdatedEntry: (rule, code, place, written) =>
    `${rule}（${code}）：${place}${written === undefined ? '' : `，认可时写的是“${written}”`}`,
  timesAt: (where, count) => `${where}（${count} 处）`,
  moreOfTheKind: (count) => `同类另有 ${count} 处`,
  allHint: '没有逐一列出的，加 --all 全部列出',
  moreProblems: (count) => `这样的另有 ${count} 处`,
  unchecked: '未能检查',
  heldWithRemarks: (count) => `符合，但有尾差调整 ${count} 处`,
  morePlaces: (count) => `… 另 ${count} 处，见 --json`,
  uncheckedFor: (reason, rules, more) =>
    `${reason}。涉及：${rules.join('、')}${more === 0 ? '' : `等 ${rules.length + more} 项`}`,
  notUnderstood: (count) => `另有 ${count} 处内容没有读懂，可用 read 命令逐处查看`,
  notUnderstoodTitle: '没有读成、没有读懂的',
  ruleWithBasis: (rule, bases) => `要求：${rule}${bases.length === 0 ? '' : `（${bases.join('、')}）`}`,
  findingWithAdvice: (finding, advice) => `${finding}。${advice}`,
  reviewFirst: (advice) => `此处文字由图像识别，可能认错，请先对照原件；确是如此的，${advice}`,
  tie: (places) => `同样可能错在：${places.join('；')}`,
  against: (places) => `对照：${places.join('；')}`,
  evidence: (count) => `因此另有 ${count} 处不符`,
  identity: ({ rule, place, against, more, stated }) => {
    const others = more === 0 ? against.join('；') : `${against.join('；')}等 ${against.length + more} 处`;
    const held = others === '' ? '' : `（对照：${others}）`;
    if (stated === undefined) return `${place}：不符合“${rule}”${held}`;
    const { written, expected, least, greatest } = stated;
    const due = expected === undefined ? `在 ${least ?? ''} 到 ${greatest ?? ''} 之间` : ` ${expected}`;
    const isOpen = expected === undefined && least === undefined;
    const said = written === '' ? '这里空着' : `写的是 ${written}`;
    return `${place}：${said}，${isOpen ? `不符合“${rule}”` : `按“${rule}”由其他数字推得${due}`}${held}`;
  },
  moreIdentities: (count) => `其余 ${count} 项没有列出`,
  numbersCovered: '电话、身份证和账号已遮盖',
  pageIsPicture: '本页已换成图片，有号码的已涂黑，原来的文字不在本文件里',
  madeAnew: (pictures) =>
    `原件有疑似电话、身份证或账号的号码，所以本文件是重新生成的。${pictures.length === 0 ? '各页照原样' : `第 ${pictures.join('、')} 页换成图片，其余各页照原样`}；附件、书签、标签、属性和链接没有带过来。图片里的字没有识别过，其中如有号码，仍会看到`,
  clause: ({ document, article, confirmed, isDocument }) =>
    `${isDocument ? `《${document}》` : document}${article}${confirmed || !isDocument ? '' : '（条款未核实）'}`,
  scoreHead: '得分',
  coverageHead: '检查覆盖',
  documentHead: '文件',
  bodyHead: '部门或单位',
  yearHead: '年度',
  formatHead: '公开格式',
  acceptedHead: '已认可',
  findingHeads: [
    '文件',
    '部门或单位',
    '轻重',
    '部分',
    '要求',
    '页、行或单元格',
    '位置',
    '写的是',
    '应为',
    '相差（元）',
    '问题',
    '怎么改',
    '依据',
    '代码',
  ],
  notRead: '没有读成',
  commonest: '最常见的问题',
  fault: (rule, documents, findings) => `${rule}：${documents} 份，共 ${findings} 处`,
};

const english: ReportWords = {
  marks: { colon: ': ', semicolon: '; ', comma: ', ' },
  severities: { error: 'error', warning: 'warning', information: 'information' },
  aspects: {
    completeness: 'completeness',
    accuracy: 'accuracy',
    detail: 'detail',
    timeliness: 'timeliness',
    form: 'form',
  },
  outcomes: {
    held: 'held',
    failed: 'failed',
    accepted: 'accepted',
    unchecked: 'could not be checked',
    notApplicable: 'does not apply',
  },
  parts: { document: 'The whole document', tables: 'Tables', text: 'Text', targets: 'Performance targets' },
  pages: (pages) => `${pages} pages`,
  year: (year) => `${year}`,
  noFormat: 'No known format',
  score: (total) => `Score ${total} (our own, no official ranking)`,
  noScore: (coverage, least) =>
    `No score: ${coverage} of what applies was checked, less than ${least}, and points would not speak of the document`,
  noScoreOfFigures:
    'No score: none of the figures could be checked, and points would not speak of the document',
  notScored: 'not scored',
  lost: (named, more) => `Points lost: ${named.join('; ')}${more === 0 ? '' : `; ${more} more`}`,
  outcomeCounts: ({ held, failed, accepted, unchecked, notApplicable }, coverage) =>
    `${held + failed + accepted + unchecked + notApplicable} obligations: ${held} held, ${failed} failed, ${accepted === 0 ? '' : `${accepted} accepted, `}${unchecked} could not be checked, ${notApplicable} do not apply; coverage of the check ${coverage}`,
  findingCounts: ({ error, warning, information }) =>
    `${error} error(s), ${warning} warning(s), ${information} for information`,
  nothingWrong: ({ held, unchecked }) =>
    `nothing found: ${held} obligation(s) held${unchecked === 0 ? '' : `, ${unchecked} could not be checked`}`,
  littleChecked: ({ held, unchecked }) =>
    `no known format, ${unchecked} obligation(s) could not be checked; ${held} could, and held`,
  nothingChecked: 'no obligation could be checked',
  noneOpen: 'nothing found but what is accepted',
  accepted: ({ error, warning, information }) =>
    `${error + warning + information} accepted and not listed: ${error} error(s), ${warning} warning(s), ${information} for information`,
  outdated: (count) => `${count} acceptance(s) no longer in force: something else is written there now`,
  outdatedEntry: (rule, code, place, written) =>
    `${rule} (${code}): ${place}${written === undefined ? '' : `; accepted when “${written}” was written`}`,
  timesAt: (where, count) => `${where} (${count} times)`,
  moreOfTheKind: (count) => `${count} more of the kind`,
  allHint: 'Not all is listed; --all lists everything',
  moreProblems: (count) => `${count} more of the kind`,
  unchecked: 'Could not be checked',
  heldWithRemarks: (count) => `Held with a rounding adjustment, ${count} ${count === 1 ? 'place' : 'places'}`,
  morePlaces: (count) => `… and ${count} more; --json lists them`,
  uncheckedFor: (reason, rules, more) =>
    `${reason}; for: ${rules.join('; ')}${more === 0 ? '' : ` and ${more} more`}`,
  notUnderstood: (count) => `${count} thing(s) were not understood; the command read lists them`,
  notUnderstoodTitle: 'Not read, or not understood',
  ruleWithBasis: (rule, bases) => `${rule}${bases.length === 0 ? '' : ` (${bases.join('; ')})`}`,
  findingWithAdvice: (finding, advice) => `${finding}. ${advice}`,
  reviewFirst: (advice) =>
    `The text here was recognised from a picture and may be misread: look at the original first. If it stands so: ${advice}`,
  tie: (places) => `Equally likely at: ${places.join('; ')}`,
  against: (places) => `Held against: ${places.join('; ')}`,
  evidence: (count) => `${count} more disagree(s) because of it`,
  identity: ({ rule, place, against, more, stated }) => {
    const others = more === 0 ? against.join('; ') : `${against.join('; ')} and ${more} more`;
    const held = others === '' ? '' : ` (held against: ${others})`;
    if (stated === undefined) return `${place}: not as in “${rule}”${held}`;
    const { written, expected, least, greatest } = stated;
    const due = expected ?? `between ${least ?? ''} and ${greatest ?? ''}`;
    const isOpen = expected === undefined && least === undefined;
    const said = written === '' ? 'blank' : `${written} is written`;
    return `${place}: ${said}, ${isOpen ? `not as in “${rule}”` : `and by “${rule}” the others come to ${due}`}${held}`;
  },
  moreIdentities: (count) => `${count} more are not listed`,
  numbersCovered: 'Telephone, identity and account numbers are covered',
  pageIsPicture:
    'This page is now a picture with whatever numbers it shows blackened; its text is not in this file',
  madeAnew: (pictures) =>
    `The original holds what looks like telephone, identity or account numbers, so this file was made anew. ${pictures.length === 0 ? 'All pages are as they were' : `These pages are pictures: ${pictures.join(', ')}; all others are as they were`}. Attachments, bookmarks, tags, properties and links were left out. A number that stands in a picture whose text nobody recognised can still be seen`,
  clause: ({ document, article, confirmed, isDocument }) =>
    `${document}${article}${confirmed || !isDocument ? '' : ' (clause not confirmed)'}`,
  scoreHead: 'score',
  coverageHead: 'coverage',
  documentHead: 'document',
  bodyHead: 'body',
  yearHead: 'year',
  formatHead: 'format',
  acceptedHead: 'accepted',
  findingHeads: [
    'document',
    'body',
    'severity',
    'part',
    'rule',
    'page, line or cell',
    'place',
    'written',
    'expected',
    'difference (yuan)',
    'finding',
    'advice',
    'basis',
    'code',
  ],
  notRead: 'could not be read',
  commonest: 'Commonest faults',
  fault: (rule, documents, findings) => `${rule}: ${documents} document(s), ${findings} finding(s)`,
};

export function reportWords(language: Language): ReportWords {
  return language === 'zh-CN' ? chinese : english;
}
