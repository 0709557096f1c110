// How the small tables print amounts, and a plain table around rows and columns that a test is about.
import type { AmountStyle } from '../../../src/core/money/format.ts';
import type { ColumnSpec, RowSpec, TableSpec } from '../../../src/core/tables/spec.ts';

export const tenThousandYuan: AmountStyle = {
  unit: 'tenThousandYuan',
  decimals: 2,
  grouping: false,
  trim: false,
  zero: '',
};

/** Prints fen as yuan, so that small numbers can be added up by eye. */
export const yuan: AmountStyle = { unit: 'yuan', decimals: 2, grouping: false, trim: false, zero: '' };

export function plainTable(
  columns: readonly ColumnSpec[],
  rows: readonly RowSpec[],
  changes: Partial<TableSpec> = {},
): TableSpec {
  return {
    name: 'plain',
    printedNumber: '',
    title: '',
    contentsText: '',
    headLeft: '',
    headRight: '',
    amount: yuan,
    orientation: 'portrait',
    scope: { side: 'expenditure' },
    panels: [{ name: 'only', scope: {}, columns }],
    bands: [[rows]],
    columnNumbers: false,
    basis: [],
    ...changes,
  };
}
