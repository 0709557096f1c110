// Balances that several formats state: sums that must be equal, because their tables have no place for what would part them.
import type { Scope } from '../../src/core/ledger/view.ts';
import type { BalanceSpec } from '../../src/core/tables/spec.ts';

/** Columns of basic and project expenditure make up the whole only where no money is operating expenditure or handed on. */
export function allIsBasicOrProject(spending: Scope): BalanceSpec {
  return {
    name: 'all-expenditure-is-basic-or-project',
    left: spending,
    right: { ...spending, expenditureKind: 'basic|projectExpenditure' },
    basis: ['budget-regulation-6'],
  };
}
