// Every functional code that a table prints stands in the classification of its year (预算法 第三十二条). A row of the lists that no
// official source confirms is still a row: only a code that is in none is a finding, and as the lists were not drawn up from the
// official publication as a whole, no more than a warning.
import { mostSimilar } from '../../../lib/similar.ts';
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows, listOfOtherYear } from './coded-rows.ts';

export const functionalCodesExist = writtenCheck(
  'functional-codes-exist',
  function* ({ document: { reading }, standards }, fault) {
    const { year, entries } = standards.lists.functionalClass;
    const otherYear = listOfOtherYear(reading, standards);
    if (otherYear !== undefined) {
      yield otherYear;
      return;
    }
    const codes = entries.map((entry) => entry.code);
    for (const { table, row, code } of codedRows(reading, 'functionalClass')) {
      if (codes.includes(code)) yield held;
      else {
        const similar = mostSimilar(code, codes).join('、');
        yield fault({
          places: [placeOfRow(table, row, 'code')],
          severity: 'warning',
          written: code,
          values: { year: `${year}`, similar },
        });
      }
    }
  },
);
