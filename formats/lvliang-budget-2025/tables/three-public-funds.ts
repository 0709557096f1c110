// 表十: official trips abroad, receptions and cars, out of fiscal appropriation. The total stands last, and carry-over counts: the
// title leaves it out nowhere.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { fiscalFunds } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

export const threePublicFunds = {
  name: 'three-public-funds',
  printedNumber: '预算公开表10',
  title: '{year}年财政拨款安排“三公”经费支出预算表',
  contentsText: '表十{year}年财政拨款安排“三公”经费支出预算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: { ...statutory.fiscal, ...statutory.spending },
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'text', name: 'item', header: '项目', width: 34, align: 'start' },
        {
          kind: 'group',
          header: '{year}年预算数',
          columns: [
            { kind: 'figure', name: 'total', header: '合计', width: 14, scope: {} },
            ...fiscalFunds(14),
          ],
        },
      ],
    },
  ],
  bands: [
    [
      [
        { key: 'travelAbroad', texts: { item: '因公出国（境）费' }, scope: statutory.travelAbroad },
        { key: 'reception', texts: { item: '公务接待费' }, scope: statutory.reception },
        {
          key: 'cars',
          texts: { item: '公务用车购置及运行费' },
          scope: statutory.cars,
          rows: [
            {
              key: 'carPurchase',
              texts: { item: '①公务用车购置费' },
              scope: statutory.carPurchase,
              indent: 1,
            },
            {
              key: 'carRunning',
              texts: { item: '②公务用车运行维护费' },
              scope: statutory.carRunning,
              indent: 1,
            },
          ],
        },
        { key: 'total', texts: { item: '合计' }, scope: statutory.threePublicFunds, strong: true },
      ],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'organ-affairs-regulation-7', 'disclosure-rules-three-public-funds'],
} as const satisfies TableSpec;
