// 表三: all expenditure by functional class, basic and project. Its title leaves out carry-over nowhere, so it holds it.
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { basicAndProject } from '../../statutory/columns.ts';
import * as statutory from '../../statutory/scopes.ts';
import * as scopes from '../scopes.ts';
import { functionalColumns, functionalRows } from './functional-rows.ts';

export const expenditure = {
  name: 'expenditure',
  printedNumber: '预算公开表3',
  title: '{year}年预算支出总表',
  contentsText: '表三{year}年预算支出总表',
  headLeft: scopes.headLeft,
  headRight: scopes.headRight,
  amount: scopes.tableAmount,
  orientation: 'portrait',
  scope: statutory.spending,
  panels: [
    {
      name: 'expenditure',
      scope: {},
      columns: [
        { kind: 'group', header: '项目', columns: functionalColumns },
        { kind: 'group', header: '{year}年预算数', columns: basicAndProject(15) },
      ],
    },
  ],
  bands: [[functionalRows]],
  columnNumbers: false,
  basis: ['budget-law-14', 'budget-regulation-6'],
} as const satisfies TableSpec;
