// 6: expenditure out of government funds, with what is carried over: the title does not leave it out.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export function governmentFundExpenditure(amount: AmountStyle) {
  return {
    name: 'government-fund-expenditure',
    printedNumber: '',
    title: '{year}年{bodyKind}政府性基金预算支出功能分类预算表',
    contentsText: '6. {year}年{bodyKind}政府性基金预算支出功能分类预算表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount,
    orientation: 'portrait',
    scope: { ...statutory.spending, ...statutory.governmentFund },
    panels: [
      {
        name: 'expenditure',
        scope: {},
        columns: [
          { kind: 'group', header: '项目', columns: functionalColumns },
          { kind: 'group', header: '政府性基金预算支出', columns: basicAndProject(16) },
        ],
      },
    ],
    bands: [[functionalRows]],
    columnNumbers: false,
    emptyNote: '注：本{bodyKind}{year}年没有政府性基金预算财政拨款安排的预算，故本表为空表。',
    basis: ['budget-law-14', 'disclosure-rules-tables', 'disclosure-rules-empty-tables'],
  } as const satisfies TableSpec;
}
