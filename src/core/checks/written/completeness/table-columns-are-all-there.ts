// A table has the columns and the fixed rows that the format prescribes: basic beside project expenditure (预算法实施条例 第六条), purchase of
// vehicles beside their running (财预〔2016〕143号). A table read badly may have lost them in reading, so a warning.
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const tableColumnsAreAllThere = writtenCheck(
  'table-columns-are-all-there',
  function* ({ document: { reading } }, fault) {
    for (const { printed, read } of reading.tables) {
      const figures = read.absentColumns.filter(({ label }) => label !== '');
      const missing = [...new Set(figures.map(({ label }) => label.replace(/\{[^{}]*\}/gu, '')))];
      const isWellRead = read.unknownColumns.length === 0;
      if (missing.length === 0) yield held;
      else
        yield fault({
          places: [placeOfTable(printed, read.spec.name)],
          values: { missing: missing.join('、') },
          severity: isWellRead ? 'warning' : 'information',
        });
    }
  },
);
