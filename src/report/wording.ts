// What reports say beside the findings themselves, in both languages.
import type { Aspect, FindingSeverity } from '../core/checks/code-table.ts';
import type { Outcome } from '../core/checks/obligation.ts';
import type { Language } from '../core/lib/messages/render.ts';
import type { Basis } from './check-report.ts';
import type { Part } from './parts.ts';

export interface ReportWords {
  readonly severities: Readonly<Record<FindingSeverity, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly pages: (pages: number) => string;
  readonly year: (year: number) => string;
  readonly noFormat: string;
  readonly score: (total: string) => string;
  readonly notScored: string;
  /** The obligations that cost most points. */
  readonly lost: (named: readonly string[], more: number) => string;
  readonly outcomeCounts: (counts: Readonly<Record<Outcome, number>>, coverage: string) => string;
  readonly findingCounts: (counts: Readonly<Record<FindingSeverity, number>>) => string;
  readonly nothingWrong: (counts: Readonly<Record<Outcome, number>>) => string;
  readonly nothingChecked: string;
  readonly accepted: (count: number) => string;
  readonly moreOfTheKind: (count: number) => string;
  readonly unchecked: string;
  /** Why, and for which rules. */
  readonly uncheckedFor: (reason: string, rules: readonly string[], more: number) => string;
  readonly notUnderstood: (count: number) => string;
  readonly ruleWithBasis: (rule: string, bases: readonly string[]) => string;
  readonly findingWithAdvice: (finding: string, advice: string) => string;
  readonly tie: (places: readonly string[]) => string;
  readonly against: (places: readonly string[]) => string;
  readonly evidence: (count: number) => string;
  readonly clause: (basis: Basis) => string;
}

const chinese: ReportWords = {
  severities: { error: '错误', warning: '警告', information: '提示' },
  aspects: {
    completeness: '完整性',
    accuracy: '准确性',
    detail: '细化程度',
    timeliness: '及时性',
    form: '规范性',
  },
  outcomes: { held: '符合', failed: '不符合', unchecked: '未能检查', notApplicable: '不适用' },
  parts: { document: '整份文件', tables: '表', text: '文字说明', targets: '绩效目标' },
  pages: (pages) => `${pages}页`,
  year: (year) => `${year}年`,
  noFormat: '没有认出公开格式',
  score: (total) => `得分 ${total}（本程序自评，不是官方评分）`,
  notScored: '未评',
  lost: (named, more) => `失分：${named.join('，')}${more === 0 ? '' : `，另有 ${more} 项`}`,
  outcomeCounts: ({ held, failed, unchecked, notApplicable }, coverage) =>
    `要求 ${held + failed + unchecked + notApplicable} 项：符合 ${held}，不符合 ${failed}，未能检查 ${unchecked}，不适用 ${notApplicable}；检查覆盖 ${coverage}`,
  findingCounts: ({ error, warning, information }) =>
    `错误 ${error} 处，警告 ${warning} 处，提示 ${information} 处`,
  nothingWrong: ({ held, unchecked }) =>
    `没有发现问题：${held} 项要求符合${unchecked === 0 ? '' : `，${unchecked} 项未能检查`}`,
  nothingChecked: '没有一项要求能够检查',
  accepted: (count) => `另有 ${count} 处已认可，不再列出`,
  moreOfTheKind: (count) => `同类问题另有 ${count} 处，加 --all 全部列出`,
  unchecked: '未能检查',
  uncheckedFor: (reason, rules, more) =>
    `${reason}。涉及：${rules.join('、')}${more === 0 ? '' : `等 ${rules.length + more} 项`}`,
  notUnderstood: (count) => `另有 ${count} 处内容没有读懂，可用 read 命令逐处查看`,
  ruleWithBasis: (rule, bases) => `要求：${rule}${bases.length === 0 ? '' : `（${bases.join('、')}）`}`,
  findingWithAdvice: (finding, advice) => `${finding}。${advice}`,
  tie: (places) => `同样可能错在：${places.join('；')}`,
  against: (places) => `对照：${places.join('；')}`,
  evidence: (count) => `由此不能成立的关系共 ${count} 个`,
  clause: ({ document, article, confirmed, isDocument }) =>
    `${isDocument ? `《${document}》` : document}${article}${confirmed || !isDocument ? '' : '（条款未核实）'}`,
};

const english: ReportWords = {
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
    unchecked: 'not checked',
    notApplicable: 'does not apply',
  },
  parts: { document: 'The whole document', tables: 'Tables', text: 'Text', targets: 'Performance targets' },
  pages: (pages) => `${pages} pages`,
  year: (year) => `${year}`,
  noFormat: 'No known format',
  score: (total) => `Score ${total} (our own, no official ranking)`,
  notScored: 'not scored',
  lost: (named, more) => `Points lost: ${named.join('; ')}${more === 0 ? '' : `; ${more} more`}`,
  outcomeCounts: ({ held, failed, unchecked, notApplicable }, coverage) =>
    `${held + failed + unchecked + notApplicable} obligations: ${held} held, ${failed} failed, ${unchecked} could not be checked, ${notApplicable} do not apply; coverage of the check ${coverage}`,
  findingCounts: ({ error, warning, information }) =>
    `${error} error(s), ${warning} warning(s), ${information} for information`,
  nothingWrong: ({ held, unchecked }) =>
    `nothing found: ${held} obligation(s) held${unchecked === 0 ? '' : `, ${unchecked} could not be checked`}`,
  nothingChecked: 'no obligation could be checked',
  accepted: (count) => `${count} more accepted and not listed`,
  moreOfTheKind: (count) => `${count} more of the kind; --all lists them`,
  unchecked: 'Could not be checked',
  uncheckedFor: (reason, rules, more) =>
    `${reason}; for: ${rules.join('; ')}${more === 0 ? '' : ` and ${more} more`}`,
  notUnderstood: (count) => `${count} thing(s) were not understood; the command read lists them`,
  ruleWithBasis: (rule, bases) => `${rule}${bases.length === 0 ? '' : ` (${bases.join('; ')})`}`,
  findingWithAdvice: (finding, advice) => `${finding}. ${advice}`,
  tie: (places) => `Equally likely at: ${places.join('; ')}`,
  against: (places) => `Held against: ${places.join('; ')}`,
  evidence: (count) => `${count} relation(s) do not hold because of it`,
  clause: ({ document, article, confirmed, isDocument }) =>
    `${document}${article}${confirmed || !isDocument ? '' : ' (clause not confirmed)'}`,
};

export function reportWords(language: Language): ReportWords {
  return language === 'zh-CN' ? chinese : english;
}
