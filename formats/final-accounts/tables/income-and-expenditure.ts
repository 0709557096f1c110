// 1: all income beside all expenditure, with what stood over at the beginning and what became of the rest at the end.
import type { ColumnSpec, RowSpec, TableSpec } from '../../../src/core/tables/spec.ts';
import type { Scope } from '../../../src/core/ledger/view.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalClasses } from './functional-classes.ts';

const received = (key: string, incomeItem: string, fund: Scope): RowSpec => ({
  key,
  texts: { incomeItem },
  scope: { ...scopes.income, ...fund },
});

const columns = (header: string, item: string, figure: string): ColumnSpec => ({
  kind: 'group',
  header,
  columns: [
    { kind: 'text', name: item, header: '项目', width: 32, align: 'start' },
    { kind: 'figure', name: figure, header: '决算数', width: 18, scope: {} },
  ],
});

export const incomeAndExpenditure = {
  name: 'income-and-expenditure',
  printedNumber: '',
  title: '收入支出决算总表',
  contentsText: '一、收入支出决算总表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: {},
  panels: [
    { name: 'income', scope: {}, columns: [columns('收入', 'incomeItem', 'income')] },
    { name: 'expenditure', scope: {}, columns: [columns('支出', 'expenditureItem', 'expenditure')] },
  ],
  bands: [
    [
      [
        received('generalPublicBudget', '一、一般公共预算财政拨款收入', statutory.generalPublicBudget),
        received('governmentFund', '二、政府性基金预算财政拨款收入', statutory.governmentFund),
        received('stateCapital', '三、国有资本经营预算财政拨款收入', statutory.stateCapital),
        received('superiorSubsidy', '四、上级补助收入', { fundSource: 'superiorSubsidy' }),
        received('businessIncome', '五、事业收入', scopes.businessIncome),
        received('operatingIncome', '六、经营收入', { fundSource: 'operatingIncome' }),
        received('affiliateRemittance', '七、附属单位上缴收入', { fundSource: 'affiliateRemittance' }),
        received('otherIncome', '八、其他收入', { fundSource: 'otherIncome' }),
      ],
      [functionalClasses],
    ],
    [
      [{ key: 'yearIncome', texts: { incomeItem: '本年收入合计' }, scope: scopes.income, strong: true }],
      [
        {
          key: 'yearExpenditure',
          texts: { expenditureItem: '本年支出合计' },
          scope: statutory.spending,
          strong: true,
        },
      ],
    ],
    [
      [
        { key: 'surplusUse', texts: { incomeItem: '使用非财政拨款结余' }, scope: { side: 'surplusUse' } },
        { key: 'openingBalance', texts: { incomeItem: '年初结转和结余' }, scope: scopes.openingBalance },
      ],
      [
        {
          key: 'surplusAppropriation',
          texts: { expenditureItem: '结余分配' },
          scope: { side: 'surplusAppropriation' },
        },
        { key: 'closingBalance', texts: { expenditureItem: '年末结转和结余' }, scope: scopes.closingBalance },
      ],
    ],
    [
      [{ key: 'totalIncome', texts: { incomeItem: '总计' }, scope: scopes.sources, strong: true }],
      [{ key: 'totalExpenditure', texts: { expenditureItem: '总计' }, scope: scopes.uses, strong: true }],
    ],
  ],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-5', 'disclosure-rules-tables'],
} satisfies TableSpec;
