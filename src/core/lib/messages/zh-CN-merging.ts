// The Chinese wording of problems of ledgers that are merged into one; part of the catalogue zh-CN.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnMergingWordings = {
  'ledgers-disagree': {
    problem: '写的是「{written}」，而 {otherPlace} 写的是「{other}」',
    expected: '合并的各账本在这一项上应完全一致',
    advice: '请核对并改正有误的一处；不属于同一部门、年度和环节的账本，请用 --each 各自生成',
  },
  'facts-disagree': {
    problem: '写的是「{written}」，而 {otherPlace} 写的是「{other}」',
    expected: '同一项资料只应有一个值，本程序不把各账本的数相加',
    advice: '部门的数请只写在一个账本里；单位自己的数，请写到该单位的 facts 之下',
  },
  'unit-in-several-ledgers': {
    problem:
      '预算单位 {written} 在这里有 {lines} 行明细，在另一账本（{otherPlace}）也有，其中 {same} 行完全相同',
    expected: '一个单位的明细和项目应只在一个账本里',
    advice: '请删去重复的账本；一个单位的数分在两处的，请先并到一处',
  },
  'unit-without-ledger': {
    problem: '单位名单里有 {written}，所给的账本里没有它的明细和项目',
    expected: '名单里的每个单位都应有账本',
    advice: '请补上它的账本；确实没有收支的，请加一行金额为 0.00 的明细，或从名单中删去',
  },
  'unit-name-of-two-codes': {
    problem: '「{written}」的编码在这里是 {code}，在 {otherPlace} 是 {otherCode}',
    expected: '一个单位应只有一个编码',
    advice: '请核对并改正有误的一处',
  },
  'line-in-several-ledgers': {
    problem: '这一行不属于某一个单位，与 {otherPlace} 的各项分类完全相同',
    expected: '部门层面的一笔钱应只在一个账本里',
    advice: '请删去其中一行',
  },
  'project-in-several-ledgers': {
    problem: '项目标识「{written}」在 {otherPlace} 已经用过',
    expected: '在整个部门里，一个标识应只指一个项目',
    advice: '同一个项目的，请只留一处；不同项目的，请改其中一个的标识，明细和绩效指标里的也一并改',
  },
  'passed-money-differs': {
    problem:
      '其他单位拨给 {unit} 的共 {passedYuan} 元，而 {unit} 以上级补助、附属单位上缴收入安排的共 {receivedYuan} 元[（另一方见 {otherPlace}）]',
    expected: '部门内部转拨的钱，拨出与收到应相等',
    advice: '请核对双方的明细；来自部门以外的补助，可以不理会这条警告',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
