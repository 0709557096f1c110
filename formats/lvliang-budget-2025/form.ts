// The performance-target form of a project: eight columns, the whole period at the left and the year at the right.
import type { AmountStyle } from '../../src/core/money/format.ts';
import type { FormCell, FormRow, FormSpec, FundsCell } from '../../src/core/performance/spec.ts';
import type { Template } from '../../src/core/tables/spec.ts';
import * as statutory from '../statutory/scopes.ts';
import { formAmount } from './scopes.ts';

/** Other money is left blank where there is none; the other levels print 0. */
const otherAmount = { ...formAmount, zero: '' };

export const projectTargets = {
  name: 'project-targets',
  title: '{jurisdiction}市级预算部门（单位）项目支出绩效目标表',
  subtitle: '（{year}年度）',
  unit: 'yuan',
  // As in the tables of projects, so that a form and their rows state the same part of the ledger.
  scope: { ...statutory.spending, ...statutory.project },
  placedBy: ['budgetUnit', 'origin'],
  widths: [8, 9, 13, 19, 16, 13, 19, 16],
  rows: [
    textRow('项目名称', '{project.name}'),
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
        ...fundsCells('实施期资金总额：', { side: 'wholePeriod', level: 'total', style: formAmount }),
        ...fundsCells('年度资金总额：', { side: 'annual', level: 'total', style: formAmount }),
      ],
    },
    fundsRow('其中：中央财政资金', 'central', formAmount),
    fundsRow('省级财政资金', 'provincial', formAmount),
    fundsRow('市县（区）财政资金', 'municipalCounty', formAmount),
    fundsRow('单位自筹', 'own', formAmount),
    fundsRow('其他资金', 'other', otherAmount),
    textRow('项目概况', '{project.summary}'),
    textRow('立项依据', '{project.basis}'),
    textRow('项目设立必要性', '{project.necessity}'),
    textRow('保证项目实施的制度、措施', '{project.safeguards}'),
    textRow('项目实施计划', '{project.plan}'),
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

function fundsCells(label: string, funds: FundsCell) {
  return [
    { kind: 'label', columnSpan: 2, text: label },
    { kind: 'figure', columnSpan: 1, text: '', funds },
  ] as const satisfies readonly FormCell[];
}

/** One level of the money: of the whole period, and of the year. */
function fundsRow(label: string, level: FundsCell['level'], style: AmountStyle) {
  return {
    kind: 'cells',
    cells: [
      ...fundsCells(label, { side: 'wholePeriod', level, style }),
      ...fundsCells(label, { side: 'annual', level, style }),
    ],
  } as const satisfies FormRow;
}

function textRow(label: string, text: Template) {
  return {
    kind: 'cells',
    cells: [
      { kind: 'label', columnSpan: 2, text: label },
      { kind: 'text', columnSpan: 6, text },
    ],
  } as const satisfies FormRow;
}
