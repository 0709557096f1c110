// 4: fiscal appropriation, income beside expenditure, by the three budgets that pay for it.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';

export const fiscalAppropriation = {
  name: 'fiscal-appropriation',
  printedNumber: '',
  title: '{year}年{bodyKind}财政拨款收支预算总表',
  contentsText: '4. {year}年{bodyKind}财政拨款收支预算总表',
  headLeft: scopes.headLeft,
  headRight: scopes.inYuan,
  amount: scopes.yuanAmount,
  orientation: 'landscape',
  scope: scopes.fiscalSpending,
  panels: [
    {
      name: 'income',
      scope: {},
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
            {
              kind: 'figure',
              name: 'generalPublicBudget',
              header: '一般公共预算',
              width: 17,
              scope: statutory.generalPublicBudget,
            },
            {
              kind: 'figure',
              name: 'governmentFund',
              header: '政府性基金预算',
              width: 17,
              scope: statutory.governmentFund,
            },
            {
              kind: 'figure',
              name: 'stateCapital',
              header: '国有资本经营预算',
              width: 17,
              scope: statutory.stateCapital,
            },
          ],
        },
      ],
    },
  ],
  bands: [
    [
      [
        {
          key: 'generalPublicBudget',
          texts: { incomeItem: '一、一般公共预算' },
          scope: statutory.generalPublicBudget,
        },
        {
          key: 'governmentFund',
          texts: { incomeItem: '二、政府性基金预算' },
          scope: statutory.governmentFund,
        },
        { key: 'stateCapital', texts: { incomeItem: '三、国有资本经营预算' }, scope: statutory.stateCapital },
      ],
      [
        {
          key: 'class',
          texts: { expenditureItem: '{ordinal}、{functionalClass.name}' },
          each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
        },
      ],
    ],
    [
      [{ key: 'totalIncome', texts: { incomeItem: '收入总计' }, strong: true }],
      [{ key: 'totalExpenditure', texts: { expenditureItem: '支出总计' }, strong: true }],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-5', 'disclosure-rules-tables'],
} as const satisfies TableSpec;
