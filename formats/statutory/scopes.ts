// Parts of the ledger that mean the same in every format: the funds, the kinds of expenditure, and the items of the three public
// funds. What a layout alone decides stands in its own folder.
import type { Scope } from '../../src/core/ledger/view.ts';

/** Each amount stands once, as a use: spent this year, or kept for the next. */
export const uses: Scope = { side: 'expenditure|closingBalance' };
export const spending: Scope = { side: 'expenditure' };
export const fiscal: Scope = { ...uses, fundSource: 'fiscalAppropriation' };

export const generalPublicBudget: Scope = { fundSource: 'generalPublicBudget' };
export const governmentFund: Scope = { fundSource: 'governmentFund' };
export const stateCapital: Scope = { fundSource: 'stateCapital' };
export const fiscalSpecialAccount: Scope = { fundSource: 'fiscalSpecialAccount' };
export const unitFunds: Scope = { fundSource: 'unitFunds' };

export const currentYear: Scope = { origin: 'currentYear' };
export const carryOver: Scope = { origin: 'carryOver' };
export const basic: Scope = { expenditureKind: 'basic' };
export const project: Scope = { expenditureKind: 'projectExpenditure' };
export const superiorRemittance: Scope = { expenditureKind: 'superiorRemittance' };
export const operatingExpenditure: Scope = { expenditureKind: 'operatingExpenditure' };
export const affiliateSubsidy: Scope = { expenditureKind: 'affiliateSubsidy' };

/** Cars are bought as other capital expenditure (31013) or within capital construction (30913). */
export const carPurchase: Scope = { departmentEconomicClass: '31013|30913' };
export const carRunning: Scope = { departmentEconomicClass: '30231' };
export const cars: Scope = { departmentEconomicClass: '31013|30913|30231' };
export const travelAbroad: Scope = { departmentEconomicClass: '30212' };
export const reception: Scope = { departmentEconomicClass: '30217' };
export const threePublicFunds: Scope = { departmentEconomicClass: '30212|30217|31013|30913|30231' };
