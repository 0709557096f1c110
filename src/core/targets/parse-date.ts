// Targets that are a time: a day, a month or a year, the time by which something is done, or a stretch of time.

import type { CalendarPoint, DateTarget } from './target.ts';

/** Takes a text without spaces and with half-width digits; undefined where it is no time. */
export function parseDate(text: string, printed: string): DateTarget | undefined {
  const written = text.replace(/完成$/u, '');
  const parts = readPoint(written) ?? readIsoDay(written) ?? readStretch(written) ?? readPartOfYear(written);
  return parts === undefined ? undefined : { kind: 'date', printed, ...parts };
}

type DateParts = Pick<DateTarget, 'from' | 'to' | 'deadline'>;

const deadlineWords = '(?:底|末)?(?:之?前|以前)|底|末';

// 2025年, 2025年12月底前, 12月31日前. A bare `12月` or `99年` counts months or years, so it takes a year, a day or a
// word such as 底 or 份 to make a date of it.
const point = RegExp(
  String.raw`^(?:(\d{4})年)?(?:(\d{1,2})月(份)?(?:(\d{1,2})[日号])?)?(${deadlineWords})?$`,
  'u',
);

function readPoint(text: string): DateParts | undefined {
  const match = point.exec(text);
  if (match === null) return undefined;
  const [, year, month, monthWord, day, deadline] = match;
  if (year === undefined && month === undefined) return undefined;
  if (year === undefined && day === undefined && monthWord === undefined && deadline === undefined)
    return undefined;
  const to = calendarPoint(year, month, day);
  return to === undefined ? undefined : { to, deadline: deadline !== undefined };
}

function readIsoDay(text: string): DateParts | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:日)?(之?前)?$/u.exec(text);
  const to = match === null ? undefined : calendarPoint(match[1], match[2], match[3]);
  return to === undefined ? undefined : { to, deadline: match?.[4] !== undefined };
}

// 2025年1月—12月份, 1月-12月, 2025年1月至2026年3月
function readStretch(text: string): DateParts | undefined {
  const match = /^(?:(\d{4})年)?(\d{1,2})(月)?份?(?:-|—{1,2}|–|~|至|到)(?:(\d{4})年)?(\d{1,2})月(份)?$/u.exec(
    text,
  );
  if (match === null) return undefined;
  const [, fromYear, fromMonth, monthWord, toYear, toMonth, toWord] = match;
  // `3-5月` may be a duration, so it takes a year or a second 月 to make dates of it.
  if (fromYear === undefined && monthWord === undefined && toWord === undefined) return undefined;
  const from = calendarPoint(fromYear, fromMonth, undefined);
  const to = calendarPoint(toYear ?? fromYear, toMonth, undefined);
  return from === undefined || to === undefined ? undefined : { from, to, deadline: false };
}

const monthsOfParts: Readonly<Record<string, readonly [number, number]>> = {
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  '1季度': [1, 3],
  '2季度': [4, 6],
  '3季度': [7, 9],
  '4季度': [10, 12],
  上半年: [1, 6],
  下半年: [7, 12],
  年: [1, 12],
};

// 第四季度, 2025年上半年, 年底前
const partOfYear = RegExp(
  String.raw`^(?:(\d{4})年)?(?:第?([一二三四1-4]季度)|([上下]半年)|年(?=底|末))(${deadlineWords}|内)?$`,
  'u',
);

function readPartOfYear(text: string): DateParts | undefined {
  const match = partOfYear.exec(text);
  if (match === null) return undefined;
  const [, yearText, quarter, half, word] = match;
  const months = monthsOfParts[quarter ?? half ?? '年'];
  if (months === undefined) return undefined;
  const year = yearText === undefined ? {} : { year: Number(yearText) };
  const to = { ...year, month: months[1] };
  if (word !== undefined && word !== '内') return { to, deadline: true };
  return { from: { ...year, month: months[0] }, to, deadline: false };
}

function calendarPoint(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): CalendarPoint | undefined {
  const [year, month, day] = [yearText, monthText, dayText].map((text) =>
    text === undefined ? undefined : Number(text),
  );
  if (year !== undefined && (year < 1949 || year > 2099)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysOf(month, year))) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

// A date without a year may be in a leap year.
function daysOf(month: number | undefined, year: number | undefined): number {
  if (month === 2) {
    const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
