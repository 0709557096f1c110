// 表八: expenditure out of this year's government funds.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export const governmentFundExpenditure = {
  name: 'government-fund-expenditure',
  printedNumber: '预算公开表8',
  title: '{year}年政府性基金预算支出表（不含上年结转）',
  contentsText: '表八{year}年政府性基金预算支出表（不含上年结转）',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: { ...statutory.spending, ...statutory.governmentFund, ...statutory.currentYear },
  panels: [{ name: 'expenditure', scope: {}, columns: [...functionalColumns, ...basicAndProject(15)] }],
  bands: [[functionalRows]],
  columnNumbers: false,
  emptyNote: scopes.noData,
  basis: ['budget-law-14', 'disclosure-rules-tables', 'disclosure-rules-empty-tables'],
} as const satisfies TableSpec;
