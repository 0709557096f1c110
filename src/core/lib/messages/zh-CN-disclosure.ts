// 生成公开文本时所见问题的中文措辞；各句不带句末标点，由 render.ts 连成一行。
// (The Chinese wording of what a disclosure lacks or does not add up in; see render.ts.)
import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnDisclosureWordings = {
  'fact-missing': {
    problem: '没有填写这一项[：{fact:fact}]',
    expected: '此项须在公开文本中列示，应填{type:term}',
    advice: '请在此处补填；确实没有的，数字写 0，清单或文字写 null（工作簿中类型选“没有”）',
  },
  'fact-wrong-type': {
    problem: '写的是「{written}」',
    expected: '应为{type:term}',
    advice: '请改正',
  },
  'reason-missing': {
    problem: '[{fact:fact}]比上年变动 {changeYuan} 元，没有写明原因',
    expected: '有增减的，应说明主要原因，填文字',
    advice: '请补写因何事项增减，如“人员增加，工资支出相应增加”，句末不加标点',
  },
  'reason-perhaps-missing': {
    problem: '[{fact:fact}]与上年相比的增减原因没有填写',
    expected: '明细中还有错误，眼下算不准增减；改正后若与上年不同，须写明主要原因',
    advice: '请先备好原因；改正后与上年相同的，不必填写',
  },
  'slot-empty': {
    problem: '写的是「{written}」，公开文本“{sentence}”处没有内容可填',
    expected: '应为{type:term}',
    advice: '请补填相应的内容；确实没有的，写 null（工作簿中类型选“没有”）',
  },
  'figure-undetermined': {
    problem: '第{rows}行的{dimension}没有列到足够的级次，无法算出这个数',
    expected: '参与计算的明细应分得清是否属于这一项',
    advice: '请将这些行的 {dimension} 列到下级',
  },
  'figure-without-lines': {
    problem: '要计算“{written}”，但明细中没有这一年度、这一环节的任何一行',
    expected: '凡公开文本引用的年度，都应有明细；为零的，也应有一行写明 0.00',
    advice:
      '请补填该年度的明细；只知道总额的，分类各列填 *[；确实为零的，请加上这样一行（各列依次为）：{line}][；单位 {others} 也各加一行]',
  },
  'change-differs-in-print': {
    problem: '本年印作 {now}，上年印作 {before}，与这句话所说的增减不一致',
    expected: '增减按准确金额判断；尾差调整使这两个印出的数偏离了末位',
    advice: '请核对这句话；不合适的，改用逐数四舍五入（--rounding independent）',
  },
  'rows-leave-money-out': {
    problem: '第{rows}行的 {amountYuan} 元不在其下列示的任何一行，各行之和比它少这么多',
    expected: '其下列示的各行之和应等于它',
    advice: '请将这些行的 {dimension} 填到所列示的级次',
  },
  'text-ends-with-stop': {
    problem: '写的是「{written}」，句末带有标点',
    expected: '这段文字要放进句子里，标点由句子自带，公开文本中已略去重复的标点',
    advice: '请删去文字末尾的标点',
  },
  'line-not-shown': {
    problem: '这一行的 {amountYuan} 元没有进入公开文本的任何数字',
    expected: '本年度的每一笔钱都应反映在公开文本中',
    advice: '请核对这一行的环节、收支性质、资金来源和往来单位；确实不应公开的，请从账本中移出',
  },
  'balance-broken': {
    problem: '平衡关系不成立：一方为 {leftYuan} 元，另一方为 {rightYuan} 元',
    expected: '两方应相等，现相差 {differenceYuan} 元',
    advice: '请核对两方的明细，并改正有误的一处',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
