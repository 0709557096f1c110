// 6: basic expenditure out of the general public budget by economic class: people on the left, running on the right, every item of the
// list whether or not money was spent on it. Classes that basic expenditure seldom has follow where they have money.
import type { ColumnSpec, RowSpec, TableSpec } from '../../../src/core/tables/spec.ts';
import type { Scope } from '../../../src/core/ledger/view.ts';
import * as scopes from '../scopes.ts';

const columns: readonly ColumnSpec[] = [
  { kind: 'text', name: 'code', header: '经济分类科目编码', width: 13, align: 'start', code: true },
  { kind: 'text', name: 'name', header: '科目名称', width: 26, align: 'start' },
  { kind: 'figure', name: 'amount', header: '决算数', width: 13, scope: {} },
];

const texts = { code: '{departmentEconomicClass.code}', name: '{departmentEconomicClass.name}' };

/** Building, storing and resettling are projects: these items too are listed only where money was spent on them. */
const ofProjects = '31005|31006|31008|31009|31010|31011|31012';

const items = (key: string, scope: Scope, keep: 'nonZero' | 'all'): RowSpec => ({
  key,
  texts,
  indent: 1,
  scope,
  each: { dimension: 'departmentEconomicClass', level: 2, keep },
});

const classes = (key: string, scope: Scope, keep: 'nonZero' | 'all'): RowSpec => ({
  key,
  texts,
  scope,
  each: { dimension: 'departmentEconomicClass', level: 1, keep },
  rows: [
    items('item', { departmentEconomicClass: `!${ofProjects}` }, keep),
    items('itemOfProjects', { departmentEconomicClass: ofProjects }, 'nonZero'),
  ],
});

export const basicExpenditureByEconomicClass = {
  name: 'basic-expenditure-by-economic-class',
  printedNumber: '',
  title: '一般公共预算财政拨款基本支出决算表',
  contentsText: '六、一般公共预算财政拨款基本支出决算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: scopes.basicSpending,
  panels: [
    { name: 'personnel', scope: { departmentEconomicClass: '301|303' }, columns },
    { name: 'publicRunning', scope: { departmentEconomicClass: '!301|303' }, columns },
  ],
  bands: [
    [
      [classes('class', {}, 'all')],
      [
        classes('class', { departmentEconomicClass: '302|310' }, 'all'),
        classes('otherClass', { departmentEconomicClass: '!302|310' }, 'nonZero'),
      ],
    ],
    [
      [{ key: 'personnelTotal', texts: { name: '人员经费合计' }, strong: true }],
      [{ key: 'publicRunningTotal', texts: { name: '公用经费合计' }, strong: true }],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-law-46', 'budget-regulation-6'],
} satisfies TableSpec;
