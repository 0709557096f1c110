// 表九: the state capital operations budget, income by revenue class beside expenditure by functional class.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalClasses, functionalColumns } from './functional-rows.ts';
import { revenueRows } from './revenue-rows.ts';

export const stateCapital = {
  name: 'state-capital',
  printedNumber: '预算公开表9',
  title: '{year}年国有资本经营预算收支预算表（不含上年结转）',
  contentsText: '表九{year}年国有资本经营预算收支预算表（不含上年结转）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: { ...statutory.stateCapital, ...statutory.currentYear },
  panels: [
    {
      name: 'income',
      scope: { side: 'income' },
      columns: [
        {
          kind: 'group',
          header: '国有资本经营预算收入',
          columns: [
            {
              kind: 'group',
              header: '项目',
              columns: [
                { kind: 'text', name: 'code', header: '收入科目编码', width: 14, align: 'start', code: true },
                { kind: 'text', name: 'name', header: '科目名称', width: 26, align: 'start' },
              ],
            },
            { kind: 'figure', name: 'income', header: '国有资本经营收入预算', width: 16, scope: {} },
          ],
        },
      ],
    },
    {
      name: 'expenditure',
      scope: statutory.spending,
      columns: [
        {
          kind: 'group',
          header: '国有资本经营预算支出',
          columns: [...functionalColumns, ...basicAndProject(15)],
        },
      ],
    },
  ],
  // The word for the total stands once, at the left.
  bands: [[revenueRows, [{ key: 'total', texts: {}, strong: true }, functionalClasses]]],
  columnNumbers: false,
  emptyNote: scopes.noData,
  basis: ['budget-law-14'],
} as const satisfies TableSpec;
