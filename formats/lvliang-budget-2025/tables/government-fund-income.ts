// 表七: this year's income of government funds by revenue class. It is stated apart from the uses that it pays for.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { revenueRows } from './revenue-rows.ts';

export const governmentFundIncome = {
  name: 'government-fund-income',
  printedNumber: '预算公开表7',
  title: '{year}年政府性基金预算收入表（不含上年结转）',
  contentsText: '表七{year}年政府性基金预算收入表（不含上年结转）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: { side: 'income', ...statutory.governmentFund, ...statutory.currentYear },
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        {
          kind: 'group',
          header: '项目',
          columns: [
            { kind: 'text', name: 'code', header: '收入科目编码', width: 16, align: 'start', code: true },
            { kind: 'text', name: 'name', header: '科目名称', width: 44, align: 'start' },
          ],
        },
        { kind: 'figure', name: 'income', header: '政府性基金收入预算', width: 24, scope: {} },
      ],
    },
  ],
  bands: [[revenueRows]],
  columnNumbers: false,
  emptyNote: scopes.noData,
  basis: ['budget-law-14'],
} as const satisfies TableSpec;
