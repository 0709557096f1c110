// 7: the state capital operations budget. This format prints its expenditure only.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export function stateCapital(amount: AmountStyle) {
  return {
    name: 'state-capital',
    printedNumber: '',
    title: '{year}年{bodyKind}国有资本经营预算支出功能分类预算表',
    contentsText: '7. {year}年{bodyKind}国有资本经营预算支出功能分类预算表',
    headLeft: scopes.headLeft,
    headRight: scopes.inYuan,
    amount,
    orientation: 'portrait',
    scope: { ...statutory.spending, ...statutory.stateCapital },
    panels: [
      {
        name: 'expenditure',
        scope: {},
        columns: [
          { kind: 'group', header: '项目', columns: functionalColumns },
          { kind: 'group', header: '国有资本经营预算支出', columns: basicAndProject(16) },
        ],
      },
    ],
    bands: [[functionalRows]],
    columnNumbers: false,
    emptyNote: '注：本{bodyKind}{year}年没有国有资本经营预算财政拨款安排的预算，故本表为空表。',
    basis: ['budget-law-14', 'disclosure-rules-tables', 'disclosure-rules-empty-tables'],
  } as const satisfies TableSpec;
}
