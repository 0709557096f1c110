// 5: what was spent out of the general public budget, by functional class, basic beside project expenditure.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as scopes from '../scopes.ts';
import { basicAndProject } from './basic-and-project.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export const generalPublicBudgetExpenditure = {
  name: 'general-public-budget-expenditure',
  printedNumber: '',
  title: '一般公共预算财政拨款支出决算表',
  contentsText: '五、一般公共预算财政拨款支出决算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: scopes.generalSpending,
  panels: [{ name: 'expenditure', scope: {}, columns: [functionalColumns, ...basicAndProject] }],
  bands: [[functionalRows]],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6', 'disclosure-rules-tables'],
} as const satisfies TableSpec;
