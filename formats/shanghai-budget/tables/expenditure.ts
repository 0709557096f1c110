// 3: all expenditure by functional class, basic and project. Its title does not say whether carry-over counts; here it does.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export function expenditure(amount: AmountStyle) {
  return {
    name: 'expenditure',
    printedNumber: '',
    title: '{year}年{bodyKind}支出预算总表',
    contentsText: '3. {year}年{bodyKind}支出预算总表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount,
    orientation: 'portrait',
    scope: statutory.spending,
    panels: [
      {
        name: 'expenditure',
        scope: {},
        columns: [
          { kind: 'group', header: '项目', columns: functionalColumns },
          { kind: 'group', header: '支出预算', columns: basicAndProject(16) },
        ],
      },
    ],
    bands: [[functionalRows]],
    columnNumbers: false,
    basis: ['budget-law-14', 'budget-regulation-6', 'disclosure-rules-tables'],
  } as const satisfies TableSpec;
}
