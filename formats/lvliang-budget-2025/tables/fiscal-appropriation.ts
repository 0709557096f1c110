// 表四: fiscal appropriation, income beside expenditure, by the three budgets that pay for it.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { fiscalFunds } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import { functionalClasses, governmentBudgets, totals } from '../../statutory/two-sided.ts';
import * as scopes from '../scopes.ts';

export const fiscalAppropriation = {
  name: 'fiscal-appropriation',
  printedNumber: '预算公开表4',
  title: '{year}年财政拨款收支总表',
  contentsText: '表四{year}年财政拨款收支总表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: statutory.fiscal,
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        {
          kind: 'group',
          header: '收入',
          columns: [
            { kind: 'text', name: 'incomeItem', header: '项目', width: 25, align: 'start' },
            { kind: 'figure', name: 'income', header: '金额', width: 12, scope: {} },
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
            { kind: 'text', name: 'expenditureItem', header: '项目', width: 40, align: 'start' },
            {
              kind: 'group',
              header: '金额',
              columns: [
                { kind: 'figure', name: 'total', header: '小计', width: 12, scope: {} },
                ...fiscalFunds(14),
              ],
            },
          ],
        },
      ],
    },
  ],
  bands: [
    [governmentBudgets(statutory.currentYear), [functionalClasses('all')]],
    [
      [
        {
          key: 'yearIncome',
          texts: { incomeItem: '本年收入合计' },
          scope: statutory.currentYear,
          strong: true,
        },
      ],
      [
        {
          key: 'yearExpenditure',
          texts: { expenditureItem: '本年支出合计' },
          scope: statutory.spending,
          strong: true,
        },
      ],
    ],
    [
      [
        {
          key: 'carryOver',
          texts: { incomeItem: '上年财政拨款结转' },
          scope: statutory.carryOver,
          rows: [
            {
              key: 'carryOverGeneralPublicBudget',
              texts: { incomeItem: '一、一般公共预算' },
              scope: statutory.generalPublicBudget,
            },
            {
              key: 'carryOverGovernmentFund',
              texts: { incomeItem: '二、政府性基金预算' },
              scope: statutory.governmentFund,
            },
            {
              key: 'carryOverStateCapital',
              texts: { incomeItem: '三、国有资本经营预算' },
              scope: statutory.stateCapital,
            },
          ],
        },
      ],
      [{ key: 'closingBalance', texts: { expenditureItem: '年终结转' }, scope: { side: 'closingBalance' } }],
    ],
    totals,
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-5'],
} as const satisfies TableSpec;
