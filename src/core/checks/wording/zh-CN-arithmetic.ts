// 数字之间各项要求的中文措辞。
// (The Chinese wording of obligations between figures.)
import type { arithmeticCodes } from '../arithmetic/codes.ts';
import type { FindingWording, FindingWordings } from './wording.ts';

/** 各项要求说法相同，只是规则不同：按其他数字应当是多少，或者只能说到哪一步。 */
function between(rule: string): FindingWording {
  return {
    rule,
    finding:
      '[这里印的是 {written}][，按其他数字应为 {expected}][，{difference}][，按其他数字应在 {least} 到 {greatest}之间]' +
      '[；同样可能出错的共有 {ties} 处，仅凭数字分不出是哪一处][；若只错其中一处，则 {ifAlone}][；须同时改动 {together} 处才能全部相符]' +
      '[共 {group} 项关系不符，改动三处以内无法全部相符，请逐项核对][“{rowUnder}”之下似乎漏列了一行]' +
      '[“{leftOutUnder}”之下似乎漏列了“{leftOut}”][，按其他数字为 {leftOutAmount}][“{doubled}”一行重复列出]' +
      '[{unfilled}全部空着没有填，别处却印有 {told}：更可能是这里漏填，而不是别处多写；没有填的不能当作 0]' +
      '[；《{misread}》多数关系不符，更可能是没有读对，请对照原文][；相差 {tenThousandfold} 倍，疑为元与万元混用]' +
      '[；疑与 {swapped} 互换了位置][；疑有 {shifted} 个数字错了一列或一行]',
    advice: '请核对这一处和与它有关的各处',
  };
}

export const zhCnArithmeticWordings: FindingWordings<keyof typeof arithmeticCodes> = {
  'income-total-is-expenditure-total': between('收入总计等于支出总计'),
  'summary-totals-are-sums': between('收支总表和财政拨款总表的合计等于各项之和'),
  'row-total-is-sum-of-columns': between('一行的合计等于该行各列之和'),
  'table-total-is-sum-of-rows': between('表中合计等于各行之和'),
  'three-public-funds-add-up': between('“三公”经费合计等于各项之和'),
  'income-table-as-summary': between('收入表与收支总表一致'),
  'expenditure-table-as-summary': between('支出表与收支总表一致'),
  'income-and-expenditure-agree-by-item': between('收入表与支出表逐科目一致'),
  'appropriation-as-summary': between('财政拨款收支总表与收支总表一致'),
  'appropriation-within-summary': between('财政拨款支出不大于部门支出'),
  'general-public-budget-as-appropriation': between('一般公共预算支出表与财政拨款收支总表一致'),
  'general-public-budget-within-expenditure': between('一般公共预算支出不大于部门支出'),
  'basic-expenditure-totals-agree': between('基本支出与按经济分类的基本支出表合计一致'),
  'government-fund-as-appropriation': between('政府性基金表与财政拨款收支总表一致'),
  'government-fund-income-is-expenditure': between('政府性基金各表之间一致'),
  'state-capital-as-appropriation': between('国有资本经营预算表与财政拨款收支总表一致'),
  'project-expenditure-totals-agree': between('各表的项目支出与项目支出表一致'),
  'carry-over-as-its-projects': between('上年结转与上年结转项目表一致'),
  'agency-operating-within-public-running': between('机关运行经费不大于公用经费'),
  'three-public-funds-hold-basic-expenditure': between('“三公”经费不小于基本支出中的同一科目'),
  'part-within-whole': between('部分不大于全部'),
  'tables-agree': between('各表的同一数字一致'),
  'form-funds-as-project-table': between('绩效目标表的金额与项目支出表一致'),
  'form-funds-add-up': between('绩效目标表的资金总额等于各来源之和'),
  'summary-figures-in-text-agree': between('收支总体情况的文字与收支总表一致'),
  'income-figures-in-text-agree': between('收入情况的文字与收入表一致'),
  'expenditure-figures-in-text-agree': between('支出情况的文字与支出表一致'),
  'appropriation-figures-in-text-agree': between('财政拨款情况的文字与财政拨款收支总表一致'),
  'general-public-budget-figures-in-text-agree': between('一般公共预算的文字与一般公共预算支出表一致'),
  'basic-expenditure-figures-in-text-agree': between('基本支出的文字与基本支出表一致'),
  'three-public-funds-figures-in-text-agree': between('“三公”经费的文字与“三公”经费表一致'),
  'agency-operating-figures-in-text-agree': between('机关运行经费的文字与机关运行经费表一致'),
  'figures-in-text-agree-with-tables': between('文字中的数字与表一致'),
  'sentences-agree': between('文字各处的同一数字一致'),
  'figures-in-text-add-up': between('文字中的分项合起来等于总数'),
  'direction-of-change-as-figures': between('增减的说法与数字一致'),
  'change-is-difference': between('增减额等于两个数字之差'),
  'rate-as-figures': between('增减比例和完成比例与金额一致'),
  'share-as-figures': between('占比与金额一致'),
  'shares-make-a-whole': between('各项占比之和为 100%'),
  'counted-assets-add-up': between('资产总数等于各类之和'),
  'income-and-use-balance': between('资金来源与资金运用平衡'),
  'item-as-its-economic-class': between('功能分类科目与相应的经济分类科目一致'),
  'figures-agree-with-other-documents': between('与同时提供的其他文件一致'),
};
