// Where a table prints levels of the functional classification, an item stands below its section and its class (预算法 第三十二条).
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows } from './coded-rows.ts';

export const codeLevelsAreComplete = writtenCheck(
  'code-levels-are-complete',
  function* ({ document: { reading } }, fault) {
    for (const [, rows] of Map.groupBy(codedRows(reading, 'functionalClass'), ({ table }) => table)) {
      const codes = new Set(rows.map(({ code }) => code));
      const lengths = new Set(rows.map(({ code }) => code.length));
      for (const { table, row, code } of rows) {
        const above = [3, 5].filter((length) => length < code.length && lengths.has(length));
        const missing = above.map((length) => code.slice(0, length)).filter((one) => !codes.has(one));
        if (above.length === 0) continue;
        if (missing.length === 0) yield held;
        else
          yield fault({
            places: [placeOfRow(table, row)],
            written: code,
            values: { missing: missing.join('、') },
          });
      }
    }
  },
);
