// 表五: expenditure out of this year's general public budget, without carry-over.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export const generalPublicBudgetExpenditure = {
  name: 'general-public-budget-expenditure',
  printedNumber: '预算公开表5',
  title: '{year}年一般公共预算支出预算表（不含上年结转）',
  contentsText: '表五{year}年一般公共预算支出预算表（不含上年结转）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: { ...statutory.spending, ...statutory.generalPublicBudget, ...statutory.currentYear },
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'group', header: '项目', columns: functionalColumns },
        { kind: 'group', header: '{year}年预算数', columns: basicAndProject(15) },
      ],
    },
  ],
  bands: [[functionalRows]],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6'],
} as const satisfies TableSpec;
