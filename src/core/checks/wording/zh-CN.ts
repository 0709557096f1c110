// 检查结果的中文措辞。
// (The Chinese wording of what checks find.)
import { zhCnArithmeticWordings } from './zh-CN-arithmetic.ts';
import { zhCnTargetWordings } from './zh-CN-targets.ts';
import { zhCnWrittenWordings } from './zh-CN-written.ts';
import type { FindingWordings, ReasonWordings } from './wording.ts';

export const zhCnFindings: FindingWordings = {
  ...zhCnArithmeticWordings,
  ...zhCnWrittenWordings,
  ...zhCnTargetWordings,
};

export const zhCnReasons: ReasonWordings = {
  'no-known-format': '没有认出文件所用的公开格式',
  'table-not-found': '没有找到《{table}》',
  'tables-alone': '文件只有表格，没有文字说明',
  'pages-are-pictures': '有 {count} 页是图片，其中的文字没有读出（第 {pages} 页）',
  'dates-not-known': '没有给出批复和公开的日期',
  'indicators-not-understood': '有些指标的各栏没有分清',
  'nothing-of-the-kind': '文件中没有这一内容',
  'code-lists-of-other-year': '没有 {year} 年的科目表，只能按 {listYear} 年的读，不据以判断',
  'year-not-found': '没有找到文件的年度',
  'body-not-found': '没有找到公开单位的名称',
  'unit-not-stated': '表上没有写明金额单位',
  'no-figures-filled-in': '各表都没有填数字，没有什么可以核对',
  'figure-unreadable': '有 {count} 处数字没有读懂，如“{where}”处的“{written}”',
  'sentences-not-understood':
    '有 {count} 段带金额或百分比的文字与格式中的句子不同，其中的数字没有核对，如“{where}”处的“{written}”；请对照表格人工核对',
  'unit-not-comparable':
    '所属单位文件 {file} 的年度、公开格式与本文件不同，或没有认出这些或单位名称，没有与它核对',
  'unit-of-other-body': '文件 {file} 是“{body}”的，不是本文件所列所属单位的，没有与它核对',
  'unit-given-twice': '文件 {file} 和 {other} 都是“{body}”的，只核对了后者，没有重复相加',
  'units-not-given':
    '本文件所列的单位中有 {count} 个没有给出文件：{units}；各单位合计是否与本文件相等没有核对',
  'companion-not-recognised': '没有认出对照文件 {file} 的公开格式、年度或单位，没有与它核对',
  'companion-of-other-body':
    '对照文件 {file} 是“{body}”的，不是“{own}”的，没有与它核对；请换成同一单位的文件',
  'companion-of-other-year':
    '对照文件 {file} 是 {year} 年的，应是 {asked} 年的，没有与它核对；请换成该年的文件',
  'companion-of-other-kind':
    '--budget 是用来给决算对照预算的，本文件不是决算，或 {file} 不是预算，没有与它核对；上年的文件请用 --previous',
  'companion-without-common-figures': '对照文件 {file} 中没有本文件提到的数字，没有可以核对的',
  'told-with-its-cause': '这里也有不符，但出自另一处差错，已在那一处说明',
  'held-by-rounding-adjustment':
    '{place} 印的是 {written}，{other} 印的是 {elsewhere}，只差末位一个单位；这样改动后本表合计正好相符，属尾差调整',
};
