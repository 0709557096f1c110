// Columns that several tables share: basic beside project expenditure, and one column per budget of the government.
import type { FigureColumn } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';

export const basicAndProject = [
  { kind: 'figure', name: 'total', header: '合计', width: 15, scope: {} },
  { kind: 'figure', name: 'basic', header: '基本支出', width: 15, scope: statutory.basic },
  { kind: 'figure', name: 'project', header: '项目支出', width: 15, scope: statutory.project },
] as const satisfies readonly FigureColumn[];

export const fiscalFunds = [
  {
    kind: 'figure',
    name: 'generalPublicBudget',
    header: '一般公共预算',
    width: 14,
    scope: statutory.generalPublicBudget,
  },
  {
    kind: 'figure',
    name: 'governmentFund',
    header: '政府性基金预算',
    width: 14,
    scope: statutory.governmentFund,
  },
  {
    kind: 'figure',
    name: 'stateCapital',
    header: '国有资本经营预算',
    width: 14,
    scope: statutory.stateCapital,
  },
] as const satisfies readonly FigureColumn[];
