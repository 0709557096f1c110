// The words that budgets and final accounts share, whatever their layout, and what each narrows a figure to: for tables and sentences
// of no known format. Phrases of the classifications come from the code lists.
import type { Vocabulary } from '../../src/core/reading/vocabulary.ts';
import * as scopes from './scopes.ts';

/** How a table is built: these words narrow nothing. */
const structure: Vocabulary = [
  {
    phrases: [
      '合计',
      '总计',
      '小计',
      '共计',
      '金额',
      '项目',
      '科目',
      '科目编码',
      '科目代码',
      '编码',
      '科目名称',
      '名称',
      '功能分类科目编码',
      '功能分类科目名称',
      '支出功能分类科目编码',
      '支出功能分类科目',
      '支出功能分类',
      '功能分类',
      '经济分类科目编码',
      '经济分类科目名称',
      '经济分类科目',
      '经济分类',
      '部门预算支出经济分类科目',
      '政府预算支出经济分类科目',
      '部门预算经济分类',
      '政府预算经济分类',
      '类',
      '款',
      '项',
      '序号',
      '栏次',
      '行次',
      '单位名称',
      '单位编码',
      '部门名称',
      '预算单位',
      '预算主管部门',
      '其中',
      '表',
      '总表',
      '明细表',
      '情况表',
      '总体情况表',
      '预算',
      '预算表',
      '决算',
      '决算表',
      '预算公开表',
      '部门',
      '单位',
      '部门预算',
      '单位预算',
      '部门决算',
      '收支',
      '收支总表',
      '收支情况',
      '安排',
      '资金',
      '数',
      '本年',
      '按',
      '分',
      '公开',
      '备注',
      '资金来源',
      '来源',
    ],
    scope: {},
  },
];

const sides: Vocabulary = [
  { phrases: ['收入', '本年收入', '收入合计', '收入总计', '本年收入合计'], scope: scopes.uses },
  { phrases: ['支出', '本年支出', '支出合计', '本年支出合计'], scope: scopes.spending },
  { phrases: ['支出总计', '收支总计', '收入支出总计'], scope: scopes.uses },
  {
    phrases: ['年终结转', '结转下年', '年末结转和结余', '年终结转结余', '年末财政拨款结转和结余'],
    scope: { side: 'closingBalance' },
  },
  {
    phrases: ['年初结转和结余', '年初结转结余', '年初财政拨款结转和结余'],
    scope: { side: 'openingBalance' },
  },
  { phrases: ['结余分配'], scope: { side: 'surplusAppropriation' } },
];

const funds: Vocabulary = [
  {
    phrases: ['财政拨款', '财政拨款收入', '财政拨款支出', '财政拨款收支', '财政拨款资金'],
    scope: { fundSource: 'fiscalAppropriation' },
  },
  {
    phrases: [
      '一般公共预算',
      '一般公共预算财政拨款',
      '一般公共预算拨款',
      '一般公共预算资金',
      '公共预算',
      '一般公共预算财政拨款收入',
    ],
    scope: scopes.generalPublicBudget,
  },
  {
    phrases: [
      '政府性基金',
      '政府性基金预算',
      '政府性基金预算财政拨款',
      '政府性基金预算资金',
      '政府性基金预算拨款',
      '政府性基金预算财政拨款收入',
    ],
    scope: scopes.governmentFund,
  },
  {
    phrases: [
      '国有资本经营',
      '国有资本经营预算',
      '国有资本经营预算财政拨款',
      '国有资本经营预算资金',
      '国有资本经营预算财政拨款收入',
    ],
    scope: scopes.stateCapital,
  },
  {
    phrases: ['财政专户管理资金', '财政专户', '财政专户核拨资金', '财政专户管理资金收入'],
    scope: scopes.fiscalSpecialAccount,
  },
  { phrases: ['单位资金', '单位资金收入'], scope: scopes.unitFunds },
  { phrases: ['事业收入'], scope: { fundSource: 'businessIncome' } },
  { phrases: ['事业单位经营收入', '经营收入'], scope: { fundSource: 'operatingIncome' } },
  { phrases: ['上级补助收入'], scope: { fundSource: 'superiorSubsidy' } },
  { phrases: ['附属单位上缴收入'], scope: { fundSource: 'affiliateRemittance' } },
  { phrases: ['其他收入'], scope: { fundSource: 'otherIncome' } },
  { phrases: ['上年结转', '上年结转资金', '上年结转收入', '使用结转资金'], scope: scopes.carryOver },
  { phrases: ['当年预算', '当年预算安排', '本年预算', '本年拨款', '当年拨款'], scope: scopes.currentYear },
];

const kinds: Vocabulary = [
  { phrases: ['基本支出'], scope: scopes.basic },
  { phrases: ['项目支出'], scope: scopes.project },
  { phrases: ['人员经费', '人员支出', '人员类'], scope: { expenditureKind: 'personnel' } },
  {
    phrases: ['公用经费', '日常公用经费', '日常公用支出', '公用支出'],
    scope: { expenditureKind: 'publicRunning' },
  },
  { phrases: ['其他运转类', '其他运转类项目'], scope: { expenditureKind: 'otherRunning' } },
  { phrases: ['特定目标类', '特定目标类项目'], scope: { expenditureKind: 'specificPurpose' } },
];

const threePublicFunds: Vocabulary = [
  { phrases: ['“三公”经费', '三公经费'], scope: scopes.threePublicFunds },
  { phrases: ['因公出国（境）费', '因公出国（境）费用', '因公出国（境）'], scope: scopes.travelAbroad },
  { phrases: ['公务接待费'], scope: scopes.reception },
  { phrases: ['公务用车购置及运行费', '公务用车购置及运行维护费'], scope: scopes.cars },
  { phrases: ['公务用车购置费', '购置费'], scope: scopes.carPurchase },
  { phrases: ['公务用车运行费', '公务用车运行维护费', '运行费'], scope: scopes.carRunning },
];

const times: Vocabulary = [
  { phrases: ['预算数', '年初预算数', '年初预算'], scope: { stage: 'approved' } },
  { phrases: ['调整预算数', '全年预算数', '调整预算'], scope: { stage: 'adjusted' } },
  { phrases: ['决算数', '执行数', '支出决算'], scope: { stage: 'final' } },
];

export const vocabulary: Vocabulary = [
  ...structure,
  ...sides,
  ...funds,
  ...kinds,
  ...threePublicFunds,
  ...times,
];
