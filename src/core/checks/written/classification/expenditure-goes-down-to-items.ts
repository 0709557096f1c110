// Expenditure by function is published down to the item (预算法实施条例 第六条), basic expenditure by economic class to the section.
import { indexCodeList } from '../../../classification/code-list.ts';
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows, misnamedRows } from './coded-rows.ts';

export const expenditureGoesDownToItems = writtenCheck(
  'expenditure-goes-down-to-items',
  function* ({ document: { reading }, standards }, fault) {
    const index = indexCodeList(standards.lists.functionalClass);
    for (const [, rows] of Map.groupBy(codedRows(reading, 'functionalClass'), ({ table }) => table)) {
      const codes = rows.map(({ code }) => code);
      const misnamed = misnamedRows(rows, index);
      for (const { table, row, code } of rows.filter((one) => !misnamed.has(one))) {
        const hasMoney = row.cells.some(({ amountFen }) => amountFen !== null && amountFen !== 0n);
        const isInner = index.children(code).length > 0;
        // Overall tables list the classes and go no deeper.
        if (!hasMoney || !isInner || !codes.some((other) => other.length === 7)) continue;
        if (codes.some((other) => other.length > code.length && other.startsWith(code))) yield held;
        else yield fault({ places: [placeOfRow(table, row)], written: row.label });
      }
    }
  },
);
