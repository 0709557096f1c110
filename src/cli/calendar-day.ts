// Days as options and tables write them.

/** Whether a text is a day that the calendar has, written as 2026-02-28 (ISO 8601). */
export function isCalendarDay(written: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(written) ? Date.parse(written) : Number.NaN;
  // Some days too many for a month are taken for days of the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
