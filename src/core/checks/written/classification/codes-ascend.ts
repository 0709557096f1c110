// Rows of a classification stand in the order of their codes: style.
import { indexCodeList } from '../../../classification/code-list.ts';
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows, misnamedRows } from './coded-rows.ts';

export const codesAscend = writtenCheck(
  'codes-ascend',
  function* ({ document: { reading }, standards }, fault) {
    const list = indexCodeList(standards.lists.functionalClass);
    for (const [, all] of Map.groupBy(codedRows(reading, 'functionalClass'), ({ table }) => table)) {
      const misnamed = misnamedRows(all, list);
      const rows = all.filter((row) => !misnamed.has(row));
      for (const [index, { table, row, code }] of rows.entries()) {
        const before = rows[index - 1];
        if (before === undefined || before.code.localeCompare(code) <= 0) yield held;
        else
          yield fault({
            places: [placeOfRow(table, row, 'code')],
            written: code,
            values: { before: before.code },
          });
      }
    }
  },
);
