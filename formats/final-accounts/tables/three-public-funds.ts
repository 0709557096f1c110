// 7: the three public funds out of fiscal appropriation, what the year's budget had for each beside what was spent, in one row.
import type { HeaderGroup, TableSpec } from '../../../src/core/tables/spec.ts';
import type { Scope } from '../../../src/core/ledger/view.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

const item = (name: string, header: string, scope: Scope): HeaderGroup => ({
  kind: 'group',
  header,
  columns: [
    {
      kind: 'figure',
      name: `${name}Budget`,
      header: '预算数',
      width: 12,
      scope: { ...scope, ...scopes.budgeted },
    },
    { kind: 'figure', name, header: '决算数', width: 12, scope },
  ],
});

export const threePublicFunds = {
  name: 'three-public-funds',
  printedNumber: '',
  title: '财政拨款“三公”经费支出决算表',
  contentsText: '七、财政拨款“三公”经费支出决算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: scopes.fiscalSpending,
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        {
          kind: 'group',
          header: '财政拨款“三公”经费',
          columns: [
            item('total', '合计', statutory.threePublicFunds),
            item('travelAbroad', '因公出国（境）费', statutory.travelAbroad),
            {
              kind: 'group',
              header: '公务用车购置及运行维护费',
              columns: [
                item('cars', '小计', statutory.cars),
                item('carPurchase', '公务用车购置费', statutory.carPurchase),
                item('carRunning', '公务用车运行维护费', statutory.carRunning),
              ],
            },
            item('reception', '公务接待费', statutory.reception),
          ],
        },
      ],
    },
  ],
  bands: [[[{ key: 'finalAccounts', texts: {} }]]],
  columnNumbers: false,
  basis: ['budget-law-14', 'organ-affairs-regulation-7', 'disclosure-rules-three-public-funds'],
} satisfies TableSpec;
