// The tables, charts and the form of the sample disclosure.
import type { ChartBlock, FormBlock, TableBlock } from '../../src/core/disclosure/tree.ts';
import { fen } from '../../src/core/money/fen.ts';
import { formatAmount } from '../../src/core/money/format.ts';
import type { CellSketch } from './sample-figures.ts';
import { amountOf, gridOf, printed, projects } from './sample-figures.ts';

export const bodyName = '云溪市图书馆';

const head = { headLeft: `部门名称：${bodyName}`, headRight: '单位：万元', unit: 'tenThousandYuan' as const };
const t = (text: string, more: Omit<CellSketch, 'text'> = {}): CellSketch => ({ text, ...more });
const f = (m: string, more: Omit<CellSketch, 'm'> = {}): CellSketch => ({ m, ...more });

export const sidesTable: TableBlock = {
  kind: 'table',
  id: 'table-income-expenditure',
  name: 'income-expenditure',
  printedNumber: '预算公开表1',
  title: '2026年预算收支总表',
  contentsText: '表一2026年预算收支总表',
  ...head,
  orientation: 'portrait',
  grid: gridOf('table-income-expenditure', '表一', [30, 16, 34, 16, 16, 16], 2, [
    [t('收入', { columnSpan: 2 }), t('支出', { columnSpan: 4 })],
    [t('项目'), t('2026年'), t('项目'), t('2026年合计'), t('当年预算安排'), t('上年结转安排')],
    [
      t('一、一般公共预算'),
      f('general'),
      t('一、一般公共服务支出'),
      f('nothing'),
      f('nothing'),
      f('nothing'),
    ],
    [t('二、政府性基金预算'), f('nothing'), t('二、外交支出'), f('nothing'), f('nothing'), f('nothing')],
    [
      t('三、国有资本经营预算'),
      f('nothing'),
      t('三、文化旅游体育与传媒支出'),
      f('currentYear'),
      f('currentYear'),
      f('nothing'),
    ],
    [
      t('四、财政专户管理资金'),
      f('nothing'),
      t('四、其他支出'),
      f('government'),
      f('nothing'),
      f('government'),
    ],
    [t('五、单位资金'), f('business'), t(''), f('nothing'), f('nothing'), f('nothing')],
    [
      t('本年收入合计', { strong: true }),
      f('currentYear', { strong: true }),
      t('本年支出合计', { strong: true }),
      f('total', { strong: true }),
      f('currentYear', { strong: true }),
      f('government', { strong: true }),
    ],
    [t('上年结转'), f('government'), t('年终结转'), f('nothing'), f('nothing'), f('nothing')],
    [
      t('收入总计', { strong: true }),
      f('total', { strong: true }),
      t('支出总计', { strong: true }),
      f('total', { strong: true }),
      f('currentYear', { strong: true }),
      f('government', { strong: true }),
    ],
  ]),
  notes: [],
};

const projectRows = projects.map((project): CellSketch[] => {
  const own = `project-${project.code}`;
  const paid = (fund: string): CellSketch => f(project.fund === fund ? own : 'nothing');
  return [
    t(project.code, { kind: 'code' }),
    t(project.name, { indent: 2 }),
    f(own),
    paid('general'),
    paid('government'),
    f('nothing'),
    f('nothing'),
    paid('business'),
  ];
});

export const wideTable: TableBlock = {
  kind: 'table',
  id: 'table-projects',
  name: 'projects-current-year',
  printedNumber: '预算公开表3',
  title: '2026年项目支出预算表（含上年结转）',
  contentsText: '表三2026年项目支出预算表（含上年结转）',
  ...head,
  orientation: 'landscape',
  grid: gridOf('table-projects', '表三', [12, 44, 16, 18, 18, 20, 18, 16], 3, [
    [
      t('项目编码', { rowSpan: 2 }),
      t('项目名称', { rowSpan: 2 }),
      t('合计', { rowSpan: 2 }),
      t('2026年财政拨款', { columnSpan: 3 }),
      t('财政专户管理资金', { rowSpan: 2 }),
      t('单位资金', { rowSpan: 2 }),
    ],
    [t('一般公共预算'), t('政府性基金预算'), t('国有资本经营预算')],
    Array.from({ length: 8 }, (_, index) => t(String(index + 1))),
    [
      t(''),
      t(bodyName, { strong: true }),
      f('project', { strong: true }),
      f('projectGeneral', { strong: true }),
      f('government', { strong: true }),
      f('nothing'),
      f('nothing'),
      f('business', { strong: true }),
    ],
    ...projectRows,
  ]),
  notes: ['注：上年结转的项目列入其资金来源。'],
};

export const emptyTable: TableBlock = {
  kind: 'table',
  id: 'table-state-capital',
  name: 'state-capital',
  printedNumber: '预算公开表2',
  title: '2026年国有资本经营预算支出表',
  contentsText: '表二2026年国有资本经营预算支出表',
  ...head,
  orientation: 'portrait',
  grid: gridOf('table-state-capital', '表二', [16, 40, 16, 16, 16], 2, [
    [t('项目', { columnSpan: 2 }), t('2026年预算数', { columnSpan: 3 })],
    [t('科目编码'), t('科目名称'), t('合计'), t('基本支出'), t('项目支出')],
    [t('合计', { columnSpan: 2, align: 'center', strong: true }), f('nothing'), f('nothing'), f('nothing')],
  ]),
  notes: ['注：本表无数据'],
};

/** Amounts in 万元 as plain decimal strings: exact, as charts want them. */
function chartFigure(measure: string) {
  const value = formatAmount(amountOf(measure), {
    unit: 'tenThousandYuan',
    decimals: 2,
    grouping: false,
    trim: true,
    zero: '0',
  });
  return {
    printed: printed(measure, { grouping: true, zero: '0' }),
    amountFen: amountOf(measure),
    measure,
    value,
  };
}

const fixed = (amountFen: bigint, text: string) => ({
  printed: text,
  amountFen: fen(amountFen),
  value: text,
});

export const shareChart: ChartBlock = {
  kind: 'chart',
  id: 'chart-income',
  chart: 'share',
  title: '收入从哪里来？',
  unit: 'tenThousandYuan',
  series: ['2026年'],
  items: [
    { label: '一般公共预算', figures: [chartFigure('general')] },
    { label: '单位资金', figures: [chartFigure('business')] },
    { label: '上年结转', figures: [chartFigure('government')] },
  ],
  description: '收入的绝大部分来自一般公共预算，其次是单位资金，上年结转最少。',
};

export const barChart: ChartBlock = {
  ...shareChart,
  id: 'chart-kind',
  chart: 'bars',
  title: '钱用在哪几类支出上？',
  items: [
    { label: '人员经费', figures: [chartFigure('personnel')] },
    { label: '公用经费', figures: [chartFigure('publicRunning')] },
    { label: '项目支出', figures: [chartFigure('project')] },
  ],
  description: '人员经费占大头，项目支出次之，公用经费最少。',
};

export const pairedChart: ChartBlock = {
  ...shareChart,
  id: 'chart-three-public-funds',
  chart: 'pairedBars',
  title: '“三公”经费比上年多还是少？',
  series: ['2025年', '2026年'],
  items: [
    { label: '因公出国（境）费', figures: [fixed(3_200_000n, '3.20'), fixed(0n, '0')] },
    { label: '公务接待费', figures: [fixed(1_500_000n, '1.50'), fixed(1_200_000n, '1.20')] },
    { label: '公务用车购置及运行费', figures: [fixed(12_500_000n, '12.50'), fixed(12_500_000n, '12.50')] },
  ],
  description: '因公出国（境）费降为零，公务接待费略减，公务用车购置及运行费与上年相同。',
};

const indicatorRows: CellSketch[][] = [
  ['产出指标', '数量指标', '修复古籍册数', '≥120册'],
  ['', '质量指标', '修复合格率', '100%'],
  ['', '时效指标', '按期完成率', '≥95%'],
  ['', '成本指标', '单册修复成本', '≤250元/册'],
  ['效益指标', '社会效益指标', '读者可借阅的古籍增加数', '≥100册'],
  ['', '可持续影响指标', '', ''],
  ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%'],
].map(([first = '', second = '', third = '', target = ''], index) => {
  const levels: Record<string, number> = { 产出指标: 4, 效益指标: 2, 满意度指标: 1 };
  const both = [t(second, { align: 'center' }), t(third, { kind: 'text' }), t(target, { kind: 'text' })];
  const opening = first === '' ? [] : [t(first, { rowSpan: levels[first] ?? 1, align: 'center' })];
  return [
    ...(index === 0 ? [t('绩效指标', { rowSpan: 8, align: 'center' }), t('一级指标', { kind: 'head' })] : []),
    ...opening,
    ...both,
    ...both,
  ];
});
// The head of the indicators is the first of the eight rows that 绩效指标 covers.
const indicatorHead = ['二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'].map((text) =>
  t(text, { kind: 'head' }),
);
const [firstIndicators = [], ...otherIndicators] = indicatorRows;

const fundsRow = (label: string, m: string): CellSketch[] => {
  const yuan = formatAmount(amountOf(m), {
    unit: 'yuan',
    decimals: 0,
    grouping: true,
    trim: true,
    zero: '0',
  });
  return [
    t(label, { columnSpan: 2 }),
    f(m, { text: yuan }),
    t(label, { columnSpan: 2 }),
    f(m, { text: yuan }),
  ];
};
const textRow = (label: string, text: string): CellSketch[] => [
  t(label, { columnSpan: 2, align: 'center' }),
  t(text, { kind: 'text', columnSpan: 6 }),
];

export const form: FormBlock = {
  kind: 'form',
  id: 'form-P01',
  project: 'P01',
  projectName: '总馆古籍修复',
  title: '云溪市市级预算部门（单位）项目支出绩效目标表',
  subtitle: '（2026年度）',
  unit: 'yuan',
  grid: gridOf('form-P01', '总馆古籍修复绩效目标表', [9, 11, 14, 18, 14, 14, 18, 14], 0, [
    textRow('项目名称', '总馆古籍修复'),
    [
      t('主管部门及代码', { columnSpan: 2, align: 'center' }),
      t('205-云溪市图书馆', { kind: 'text', columnSpan: 3 }),
      t('实施单位', { align: 'center' }),
      t('云溪市图书馆', { kind: 'text', columnSpan: 2 }),
    ],
    [
      t('项目资金（元）', { columnSpan: 2, rowSpan: 3, align: 'center' }),
      ...fundsRow('资金总额：', 'project-P01'),
    ],
    fundsRow('其中：中央财政资金', 'nothing'),
    fundsRow('市县（区）财政资金', 'project-P01'),
    textRow(
      '项目概况',
      '对馆藏善本逐册除尘、补纸、装订，并拍照存档。修复件数以馆藏普查登记为准，破损严重的优先。',
    ),
    textRow('立项依据', '馆务会议纪要第3期第2项。'),
    [t('实施期目标', { columnSpan: 5, align: 'center' }), t('年度目标', { columnSpan: 3, align: 'center' })],
    [
      t('总体目标', { columnSpan: 2, align: 'center' }),
      t('三年内修复馆藏破损古籍。', { kind: 'text', columnSpan: 3 }),
      t('修复破损古籍一百二十册。', { kind: 'text', columnSpan: 3 }),
    ],
    [...firstIndicators.slice(0, 2), ...indicatorHead],
    firstIndicators.slice(2),
    ...otherIndicators,
    [
      t('负责人：', { columnSpan: 2 }),
      t('经办人：', { columnSpan: 2 }),
      t('联系电话：', { columnSpan: 2 }),
      t('填报日期：', { columnSpan: 2 }),
    ],
  ]),
};
