// Parts of the ledger and styles of printing that several tables and sections of this format share.
import type { Scope } from '../../src/core/ledger/view.ts';
import type { AmountStyle, PercentStyle } from '../../src/core/money/format.ts';
import * as statutory from '../statutory/scopes.ts';

/**
 * Running of agencies: the public running expenses of administrative units and those managed like the civil service. The title does
 * not say whether carry-over counts; here it does not, as in the tables that it must agree with.
 */
export const agencyOperating: Scope = {
  ...statutory.spending,
  ...statutory.currentYear,
  expenditureKind: 'publicRunning',
  budgetUnit: 'administrative|civilServiceManaged',
};

/** Tables: two decimals, no commas, a zero is a blank cell. */
export const tableAmount: AmountStyle = {
  unit: 'tenThousandYuan',
  decimals: 2,
  grouping: false,
  trim: false,
  zero: '',
};
/** Sentences of most sections: `1,861.00`. */
export const groupedAmount: AmountStyle = { ...tableAmount, grouping: true, zero: '0' };
/** Section 三: `1861`. */
export const trimmedAmount: AmountStyle = { ...tableAmount, trim: true, zero: '0' };
/** Sections 七 to 十: `12.50`. */
export const plainAmount: AmountStyle = { ...tableAmount, zero: '0' };
/** Forms: whole yuan with commas. */
export const formAmount: AmountStyle = { unit: 'yuan', decimals: 0, grouping: true, trim: false, zero: '0' };

export const percent: PercentStyle = { decimals: 2, trim: false, zero: '0' };
/** Section 十: `100`, not `100.00`. */
export const trimmedPercent: PercentStyle = { decimals: 2, trim: true, zero: '0' };
/** Section 八 prints whole percents. */
export const wholePercent: PercentStyle = { decimals: 0, trim: false, zero: '0' };

export const headLeft = '{bodyKind}名称：{body}';
export const headRight = '单位：万元';
export const noData = '注：本表无数据';
