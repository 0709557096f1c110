// 表十二: projects out of this year's money, all funds, with a total for the body and one for each unit.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { fiscalFunds } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { projectRowsByUnit } from './project-rows.ts';

export const projectExpenditure = {
  name: 'project-expenditure',
  printedNumber: '预算公开表12',
  title: '{year}年项目支出预算表（本年预算）',
  contentsText: '表十二{year}年项目支出预算表（本年预算）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: { ...statutory.spending, ...statutory.project, ...statutory.currentYear },
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'text', name: 'project', header: '项目名称', width: 44, align: 'start' },
        { kind: 'figure', name: 'total', header: '合计', width: 13, scope: {} },
        { kind: 'group', header: '{year}年财政拨款', columns: fiscalFunds(14) },
        {
          kind: 'figure',
          name: 'fiscalSpecialAccount',
          header: '财政专户管理资金',
          width: 13,
          scope: statutory.fiscalSpecialAccount,
        },
        { kind: 'figure', name: 'unitFunds', header: '单位资金', width: 13, scope: statutory.unitFunds },
      ],
    },
  ],
  bands: [[[{ key: 'total', texts: { project: '{body}' }, strong: true, rows: [projectRowsByUnit] }]]],
  columnNumbers: true,
  emptyNote: scopes.noData,
  basis: ['budget-regulation-6'],
} as const satisfies TableSpec;
