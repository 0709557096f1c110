// Parts of the ledger and styles of printing that several tables and sections of final accounts share. Unlike a budget, final accounts
// state income, what stood over at both ends and the appropriation of surplus each for itself; balances of the format tie them together.
import type { Scope } from '../../src/core/ledger/view.ts';
import type { AmountStyle, PercentStyle } from '../../src/core/money/format.ts';
import * as statutory from '../statutory/scopes.ts';

export const income: Scope = { side: 'income' };
export const openingBalance: Scope = { side: 'openingBalance' };
export const closingBalance: Scope = { side: 'closingBalance' };
/** All that was there to be used, and all that became of it. */
export const sources: Scope = { side: 'income|surplusUse|openingBalance' };
export const uses: Scope = { side: 'expenditure|surplusAppropriation|closingBalance' };

export const fiscal: Scope = { fundSource: 'fiscalAppropriation' };
/** Of fiscal money no surplus is appropriated, and none is used: the balance refuses a ledger that says so. */
export const fiscalSources: Scope = { ...fiscal, side: 'income|openingBalance' };
export const fiscalUses: Scope = { ...fiscal, side: 'expenditure|closingBalance' };

/** Fees that come back through the special account are income of the unit's own business in its accounts. */
export const businessIncome: Scope = { fundSource: 'businessIncome|fiscalSpecialAccount' };

export const fiscalSpending: Scope = { ...statutory.spending, ...fiscal };
export const generalSpending: Scope = { ...statutory.spending, ...statutory.generalPublicBudget };
export const basicSpending: Scope = { ...generalSpending, ...statutory.basic };

/** Running of agencies: basic expenditure on running out of the general public budget. */
export const agencyOperating: Scope = {
  ...generalSpending,
  expenditureKind: 'publicRunning',
  budgetUnit: 'administrative|civilServiceManaged',
};

export const budgeted: Scope = { period: 'currentApproved' };

/** Tables: 万元; a zero is a blank cell. */
export const tableAmount: AmountStyle = {
  unit: 'tenThousandYuan',
  decimals: 2,
  grouping: false,
  trim: false,
  zero: '',
};
export const sentenceAmount: AmountStyle = { ...tableAmount, zero: '0.00' };
export const percent: PercentStyle = { decimals: 2, trim: false, zero: '0.00' };

export const headLeft = '编制{bodyKind}：{body}';
export const headRight = '单位：万元';
