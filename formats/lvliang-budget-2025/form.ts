// The performance-target form of a project: eight columns, the whole period at the left and the year at the right.
import type { FormSpec } from '../../src/core/performance/spec.ts';
import { formAmount } from './scopes.ts';

/** Other money is left blank where there is none; the other levels print 0. */
const otherAmount = { ...formAmount, zero: '' };

export const projectTargets = {
  name: 'project-targets',
  title: '{jurisdiction}市级预算部门（单位）项目支出绩效目标表',
  subtitle: '（{year}年度）',
  unit: 'yuan',
  scope: { side: 'expenditure' },
  widths: [8, 9, 13, 19, 16, 13, 19, 16],
  rows: [
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '项目名称' },
        { kind: 'text', columnSpan: 6, text: '{project.name}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '主管部门及代码' },
        { kind: 'text', columnSpan: 3, text: '{departmentCode}-{department}' },
        { kind: 'label', columnSpan: 1, text: '实施单位' },
        { kind: 'text', columnSpan: 2, text: '{unit.name}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '项目属性' },
        { kind: 'text', columnSpan: 3, text: '{project.attribute}' },
        { kind: 'label', columnSpan: 1, text: '项目期' },
        { kind: 'text', columnSpan: 2, text: '{project.term}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, rowSpan: 6, text: '项目资金（元）' },
        { kind: 'label', columnSpan: 2, text: '实施期资金总额：' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'wholePeriod', level: 'total', style: formAmount },
        },
        { kind: 'label', columnSpan: 2, text: '年度资金总额：' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'annual', level: 'total', style: formAmount },
        },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '其中：中央财政资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'wholePeriod', level: 'central', style: formAmount },
        },
        { kind: 'label', columnSpan: 2, text: '其中：中央财政资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'annual', level: 'central', style: formAmount },
        },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '省级财政资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'wholePeriod', level: 'provincial', style: formAmount },
        },
        { kind: 'label', columnSpan: 2, text: '省级财政资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'annual', level: 'provincial', style: formAmount },
        },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '市县（区）财政资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'wholePeriod', level: 'municipalCounty', style: formAmount },
        },
        { kind: 'label', columnSpan: 2, text: '市县（区）财政资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'annual', level: 'municipalCounty', style: formAmount },
        },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '单位自筹' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'wholePeriod', level: 'own', style: formAmount },
        },
        { kind: 'label', columnSpan: 2, text: '单位自筹' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'annual', level: 'own', style: formAmount },
        },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '其他资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'wholePeriod', level: 'other', style: otherAmount },
        },
        { kind: 'label', columnSpan: 2, text: '其他资金' },
        {
          kind: 'figure',
          columnSpan: 1,
          text: '',
          funds: { side: 'annual', level: 'other', style: otherAmount },
        },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '项目概况' },
        { kind: 'text', columnSpan: 6, text: '{project.summary}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '立项依据' },
        { kind: 'text', columnSpan: 6, text: '{project.basis}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '项目设立必要性' },
        { kind: 'text', columnSpan: 6, text: '{project.necessity}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '保证项目实施的制度、措施' },
        { kind: 'text', columnSpan: 6, text: '{project.safeguards}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '项目实施计划' },
        { kind: 'text', columnSpan: 6, text: '{project.plan}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 5, text: '实施期目标' },
        { kind: 'label', columnSpan: 3, text: '年度目标' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, text: '总体目标' },
        { kind: 'text', columnSpan: 3, text: '{project.wholePeriodGoal}' },
        { kind: 'text', columnSpan: 3, text: '{project.annualGoal}' },
      ],
    },
    {
      kind: 'indicators',
      frame: {
        label: '绩效指标',
        level1Header: '一级指标',
        level2Header: '二级指标',
        level3Header: '三级指标',
        targetHeader: '指标值',
        sides: ['wholePeriod', 'annual'],
        level1: [
          { name: '产出指标', level2: ['数量指标', '质量指标', '时效指标', '成本指标'] },
          {
            name: '效益指标',
            level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
          },
          { name: '满意度指标', level2: ['服务对象满意度指标'] },
        ],
      },
    },
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 2, align: 'start', text: '负责人：' },
        { kind: 'label', columnSpan: 2, align: 'start', text: '经办人：' },
        { kind: 'label', columnSpan: 1, align: 'start', text: '联系电话：' },
        { kind: 'label', columnSpan: 1, align: 'start', text: '填报日期：' },
        { kind: 'text', columnSpan: 2, text: '{project.filledAt}' },
      ],
    },
  ],
  basis: ['budget-law-32', 'performance-targets-quality'],
} as const satisfies FormSpec;
