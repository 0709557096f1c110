// A date that is written out is one of the calendar: no thirteenth month, no 30 February.
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const date = /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/gu;

export const datesExist = writtenCheck('dates-exist', function* ({ document }, fault) {
  for (const { text, place } of textsOf(document)) {
    for (const match of text.matchAll(date)) {
      const [written, year = '', month = '', day = '1'] = match;
      if (isOfCalendar(Number(year), Number(month), Number(day))) yield held;
      else yield fault({ places: [placeOfMatch(place, match)], written });
    }
  }
});

export function isOfCalendar(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
