// 2: what was received this year by functional class and by where it came from.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

const figure = { kind: 'figure', width: 14 } as const;

export const income = {
  name: 'income',
  printedNumber: '',
  title: '收入决算表',
  contentsText: '二、收入决算表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'landscape',
  scope: scopes.income,
  panels: [
    {
      name: 'income',
      scope: {},
      columns: [
        functionalColumns,
        { ...figure, name: 'total', header: '本年收入合计', scope: {} },
        { ...figure, name: 'fiscalAppropriation', header: '财政拨款收入', scope: scopes.fiscal },
        {
          ...figure,
          name: 'superiorSubsidy',
          header: '上级补助收入',
          scope: { fundSource: 'superiorSubsidy' },
        },
        { ...figure, name: 'businessIncome', header: '事业收入', scope: scopes.businessIncome },
        { ...figure, name: 'operatingIncome', header: '经营收入', scope: { fundSource: 'operatingIncome' } },
        {
          ...figure,
          name: 'affiliateRemittance',
          header: '附属单位上缴收入',
          scope: { fundSource: 'affiliateRemittance' },
        },
        { ...figure, name: 'otherIncome', header: '其他收入', scope: { fundSource: 'otherIncome' } },
      ],
    },
  ],
  bands: [[functionalRows]],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6', 'disclosure-rules-tables'],
} as const satisfies TableSpec;
