// 表十一: what it costs to run the agencies, unit by unit.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { fiscalFunds } from '../../statutory/columns.ts';
import * as scopes from '../scopes.ts';

export const agencyOperatingExpenses = {
  name: 'agency-operating-expenses',
  printedNumber: '预算公开表11',
  title: '{year}年财政拨款安排机关运行经费预算表',
  contentsText: '表十一{year}年财政拨款安排机关运行经费预算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: { ...scopes.agencyOperating, fundSource: 'fiscalAppropriation' },
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'text', name: 'unit', header: '单位名称', width: 34, align: 'start' },
        {
          kind: 'group',
          header: '{year}年预算数',
          columns: [
            { kind: 'figure', name: 'total', header: '合计', width: 14, scope: {} },
            ...fiscalFunds(14),
          ],
        },
      ],
    },
  ],
  bands: [
    [
      [
        {
          key: 'total',
          texts: { unit: '{bodyKind}合计' },
          strong: true,
          rows: [
            {
              key: 'unit',
              texts: { unit: '{budgetUnit.name}' },
              each: { dimension: 'budgetUnit', level: 2, keep: 'nonZero' },
            },
          ],
        },
      ],
    ],
  ],
  columnNumbers: false,
  emptyNote: scopes.noData,
  basis: ['budget-law-14', 'budget-regulation-6'],
} as const satisfies TableSpec;
