// 表一: all income beside all expenditure, with the carry-over of both ends.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import { functionalClasses, governmentBudgets, totals } from '../../statutory/two-sided.ts';
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
        ...governmentBudgets(statutory.currentYear),
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
      [functionalClasses('all')],
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
      ],
      [
        {
          key: 'yearExpenditure',
          texts: { expenditureItem: '本年支出合计' },
          scope: statutory.spending,
          strong: true,
        },
        { key: 'closingBalance', texts: { expenditureItem: '年终结转' }, scope: { side: 'closingBalance' } },
      ],
    ],
    totals,
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6'],
} as const satisfies TableSpec;
