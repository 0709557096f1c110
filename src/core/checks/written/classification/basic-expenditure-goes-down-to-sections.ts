// Basic expenditure by economic class is published down to the section (预算法实施条例 第六条).
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const basicExpenditureGoesDownToSections = writtenCheck(
  'basic-expenditure-goes-down-to-sections',
  function* ({ document: { reading } }, fault) {
    for (const table of reading.tables.filter(({ read }) => read.spec.name.includes('by-economic-class'))) {
      const rows = table.read.rows.flatMap((row) => {
        const scope = row.cells[0]?.scopes.findLast((one) => one.departmentEconomicClass !== undefined);
        return scope?.departmentEconomicClass === undefined
          ? []
          : [{ row, code: scope.departmentEconomicClass }];
      });
      for (const { row, code } of rows.filter((one) => one.code.length === 3)) {
        if (!row.cells.some(({ amountFen }) => amountFen !== null && amountFen !== 0n)) continue;
        if (rows.some((other) => other.code.length > 3 && other.code.startsWith(code))) yield held;
        else yield fault({ places: [placeOfRow(table, row)], written: row.label });
      }
    }
  },
);
