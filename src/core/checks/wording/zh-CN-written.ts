// 文字、名称、数量、日期、绩效目标和完整性各项要求的中文措辞。
// (The Chinese wording of obligations on words, names, counts, dates, targets and completeness.)
import type { writtenCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const zhCnWrittenWordings: FindingWordings<keyof typeof writtenCodes> = {
  'functional-codes-exist': {
    rule: '功能分类科目编码在当年科目表中',
    finding: '{year} 年的支出功能分类科目表中没有 {written}',
    advice: '请核对编码[；相近的有 {similar}]',
  },
  'personal-numbers-are-reviewed': {
    rule: '电话、身份证和账号须经人工审核方可公开',
    finding: '这里有疑似电话、身份证或账号的号码 {written}（已遮盖）',
    advice: '请人工审核是否应当公开',
  },
  'secrecy-marks-are-reviewed': {
    rule: '带有密级或限制公开标志的内容须经保密审查',
    finding: '这里印有“{written}”',
    advice: '请人工作保密审查',
  },
  'secret-business-is-reviewed': {
    rule: '涉及保密业务的项目须经保密审查',
    finding: '这个项目的文字提到 {written}',
    advice: '请人工作保密审查',
  },
  'persons-are-reviewed': {
    rule: '个人姓名须经人工审核方可公开',
    finding: '“{role}”一栏填有姓名 {written}（已遮盖）',
    advice: '请人工审核是否需要公开',
  },
  'internal-papers-are-reviewed': {
    rule: '内部文件和会议纪要须经人工审核方可公开',
    finding: '这里引用了内部文件：{written}',
    advice: '请人工审核能否公开；可以改引公开的依据',
  },
  'few-beneficiaries-are-reviewed': {
    rule: '受益人极少的项目须经人工审核方可公开',
    finding: '补助对象只有 {written}，连同金额可能推断到个人',
    advice: '请人工审核',
  },
  'templates-are-filled-in': {
    rule: '没有模板残留',
    finding: '这里还是模板的字样：“{written}”',
    advice: '请填入实际内容',
  },
  'words-are-not-doubled': {
    rule: '没有重复的词',
    finding: '“{written}”重复',
    advice: '如系多打，请改为“{expected}”',
  },
  'marks-are-not-doubled': {
    rule: '没有连用的标点',
    finding: '“{written}”中标点重复或连用',
    advice: '请删去多余的标点',
  },
  'brackets-and-quotes-close': {
    rule: '括号和引号成对',
    finding: '“{written}”一处的括号或引号不成对',
    advice: '请补上或删去',
  },
  'sentences-are-whole': {
    rule: '句子完整',
    finding: '“{written}”后没有句末标点，或句子没有说完',
    advice: '请核对原文',
  },
  'document-numbers-are-well-formed': {
    rule: '发文字号的年份用六角括号',
    finding: '发文字号写作“{written}”',
    advice: '建议写作“{expected}”',
  },
  'punctuation-is-chinese': {
    rule: '中文之间用全角标点，比较符号用一个字符',
    finding: '“{written}”用了半角标点或两个字符的比较符号',
    advice: '建议改用“，”“；”“≥”“≤”',
  },
  'heading-numbers-run-on': {
    rule: '层次序号连续',
    finding: '“{written}”的序号与上文不相连',
    advice: '请核对，应为{expected}',
  },
  'tables-name-their-unit': {
    rule: '每张表标明金额单位',
    finding: '这张表没有标明金额单位',
    advice: '请在表头标明“单位：万元”或“单位：元”',
  },
  'empty-tables-have-notes': {
    rule: '空表有说明',
    finding: '这张表没有数据，也没有说明',
    advice: '请在表下注明“本表无数据”及原因',
  },
  'notes-agree-with-data': {
    rule: '表注与数据一致',
    finding: '表下注“{written}”，表中却有金额',
    advice: '请核对，删去表注或更正数据',
  },
  'notes-belong-to-their-table': {
    rule: '表注说的是本表',
    finding: '《{title}》的表注“{written}”说的是另一张表',
    advice: '请改写表注',
  },
  'decimals-are-uniform': {
    rule: '同一张表的小数位数统一',
    finding: '这张表多数金额有 {decimals} 位小数，另有 {count} 处不同，如 {written}',
    advice: '建议统一小数位数',
  },
  'amounts-in-sentences-have-units': {
    rule: '文字中的金额带单位',
    finding: '“{written}”后没有单位',
    advice: '请补上单位',
  },
};
