// 1: all income beside all expenditure. The table has no row for money carried over at either end: what is carried over from last year
// stands with the income that it came from, and a ledger that keeps money for next year is refused (see the balances of the format).
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import { functionalClasses, governmentBudgets, totals } from '../../statutory/two-sided.ts';
import * as scopes from '../scopes.ts';
import type { Variant } from '../variant.ts';

export function incomeAndExpenditure({ sides, incomeZero, budgets }: Variant) {
  return {
    name: 'income-and-expenditure',
    printedNumber: '',
    title: '{year}年{bodyKind}财务收支预算总表',
    contentsText: '1. {year}年{bodyKind}财务收支预算总表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount: sides,
    orientation: 'portrait',
    scope: statutory.spending,
    panels: [
      {
        name: 'income',
        scope: {},
        zero: incomeZero,
        columns: [
          {
            kind: 'group',
            header: '本年收入',
            columns: [
              { kind: 'text', name: 'incomeItem', header: '项目', width: 30, align: 'start' },
              { kind: 'figure', name: 'income', header: '预算数', width: 20, scope: {} },
            ],
          },
        ],
      },
      {
        name: 'expenditure',
        scope: {},
        columns: [
          {
            kind: 'group',
            header: '本年支出',
            columns: [
              { kind: 'text', name: 'expenditureItem', header: '项目', width: 30, align: 'start' },
              { kind: 'figure', name: 'expenditure', header: '预算数', width: 20, scope: {} },
            ],
          },
        ],
      },
    ],
    bands: [
      [
        [
          {
            key: 'fiscalAppropriation',
            texts: { incomeItem: '一、财政拨款收入' },
            scope: { fundSource: 'fiscalAppropriation' },
            rows: governmentBudgets({}, budgets, 'digits').map((row) => ({ ...row, indent: 1 })),
          },
          { key: 'businessIncome', texts: { incomeItem: '二、事业收入' }, scope: scopes.businessIncome },
          {
            key: 'operatingIncome',
            texts: { incomeItem: '三、事业单位经营收入' },
            scope: scopes.operatingIncome,
          },
          { key: 'otherIncome', texts: { incomeItem: '四、其他收入' }, scope: scopes.otherIncome },
        ],
        [functionalClasses('nonZero')],
      ],
      totals,
    ],
    columnNumbers: false,
    basis: ['budget-law-14', 'budget-regulation-5', 'disclosure-rules-tables'],
  } as const satisfies TableSpec;
}
