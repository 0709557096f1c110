// 表十三: projects out of money carried over, fiscal appropriation only. It prints no total row.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { fiscalFunds } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { projectRowsByUnit } from './project-rows.ts';

export const carriedOverProjectExpenditure = {
  name: 'carried-over-project-expenditure',
  printedNumber: '预算公开表13',
  title: '{year}年项目支出预算表（上年结转）',
  contentsText: '表十三{year}年项目支出预算表（上年结转）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: { ...statutory.fiscal, ...statutory.spending, ...statutory.project, ...statutory.carryOver },
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'text', name: 'project', header: '项目名称', width: 40, align: 'start' },
        { kind: 'figure', name: 'total', header: '合计', width: 14, scope: {} },
        { kind: 'group', header: '{year}年财政拨款', columns: fiscalFunds(14) },
      ],
    },
  ],
  bands: [[[projectRowsByUnit]]],
  columnNumbers: true,
  emptyNote: scopes.noData,
  basis: ['budget-regulation-6'],
} as const satisfies TableSpec;
