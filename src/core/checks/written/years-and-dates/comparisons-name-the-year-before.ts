// A sentence compares with the year before, and a budget never with itself; what is in use is counted at the end of the year before, in
// final accounts at the end of their own.
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';

const comparison =
  /(?:比|较|与|同)(20\d{2})\s*年度?(?:(?:当年|年初|调整)?(?:部门)?(?:预算|决算)(?:执行)?数?)?(?=相比|增加|减少|增长|下降|持平|相同|一致|基本|上升|年初|预算|决算|执行|，|。|；)/gu;
const countedAt = /截[至止]\s*(20\d{2})\s*年\s*12\s*月\s*31\s*日/gu;

export const comparisonsNameTheYearBefore = writtenCheck(
  'comparisons-name-the-year-before',
  function* ({ document }, fault) {
    const { identity, format } = document.reading;
    const { fiscalYear } = identity;
    if (fiscalYear === undefined || format === undefined) {
      yield reason('year-not-found', {});
      return;
    }
    const isBudget = !format.documentTitle.includes('决算');
    const before = fiscalYear - 1;
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence') continue;
      for (const match of text.matchAll(comparison)) {
        const [written, year] = match;
        // Final accounts are held against the budget of their own year as well.
        if (Number(year) === before || (!isBudget && Number(year) === fiscalYear)) yield held;
        else
          yield fault({
            places: [placeOfMatch(place, match)],
            written,
            expected: `${before}`,
            severity: isBudget && Number(year) === fiscalYear ? 'error' : 'warning',
          });
      }
      for (const match of text.matchAll(countedAt)) {
        const [written, year] = match;
        const expected = isBudget ? before : fiscalYear;
        if (Number(year) === expected) yield held;
        else {
          const places = [placeOfMatch(place, match)];
          yield fault({ places, written, expected: `${expected}`, severity: 'warning' });
        }
      }
    }
  },
);
