// 9: the three public funds and the running of agencies in one row, in 万元. The titles do not say whether carry-over counts; here it does.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import type { Scope } from '../../../src/core/ledger/view.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

const fiscal = (item: Scope): Scope => ({ ...scopes.fiscalSpending, ...item });

export function threePublicFundsAndAgencyOperatingExpenses(amount: AmountStyle) {
  return {
    name: 'three-public-funds-and-agency-operating-expenses',
    printedNumber: '',
    title: '{year}年{bodyKind}“三公”经费和机关运行经费预算表',
    contentsText: '9. {year}年{bodyKind}“三公”经费和机关运行经费预算表',
    headLeft: scopes.headLeft,
    headRight: scopes.inTenThousandYuan,
    amount,
    orientation: 'landscape',
    scope: statutory.spending,
    panels: [
      {
        name: 'expenditure',
        scope: {},
        columns: [
          {
            kind: 'group',
            header: '“三公”经费预算数',
            columns: [
              {
                kind: 'figure',
                name: 'total',
                header: '合计',
                width: 14,
                scope: fiscal(statutory.threePublicFunds),
              },
              {
                kind: 'figure',
                name: 'travelAbroad',
                header: '因公出国（境）费',
                width: 14,
                scope: fiscal(statutory.travelAbroad),
              },
              {
                kind: 'figure',
                name: 'reception',
                header: '公务接待费',
                width: 14,
                scope: fiscal(statutory.reception),
              },
              {
                kind: 'group',
                header: '公务用车购置及运行费',
                columns: [
                  { kind: 'figure', name: 'cars', header: '小计', width: 14, scope: fiscal(statutory.cars) },
                  {
                    kind: 'figure',
                    name: 'carPurchase',
                    header: '购置费',
                    width: 14,
                    scope: fiscal(statutory.carPurchase),
                  },
                  {
                    kind: 'figure',
                    name: 'carRunning',
                    header: '运行费',
                    width: 14,
                    scope: fiscal(statutory.carRunning),
                  },
                ],
              },
            ],
          },
          {
            kind: 'figure',
            name: 'agencyOperating',
            header: '机关运行经费预算数',
            width: 16,
            scope: scopes.agencyOperating,
          },
        ],
      },
    ],
    bands: [[[{ key: 'budget', texts: {} }]]],
    columnNumbers: false,
    basis: ['budget-law-14', 'organ-affairs-regulation-7', 'disclosure-rules-three-public-funds'],
  } as const satisfies TableSpec;
}
