// Where a table prints levels of the functional classification, an item stands below its section and its class (预算法 第三十二条). A row
// above that is missing is told once, at the first that stands below it; a row that bears its name under another code is told as that.
import { indexCodeList } from '../../../classification/code-list.ts';
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows, misnamedRows } from './coded-rows.ts';

export const codeLevelsAreComplete = writtenCheck(
  'code-levels-are-complete',
  function* ({ document: { reading }, standards }, fault) {
    const index = indexCodeList(standards.lists.functionalClass);
    for (const [, rows] of Map.groupBy(codedRows(reading, 'functionalClass'), ({ table }) => table)) {
      const codes = new Set(rows.map(({ code }) => code));
      const lengths = new Set(rows.map(({ code }) => code.length));
      const misnamed = new Set(
        misnamedRows(rows, index)
          .values()
          .map(({ name }) => name),
      );
      const told = new Set<string>();
      for (const { table, row, code } of rows) {
        const above = [3, 5].filter((length) => length < code.length && lengths.has(length));
        const missing = above.map((length) => code.slice(0, length)).filter((one) => !codes.has(one));
        if (above.length === 0) continue;
        const untold = missing.filter((one) => !told.has(one) && !misnamed.has(index.find(one)?.name ?? ''));
        for (const one of missing) told.add(one);
        if (missing.length === 0) yield held;
        if (untold.length > 0)
          yield fault({
            places: [placeOfRow(table, row, 'code')],
            written: code,
            values: { missing: untold.join('、') },
          });
      }
    }
  },
);
