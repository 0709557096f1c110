// 3: what was spent this year by functional class and by kind, with what was handed on to other bodies.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

const figure = { kind: 'figure', width: 15 } as const;

export const expenditure = {
  name: 'expenditure',
  printedNumber: '',
  title: '支出决算表',
  contentsText: '三、支出决算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: statutory.spending,
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        functionalColumns,
        { ...figure, name: 'total', header: '本年支出合计', scope: {} },
        { ...figure, name: 'basic', header: '基本支出', scope: statutory.basic },
        { ...figure, name: 'project', header: '项目支出', scope: statutory.project },
        {
          ...figure,
          name: 'superiorRemittance',
          header: '上缴上级支出',
          scope: statutory.superiorRemittance,
        },
        { ...figure, name: 'operating', header: '经营支出', scope: statutory.operatingExpenditure },
        {
          ...figure,
          name: 'affiliateSubsidy',
          header: '对附属单位补助支出',
          scope: statutory.affiliateSubsidy,
        },
      ],
    },
  ],
  bands: [[functionalRows]],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6', 'disclosure-rules-tables'],
} as const satisfies TableSpec;
