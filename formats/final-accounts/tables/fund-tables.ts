// 8 and 9: government funds and the state capital operations budget, each by functional class: what stood over, what was received, what was
// spent and what stands over.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import type { Scope } from '../../../src/core/ledger/view.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { basicAndProject } from './basic-and-project.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export const governmentFund = fundTable('government-fund', '八', '政府性基金预算', statutory.governmentFund);
export const stateCapital = fundTable('state-capital', '九', '国有资本经营预算', statutory.stateCapital);

function fundTable(name: string, number: string, fund: string, scope: Scope): TableSpec {
  return {
    name,
    printedNumber: '',
    title: `${fund}财政拨款收入支出决算表`,
    contentsText: `${number}、${fund}财政拨款收入支出决算表`,
    headLeft: scopes.headLeft,
    headRight: scopes.headRight,
    amount: scopes.tableAmount,
    orientation: 'landscape',
    scope,
    panels: [
      {
        name: 'fund',
        scope: {},
        columns: [
          functionalColumns,
          {
            kind: 'figure',
            name: 'openingBalance',
            header: '年初结转和结余',
            width: 15,
            scope: scopes.openingBalance,
          },
          { kind: 'figure', name: 'income', header: '本年收入', width: 15, scope: scopes.income },
          {
            kind: 'group',
            header: '本年支出',
            columns: basicAndProject.map((column) => ({
              ...column,
              scope: { ...statutory.spending, ...column.scope },
            })),
          },
          {
            kind: 'figure',
            name: 'closingBalance',
            header: '年末结转和结余',
            width: 15,
            scope: scopes.closingBalance,
          },
        ],
      },
    ],
    bands: [[functionalRows]],
    columnNumbers: false,
    emptyNote: `说明：本{bodyKind}{year}年度没有${fund}财政拨款收入和支出，本表没有数据。`,
    basis: ['budget-law-14', 'disclosure-rules-tables', 'disclosure-rules-empty-tables'],
  };
}
