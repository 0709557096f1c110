// 4: fiscal appropriation, income beside expenditure, by the three budgets that pay for it.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { fiscalFunds } from '../../statutory/columns.ts';
import { functionalClasses, governmentBudgets, totals } from '../../statutory/two-sided.ts';
import * as scopes from '../scopes.ts';
import type { Variant } from '../variant.ts';

export function fiscalAppropriation({ sides, incomeZero, budgets }: Variant) {
  return {
    name: 'fiscal-appropriation',
    printedNumber: '',
    title: '{year}年{bodyKind}财政拨款收支预算总表',
    contentsText: '4. {year}年{bodyKind}财政拨款收支预算总表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount: sides,
    orientation: 'landscape',
    scope: scopes.fiscalSpending,
    panels: [
      {
        name: 'income',
        scope: {},
        zero: incomeZero,
        columns: [
          {
            kind: 'group',
            header: '财政拨款收入',
            columns: [
              { kind: 'text', name: 'incomeItem', header: '项目', width: 25, align: 'start' },
              { kind: 'figure', name: 'income', header: '预算数', width: 17, scope: {} },
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
            header: '财政拨款支出',
            columns: [
              { kind: 'text', name: 'expenditureItem', header: '项目', width: 29, align: 'start' },
              { kind: 'figure', name: 'total', header: '合计', width: 17, scope: {} },
              ...fiscalFunds(17),
            ],
          },
        ],
      },
    ],
    bands: [[governmentBudgets({}, budgets), [functionalClasses('nonZero')]], totals],
    columnNumbers: false,
    basis: ['budget-law-14', 'budget-regulation-5', 'disclosure-rules-tables'],
  } as const satisfies TableSpec;
}
