// The name beside a code is that of the classification (预算法 第三十二条). The lists are not all confirmed, so a warning at most.
import { codeListNames, indexCodeList } from '../../../classification/code-list.ts';
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows, listOfOtherYear, officialPart } from './coded-rows.ts';

export const namesBelongToCodes = writtenCheck(
  'names-belong-to-codes',
  function* ({ document: { reading }, standards }, fault) {
    const otherYear = listOfOtherYear(reading, standards);
    if (otherYear !== undefined) {
      yield otherYear;
      return;
    }
    for (const list of codeListNames) {
      const index = indexCodeList(standards.lists[list]);
      for (const { table, row, code, name } of codedRows(reading, list)) {
        const entry = index.find(code);
        if (entry === undefined || name === '') continue;
        if (index.nameFits(code, officialPart(name))) yield held;
        else
          yield fault({
            places: [placeOfRow(table, row, 'name')],
            written: name,
            expected: entry.name,
            values: { code },
          });
      }
    }
  },
);
