// 2: income by functional class and kind of money. An amount stands once in the ledger, as a use, so income is what pays for it.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export function income(amount: AmountStyle) {
  return {
    name: 'income',
    printedNumber: '',
    title: '{year}年{bodyKind}收入预算总表',
    contentsText: '2. {year}年{bodyKind}收入预算总表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount,
    orientation: 'landscape',
    scope: statutory.spending,
    panels: [
      {
        name: 'income',
        scope: {},
        columns: [
          { kind: 'group', header: '项目', columns: functionalColumns },
          {
            kind: 'group',
            header: '收入预算',
            columns: [
              { kind: 'figure', name: 'total', header: '合计', width: 17, scope: {} },
              {
                kind: 'figure',
                name: 'fiscalAppropriation',
                header: '财政拨款收入',
                width: 17,
                scope: { fundSource: 'fiscalAppropriation' },
              },
              {
                kind: 'figure',
                name: 'businessIncome',
                header: '事业收入',
                width: 17,
                scope: scopes.businessIncome,
              },
              {
                kind: 'figure',
                name: 'operatingIncome',
                header: '事业单位经营收入',
                width: 17,
                scope: scopes.operatingIncome,
              },
              {
                kind: 'figure',
                name: 'otherIncome',
                header: '其他收入',
                width: 17,
                scope: scopes.otherIncome,
              },
            ],
          },
        ],
      },
    ],
    bands: [[functionalRows]],
    columnNumbers: false,
    basis: ['budget-law-14', 'budget-regulation-6', 'disclosure-rules-tables'],
  } as const satisfies TableSpec;
}
