// Rows of the tables that put income beside expenditure: the three budgets of the government, the functional classes, both totals.
import type { Scope } from '../../src/core/ledger/view.ts';
import type { BandSpec, RowSpec } from '../../src/core/tables/spec.ts';
import * as scopes from './scopes.ts';

const numbers = {
  numerals: ['一、', '二、', '三、'],
  digits: ['1. ', '2. ', '3. '],
} as const;

export const budgetNames = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;

/** A row for each budget of the government, narrowed to `scope`, under the names that the layout gives them. */
export function governmentBudgets(
  scope: Scope,
  names: readonly [string, string, string] = budgetNames,
  numbering: keyof typeof numbers = 'numerals',
) {
  const [first, second, third] = numbers[numbering];
  return [
    {
      key: 'generalPublicBudget',
      texts: { incomeItem: first + names[0] },
      scope: { ...scope, ...scopes.generalPublicBudget },
    },
    {
      key: 'governmentFund',
      texts: { incomeItem: second + names[1] },
      scope: { ...scope, ...scopes.governmentFund },
    },
    {
      key: 'stateCapital',
      texts: { incomeItem: third + names[2] },
      scope: { ...scope, ...scopes.stateCapital },
    },
  ] as const satisfies readonly RowSpec[];
}

/** Expenditure by class: all of the list, or those with money. */
export function functionalClasses(keep: 'all' | 'nonZero') {
  return {
    key: 'class',
    texts: { expenditureItem: '{ordinal}、{functionalClass.name}' },
    scope: scopes.spending,
    each: { dimension: 'functionalClass', level: 1, keep },
  } as const satisfies RowSpec;
}

export const totals = [
  [{ key: 'totalIncome', texts: { incomeItem: '收入总计' }, strong: true }],
  [{ key: 'totalExpenditure', texts: { expenditureItem: '支出总计' }, strong: true }],
] as const satisfies BandSpec;
