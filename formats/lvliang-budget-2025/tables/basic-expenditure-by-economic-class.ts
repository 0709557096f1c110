// 表六: basic expenditure by both economic classifications. A row is a pair of items; the group rows are classes of the department's.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

export const basicExpenditureByEconomicClass = {
  name: 'basic-expenditure-by-economic-class',
  printedNumber: '预算公开表6',
  title: '{year}年一般公共预算安排基本支出分经济科目表（不含上年结转）',
  contentsText: '表六{year}年一般公共预算安排基本支出分经济科目表（不含上年结转）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: {
    ...statutory.spending,
    ...statutory.generalPublicBudget,
    ...statutory.currentYear,
    ...statutory.basic,
  },
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        {
          kind: 'text',
          name: 'departmentItem',
          header: '部门预算支出经济科目名称',
          width: 34,
          align: 'start',
        },
        {
          kind: 'text',
          name: 'governmentItem',
          header: '政府预算支出经济科目名称',
          width: 26,
          align: 'start',
        },
        {
          kind: 'group',
          header: '{year}年预算数',
          columns: [
            { kind: 'figure', name: 'total', header: '合计', width: 13, scope: {} },
            {
              kind: 'figure',
              name: 'personnel',
              header: '人员经费',
              width: 13,
              scope: { expenditureKind: 'personnel' },
            },
            {
              kind: 'figure',
              name: 'publicRunning',
              header: '公用经费',
              width: 13,
              scope: { expenditureKind: 'publicRunning' },
            },
          ],
        },
      ],
    },
  ],
  bands: [
    [
      [
        { key: 'total', texts: { departmentItem: '合计' }, strong: true },
        {
          key: 'class',
          texts: { departmentItem: '{departmentEconomicClass.name}' },
          strong: true,
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
                    departmentItem: '{departmentEconomicClass.name}',
                    governmentItem: '{governmentEconomicClass.name}',
                  },
                  indent: 1,
                  each: { dimension: 'governmentEconomicClass', level: 2, keep: 'nonZero' },
                },
              ],
            },
          ],
        },
      ],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-regulation-6'],
} as const satisfies TableSpec;
