// 5: expenditure out of the general public budget, with what is carried over: the title does not leave it out.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export function generalPublicBudgetExpenditure(amount: AmountStyle) {
  return {
    name: 'general-public-budget-expenditure',
    printedNumber: '',
    title: '{year}年{bodyKind}一般公共预算支出功能分类预算表',
    contentsText: '5. {year}年{bodyKind}一般公共预算支出功能分类预算表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount,
    orientation: 'portrait',
    scope: { ...statutory.spending, ...statutory.generalPublicBudget },
    panels: [
      {
        name: 'expenditure',
        scope: {},
        columns: [
          { kind: 'group', header: '项目', columns: functionalColumns },
          { kind: 'group', header: '一般公共预算支出', columns: basicAndProject(16) },
        ],
      },
    ],
    bands: [[functionalRows]],
    columnNumbers: false,
    basis: ['budget-law-14', 'budget-law-46', 'budget-regulation-6'],
  } as const satisfies TableSpec;
}
