// Days counted, so that two dates can be subtracted without a clock or a time zone.
import { isOfCalendar } from '../years-and-dates/dates-exist.ts';

/** Of an ISO day; days since 1 March of the year 0. Undefined for what is no day of the calendar. */
export function dayNumber(isoDay: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(isoDay)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || !isOfCalendar(year, month, day))
    return undefined;
  // The year begins with March, so that a leap day is its last.
  const shifted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * months + 2) / 5) +
    day
  );
}
