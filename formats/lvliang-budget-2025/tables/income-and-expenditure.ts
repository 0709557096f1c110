// 表一: all income beside all expenditure, with the carry-over of both ends.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

export const incomeAndExpenditure = {
  name: 'income-and-expenditure',
  printedNumber: '预算公开表1',
  title: '{year}年预算收支总表',
  contentsText: '表一{year}年预算收支总表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: statutory.uses,
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        {
          kind: 'group',
          header: '收入',
          columns: [
            { kind: 'text', name: 'incomeItem', header: '项目', width: 24, align: 'start' },
            { kind: 'figure', name: 'income', header: '{year}年', width: 11, scope: {} },
          ],
        },
      ],
    },
    {
      name: 'expenditure',
      scope: {},
      columns: [
        {
          kind: 'group',
          header: '支出',
          columns: [
            { kind: 'text', name: 'expenditureItem', header: '项目', width: 36, align: 'start' },
            { kind: 'figure', name: 'total', header: '{year}年合计', width: 11, scope: {} },
            {
              kind: 'figure',
              name: 'currentYear',
              header: '当年预算安排',
              width: 11,
              scope: statutory.currentYear,
            },
            {
              kind: 'figure',
              name: 'carryOver',
              header: '上年结转安排',
              width: 11,
              scope: statutory.carryOver,
            },
          ],
        },
      ],
    },
  ],
  bands: [
    [
      [
        {
          key: 'generalPublicBudget',
          texts: { incomeItem: '一、一般公共预算' },
          scope: { ...statutory.generalPublicBudget, ...statutory.currentYear },
        },
        {
          key: 'governmentFund',
          texts: { incomeItem: '二、政府性基金预算' },
          scope: { ...statutory.governmentFund, ...statutory.currentYear },
        },
        {
          key: 'stateCapital',
          texts: { incomeItem: '三、国有资本经营预算' },
          scope: { ...statutory.stateCapital, ...statutory.currentYear },
        },
        {
          key: 'fiscalSpecialAccount',
          texts: { incomeItem: '四、财政专户管理资金' },
          scope: { ...statutory.fiscalSpecialAccount, ...statutory.currentYear },
        },
        {
          key: 'unitFunds',
          texts: { incomeItem: '五、单位资金' },
          scope: { ...statutory.unitFunds, ...statutory.currentYear },
        },
      ],
      [
        {
          key: 'class',
          texts: { expenditureItem: '{ordinal}、{functionalClass.name}' },
          scope: statutory.spending,
          each: { dimension: 'functionalClass', level: 1, keep: 'all' },
        },
      ],
    ],
    [
      [
        {
          key: 'yearIncome',
          texts: { incomeItem: '本年收入合计' },
          scope: statutory.currentYear,
          strong: true,
        },
        { key: 'carryOver', texts: { incomeItem: '上年结转' }, scope: statutory.carryOver },
        { key: 'totalIncome', texts: { incomeItem: '收入总计' }, strong: true },
      ],
      [
        {
          key: 'yearExpenditure',
          texts: { expenditureItem: '本年支出合计' },
          scope: statutory.spending,
          strong: true,
        },
        { key: 'closingBalance', texts: { expenditureItem: '年终结转' }, scope: { side: 'closingBalance' } },
        { key: 'totalExpenditure', texts: { expenditureItem: '支出总计' }, strong: true },
      ],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6'],
} as const satisfies TableSpec;
