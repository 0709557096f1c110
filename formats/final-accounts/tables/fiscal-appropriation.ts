// 4: fiscal appropriation, income beside expenditure, with what stood over at both ends, by the three budgets that pay for it.
import type { FigureColumn, RowSpec, TableSpec } from '../../../src/core/tables/spec.ts';
import type { Scope } from '../../../src/core/ledger/view.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalClasses } from './functional-classes.ts';

/** The three budgets: what was received of each, or what stood over of it. */
const budgets = (prefix: string, side: Scope): readonly RowSpec[] =>
  [
    ['GeneralPublicBudget', '一、一般公共预算财政拨款', statutory.generalPublicBudget] as const,
    ['GovernmentFund', '二、政府性基金预算财政拨款', statutory.governmentFund] as const,
    ['StateCapital', '三、国有资本经营预算财政拨款', statutory.stateCapital] as const,
  ].map(([name, incomeItem, fund]) => ({
    key: prefix + name,
    texts: { incomeItem },
    scope: { ...side, ...fund },
  }));

const figure = (name: string, header: string, scope: Scope): FigureColumn => ({
  kind: 'figure',
  name,
  header,
  width: 15,
  scope,
});

const used = (key: string, expenditureItem: string, side: Scope): RowSpec => ({
  key,
  texts: { expenditureItem },
  scope: side,
});

export const fiscalAppropriation = {
  name: 'fiscal-appropriation',
  printedNumber: '',
  title: '财政拨款收入支出决算总表',
  contentsText: '四、财政拨款收入支出决算总表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: scopes.fiscal,
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        {
          kind: 'group',
          header: '收入',
          columns: [
            { kind: 'text', name: 'incomeItem', header: '项目', width: 28, align: 'start' },
            figure('income', '决算数', {}),
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
          header: '支出',
          columns: [
            { kind: 'text', name: 'expenditureItem', header: '项目', width: 30, align: 'start' },
            figure('total', '合计', {}),
            figure('generalPublicBudget', '一般公共预算财政拨款', statutory.generalPublicBudget),
            figure('governmentFund', '政府性基金预算财政拨款', statutory.governmentFund),
            figure('stateCapital', '国有资本经营预算财政拨款', statutory.stateCapital),
          ],
        },
      ],
    },
  ],
  bands: [
    [budgets('income', scopes.income), [functionalClasses]],
    [
      [{ key: 'yearIncome', texts: { incomeItem: '本年收入合计' }, scope: scopes.income, strong: true }],
      [{ ...used('yearExpenditure', '本年支出合计', statutory.spending), strong: true }],
    ],
    [
      [
        {
          key: 'openingBalance',
          texts: { incomeItem: '年初财政拨款结转和结余' },
          scope: scopes.openingBalance,
        },
        ...budgets('opening', scopes.openingBalance),
      ],
      [used('closingBalance', '年末财政拨款结转和结余', scopes.closingBalance)],
    ],
    [
      [{ key: 'totalIncome', texts: { incomeItem: '总计' }, scope: scopes.fiscalSources, strong: true }],
      [{ ...used('totalExpenditure', '总计', scopes.fiscalUses), strong: true }],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-5', 'disclosure-rules-tables'],
} satisfies TableSpec;
