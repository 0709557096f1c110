// Parts of the ledger and words around tables that several tables and sections of this format share.
import type { Scope } from '../../src/core/ledger/view.ts';
import * as statutory from '../statutory/scopes.ts';

/** What fiscal appropriation pays for. No title leaves out money carried over from last year, so every figure holds it. */
export const fiscalSpending: Scope = { ...statutory.spending, fundSource: 'fiscalAppropriation' };

/**
 * The income side knows four kinds of money and no more. Fees that come back through the special account are income of the unit's own
 * business in its accounts, so they stand with 事业收入.
 */
export const businessIncome: Scope = { fundSource: 'businessIncome|fiscalSpecialAccount' };
export const operatingIncome: Scope = { fundSource: 'operatingIncome' };
/** Whatever is none of the three before it, as the glossary says: subsidies from above and remittances of affiliates too. */
export const otherIncome: Scope = {
  fundSource: '!fiscalAppropriation|businessIncome|fiscalSpecialAccount|operatingIncome',
};

/** Running of agencies, by the glossary: out of the general public budget only. */
export const agencyOperating: Scope = {
  ...statutory.spending,
  ...statutory.generalPublicBudget,
  expenditureKind: 'publicRunning',
  budgetUnit: 'administrative|civilServiceManaged',
};

/** Projects whose targets are reported, published or not. */
export const managedProjects: Scope = {
  ...statutory.spending,
  ...statutory.project,
  project: 'targetsPublished|targetsWithheld',
};

export const headLeft = '编制{bodyKind}：{body}';
export const inYuan = '单位：元';
export const inTenThousandYuan = '单位：万元';
