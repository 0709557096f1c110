// 8: basic expenditure out of the general public budget by the department's economic classification, class and item.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { listedByLevel } from '../../statutory/levels.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

const texts = {
  class: '{departmentEconomicClass.part1}',
  item: '{departmentEconomicClass.part2}',
  name: '{departmentEconomicClass.name}',
};

export function basicExpenditureByEconomicClass(amount: AmountStyle) {
  return {
    name: 'basic-expenditure-by-economic-class',
    printedNumber: '',
    title: '{year}年{bodyKind}一般公共预算基本支出部门预算经济分类预算表',
    contentsText: '8. {year}年{bodyKind}一般公共预算基本支出部门预算经济分类预算表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount,
    orientation: 'portrait',
    scope: { ...statutory.spending, ...statutory.generalPublicBudget, ...statutory.basic },
    panels: [
      {
        name: 'expenditure',
        scope: {},
        columns: [
          {
            kind: 'group',
            header: '项目',
            columns: [
              {
                kind: 'group',
                header: '部门预算经济分类科目编码',
                columns: [
                  { kind: 'text', name: 'class', header: '类', width: 8, align: 'center', code: true },
                  { kind: 'text', name: 'item', header: '款', width: 8, align: 'center', code: true },
                ],
              },
              { kind: 'text', name: 'name', header: '经济分类科目名称', width: 33, align: 'start' },
            ],
          },
          {
            kind: 'group',
            header: '一般公共预算基本支出',
            columns: [
              { kind: 'figure', name: 'total', header: '合计', width: 17, scope: {} },
              {
                kind: 'figure',
                name: 'personnel',
                header: '人员经费',
                width: 17,
                scope: { expenditureKind: 'personnel' },
              },
              {
                kind: 'figure',
                name: 'publicRunning',
                header: '公用经费',
                width: 17,
                scope: { expenditureKind: 'publicRunning' },
              },
            ],
          },
        ],
      },
    ],
    bands: [
      [
        [
          listedByLevel('departmentEconomicClass', ['class', 'item'], texts),
          { key: 'total', texts: { name: '合计' }, strong: true },
        ],
      ],
    ],
    columnNumbers: false,
    basis: ['budget-law-46', 'budget-regulation-6'],
  } as const satisfies TableSpec;
}
