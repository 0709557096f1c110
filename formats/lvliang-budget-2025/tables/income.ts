// 表二: income by functional class and fund, with the carry-over beside this year's income.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export const income = {
  name: 'income',
  printedNumber: '预算公开表2',
  title: '{year}年预算收入总表',
  contentsText: '表二{year}年预算收入总表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: statutory.uses,
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        { kind: 'group', header: '项目', columns: functionalColumns },
        {
          kind: 'group',
          header: '本年收入',
          columns: [
            { kind: 'figure', name: 'total', header: '合计', width: 13, scope: statutory.currentYear },
            {
              kind: 'figure',
              name: 'generalPublicBudget',
              header: '一般公共预算',
              width: 13,
              scope: { ...statutory.generalPublicBudget, ...statutory.currentYear },
            },
            {
              kind: 'figure',
              name: 'governmentFund',
              header: '政府性基金',
              width: 13,
              scope: { ...statutory.governmentFund, ...statutory.currentYear },
            },
            {
              kind: 'figure',
              name: 'stateCapital',
              header: '国有资本经营预算',
              width: 13,
              scope: { ...statutory.stateCapital, ...statutory.currentYear },
            },
            {
              kind: 'figure',
              name: 'fiscalSpecialAccount',
              header: '财政专户管理资金',
              width: 13,
              scope: { ...statutory.fiscalSpecialAccount, ...statutory.currentYear },
            },
            {
              kind: 'figure',
              name: 'unitFunds',
              header: '单位资金',
              width: 13,
              scope: { ...statutory.unitFunds, ...statutory.currentYear },
            },
          ],
        },
        { kind: 'figure', name: 'carryOver', header: '上年结转', width: 13, scope: statutory.carryOver },
      ],
    },
  ],
  bands: [[functionalRows]],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6'],
} as const satisfies TableSpec;
