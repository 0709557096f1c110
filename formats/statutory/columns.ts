// Columns that tables of several formats share. A layout decides only how wide they are.
import type { FigureColumn } from '../../src/core/tables/spec.ts';
import * as scopes from './scopes.ts';

/** All expenditure, and what of it is basic and what goes to projects. */
export function basicAndProject(width: number) {
  const figure = { kind: 'figure', width } as const;
  return [
    { ...figure, name: 'total', header: '合计', scope: {} },
    { ...figure, name: 'basic', header: '基本支出', scope: scopes.basic },
    { ...figure, name: 'project', header: '项目支出', scope: scopes.project },
  ] as const satisfies readonly FigureColumn[];
}

/** One column per budget of the government. */
export function fiscalFunds(width: number) {
  const figure = { kind: 'figure', width } as const;
  return [
    { ...figure, name: 'generalPublicBudget', header: '一般公共预算', scope: scopes.generalPublicBudget },
    { ...figure, name: 'governmentFund', header: '政府性基金预算', scope: scopes.governmentFund },
    { ...figure, name: 'stateCapital', header: '国有资本经营预算', scope: scopes.stateCapital },
  ] as const satisfies readonly FigureColumn[];
}
