// A made-up disclosure format with one of everything: totals beside each other, codes of two levels, pairs of classes, funds across
// columns, projects by unit, sentences of every kind, a chart, forms and a balance. Amounts print in yuan.
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import type { SentenceSpec } from '../../src/core/narrative/spec.ts';
import type { FormSpec } from '../../src/core/performance/spec.ts';
import type { FigureColumn, TableSpec, TextColumn } from '../../src/core/tables/spec.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import { yuan } from './tables/styles.ts';
import { bases } from './small-bases.ts';

const style = { ...yuan, zero: '0' };
const percent = { decimals: 2, trim: false, zero: '0' } as const;
const uses: Scope = { side: 'expenditure|closingBalance' };
const spending: Scope = { side: 'expenditure' };
const currentYear: Scope = { origin: 'currentYear' };
const basicOfGeneral: Scope = {
  ...spending,
  ...currentYear,
  fundSource: 'generalPublicBudget',
  expenditureKind: 'basic',
};
const cars: Scope = { ...spending, departmentEconomicClass: '30231|31013' };

const label = { kind: 'text', width: 20, align: 'start' } as const;
const text = (name: string, header: string): TextColumn => ({ ...label, name, header });
const figure = (name: string, header: string, scope: Scope): FigureColumn => ({
  kind: 'figure',
  name,
  header,
  width: 10,
  scope,
});

const around = {
  printedNumber: '',
  contentsText: '',
  headLeft: '{bodyKind}：{body}',
  headRight: '单位：元',
  amount: yuan,
  orientation: 'portrait',
  columnNumbers: false,
  basis: [],
} as const;

const incomeAndExpenditure: TableSpec = {
  ...around,
  name: 'income-and-expenditure',
  title: '收支总表',
  scope: uses,
  panels: [
    { name: 'income', scope: {}, columns: [text('item', '收入'), figure('amount', '金额', {})] },
    {
      name: 'expenditure',
      scope: {},
      columns: [text('item', '支出'), figure('amount', '金额', {}), figure('current', '当年', currentYear)],
    },
  ],
  bands: [
    [
      [
        {
          key: 'fiscal',
          texts: { item: '财政拨款' },
          scope: { ...currentYear, fundSource: 'fiscalAppropriation' },
        },
        {
          key: 'account',
          texts: { item: '专户资金' },
          scope: { ...currentYear, fundSource: 'fiscalSpecialAccount' },
        },
        { key: 'unit', texts: { item: '单位资金' }, scope: { ...currentYear, fundSource: 'unitFunds' } },
        { key: 'carryOver', texts: { item: '上年结转' }, scope: { origin: 'carryOver' } },
      ],
      [
        {
          key: 'class',
          texts: { item: '{ordinal}、{functionalClass.name}' },
          scope: spending,
          each: { dimension: 'functionalClass', level: 1, keep: 'all' },
        },
      ],
    ],
    [
      [{ key: 'income', texts: { item: '收入总计' }, strong: true }],
      [
        { key: 'spent', texts: { item: '本年支出' }, scope: spending },
        { key: 'closing', texts: { item: '年终结转' }, scope: { side: 'closingBalance' } },
        { key: 'expenditure', texts: { item: '支出总计' }, strong: true },
      ],
    ],
  ],
};

const classTexts = { code: '{functionalClass.code}', name: '{functionalClass.name}' };

/** Without a total row: what its classes make up together is printed in another table only. */
const byFunction: TableSpec = {
  ...around,
  name: 'by-function',
  title: '支出功能分类表',
  scope: spending,
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { ...text('code', '编码'), code: true },
        text('name', '科目'),
        figure('total', '合计', {}),
        figure('basic', '基本支出', { expenditureKind: 'basic' }),
        figure('project', '项目支出', { expenditureKind: 'projectExpenditure' }),
      ],
    },
  ],
  bands: [
    [
      [
        {
          key: 'class',
          texts: classTexts,
          each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
          rows: [
            {
              key: 'section',
              texts: classTexts,
              indent: 1,
              each: { dimension: 'functionalClass', level: 2, keep: 'nonZero' },
            },
          ],
        },
      ],
    ],
  ],
};

const byEconomicClass: TableSpec = {
  ...around,
  name: 'by-economic-class',
  title: '基本支出经济分类表',
  scope: basicOfGeneral,
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        text('department', '部门预算科目'),
        text('government', '政府预算科目'),
        figure('total', '合计', {}),
        figure('personnel', '人员经费', { expenditureKind: 'personnel' }),
        figure('publicRunning', '公用经费', { expenditureKind: 'publicRunning' }),
      ],
    },
  ],
  bands: [
    [
      [
        { key: 'total', texts: { department: '合计' } },
        {
          key: 'class',
          texts: { department: '{departmentEconomicClass.name}' },
          each: { dimension: 'departmentEconomicClass', level: 1, keep: 'nonZero' },
          rows: [
            {
              key: 'item',
              texts: {},
              hidden: true,
              each: { dimension: 'departmentEconomicClass', level: 2, keep: 'nonZero' },
              rows: [
                {
                  key: 'pair',
                  texts: {
                    department: '{departmentEconomicClass.name}',
                    government: '{governmentEconomicClass.name}',
                  },
                  each: { dimension: 'governmentEconomicClass', level: 2, keep: 'nonZero' },
                },
              ],
            },
          ],
        },
      ],
    ],
  ],
};

/** Columns that overlap: the fiscal funds, and everything but the general public budget. */
const byFund: TableSpec = {
  ...around,
  name: 'by-fund',
  title: '资金来源表',
  scope: { ...spending, ...currentYear },
  emptyNote: '注：本表无数据',
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        text('name', '科目'),
        figure('total', '合计', {}),
        figure('fiscal', '财政拨款', { fundSource: 'fiscalAppropriation' }),
        figure('general', '一般公共预算', { fundSource: 'generalPublicBudget' }),
        figure('other', '其他财政拨款', { fundSource: 'governmentFund|stateCapital' }),
        figure('beside', '一般公共预算以外', { fundSource: '!generalPublicBudget' }),
        figure('notFiscal', '非财政拨款', { fundSource: '!fiscalAppropriation' }),
      ],
    },
  ],
  bands: [
    [
      [
        { key: 'total', texts: { name: '合计' } },
        {
          key: 'class',
          texts: { name: '{functionalClass.name}' },
          each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
        },
      ],
    ],
  ],
};

const projects: TableSpec = {
  ...around,
  name: 'projects',
  title: '项目支出表',
  scope: { ...spending, expenditureKind: 'projectExpenditure' },
  emptyNote: '注：本表无数据',
  panels: [{ name: 'expenditure', scope: {}, columns: [text('name', '项目'), figure('total', '合计', {})] }],
  bands: [
    [
      [
        {
          key: 'total',
          texts: { name: '{body}' },
          rows: [
            {
              key: 'unit',
              texts: { name: '{budgetUnit.name}' },
              each: { dimension: 'budgetUnit', level: 2, keep: 'nonZero' },
              rows: [
                {
                  key: 'project',
                  texts: { name: '{project.name}' },
                  each: { dimension: 'project', level: 2, keep: 'nonZero' },
                },
              ],
            },
          ],
        },
      ],
    ],
  ],
};

const targets: FormSpec = {
  name: 'targets',
  title: '{project.name}绩效目标表',
  subtitle: '（{year}年度）',
  unit: 'yuan',
  scope: {},
  placedBy: [],
  widths: [1, 1, 1, 1],
  rows: [
    {
      kind: 'cells',
      cells: [
        { kind: 'label', columnSpan: 1, text: '年度资金' },
        {
          kind: 'figure',
          columnSpan: 3,
          text: '',
          funds: { side: 'annual', level: 'total', style },
        },
      ],
    },
  ],
  basis: [],
};

const summary: SentenceSpec = {
  text: '{year}年收支总计{total}元，{change}。一般公共预算基本支出{basic}元，占{share}%。',
  slots: {
    total: { kind: 'amount', of: uses, style },
    change: {
      kind: 'change',
      of: uses,
      base: 'previousApproved',
      amount: style,
      percent,
      wording: {
        rise: '增加{amount}元，增长{percent}%',
        fall: '减少{amount}元，下降{percent}%',
        same: '与上年相同',
        fromZero: '增加{amount}元',
      },
    },
    basic: { kind: 'amount', of: basicOfGeneral, style },
    share: { kind: 'share', of: basicOfGeneral, in: spending, style: percent },
  },
};

const details: SentenceSpec = {
  text: '支出用于{classes}。项目{count}个。{cars}。编制{staff}名。',
  slots: {
    classes: {
      kind: 'list',
      dimension: 'functionalClass',
      level: 1,
      scope: spending,
      item: {
        text: '{functionalClass.name}{amount}元',
        slots: { amount: { kind: 'amount', of: {}, style } },
      },
      separator: '、',
      none: '无',
    },
    count: { kind: 'count', dimension: 'project', level: 2, scope: spending },
    cars: {
      kind: 'choice',
      byAmount: cars,
      cases: { zero: { text: '没有公务用车支出' }, notZero: { text: '有公务用车支出' } },
    },
    staff: { kind: 'fact', path: 'staff', shape: 'count' },
  },
};

export const smallFormat: DisclosureFormat = {
  id: 'small',
  title: '小型公开格式',
  words: { department: { bodyKind: '部门' }, budgetUnit: { bodyKind: '单位' } },
  documentTitle: '{year}年{bodyKind}预算',
  cover: [
    { role: 'body', text: '{body}' },
    { role: 'title', text: '{year}年{bodyKind}预算' },
  ],
  contentsTitle: '目录',
  reasons: { several: '{ordinal}是{item}', separator: '；', lead: '：' },
  bases,
  tables: [incomeAndExpenditure, byFunction, byEconomicClass, byFund, projects],
  forms: [targets],
  balances: [
    {
      name: 'government-fund',
      left: { side: 'income', fundSource: 'governmentFund' },
      right: { ...uses, ...currentYear, fundSource: 'governmentFund' },
      basis: [],
    },
  ],
  roundingOrder: ['fundSource', 'origin', 'side', 'functionalClass', 'expenditureKind'],
  blocks: [
    {
      kind: 'heading',
      level: 1,
      text: '第一部分 {bodyKind}概况',
      contentsText: '第一部分',
      startsPage: true,
    },
    {
      kind: 'paragraph',
      name: 'supervision',
      only: 'budgetUnit',
      text: '{body}的主管部门是{department}。',
    },
    { kind: 'heading', level: 1, text: '第二部分 预算表', startsPage: true },
    { kind: 'table', table: 'income-and-expenditure' },
    { kind: 'table', table: 'by-function' },
    { kind: 'table', table: 'by-economic-class' },
    { kind: 'table', table: 'by-fund' },
    { kind: 'table', table: 'projects' },
    { kind: 'heading', level: 1, text: '第三部分 说明' },
    { kind: 'paragraph', name: 'summary', ...summary },
    { kind: 'paragraph', name: 'details', ...details },
    {
      kind: 'chart',
      name: 'by-kind',
      chart: 'bars',
      title: '钱用在哪里？',
      amount: style,
      series: [
        { label: '上年', scope: { period: 'previousApproved' } },
        { label: '本年', scope: { period: 'current' } },
      ],
      items: [
        { label: '基本支出', scope: { expenditureKind: 'basic' } },
        { label: '项目支出', scope: { expenditureKind: 'projectExpenditure' } },
      ],
      scope: spending,
      none: '没有支出。',
    },
    {
      kind: 'each',
      of: { dimension: 'functionalClass', level: 1, scope: spending },
      blocks: [{ kind: 'heading', level: 2, text: '{ordinal}、{functionalClass.name}' }],
    },
    { kind: 'forms', form: 'targets' },
  ],
};
