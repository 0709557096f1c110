// A performance target (绩效指标值) as a value. What was written is kept, so that it is printed as it stood; the parts say
// what could be understood of it.

export type Target = NumericTarget | RangeTarget | DateTarget | QualitativeTarget;

/** Below, above or exactly how much; `none` where only a figure is written. */
export type Comparator = '≥' | '≤' | '=' | '>' | '<' | 'none';

/** A unit may count by time: `元/年`, `人/天`. */
export type TargetPeriod = 'day' | 'week' | 'month' | 'quarter' | 'year';

interface Measure {
  /** As written but for width and spaces: `%`, `台（套）`, `元/人/月`; empty where none is written. */
  readonly unit: string;
  /** The time that the unit ends with, where it does. */
  readonly period?: TargetPeriod;
}

/** `≥95%`, `≤110000.00元`, `4人`. */
export interface NumericTarget extends Measure {
  readonly kind: 'numeric';
  readonly printed: string;
  readonly comparator: Comparator;
  /** The sign or words of the comparator: `>=`, `不低于`, `以上`; empty where there is none. */
  readonly comparatorAsWritten: string;
  /** A decimal with a point and no commas, with the decimals that were written. */
  readonly value: string;
  /** A remark in brackets after the unit, as written. */
  readonly note: string;
}

/** `90%-95%`, `3至5天`: both ends belong to it. */
export interface RangeTarget extends Measure {
  readonly kind: 'range';
  readonly printed: string;
  readonly lower: string;
  readonly upper: string;
}

/** `2025年12月底前`, `2025年1月—12月份`, `第四季度`. */
export interface DateTarget {
  readonly kind: 'date';
  readonly printed: string;
  /** The beginning of a stretch of time; absent where one day, month or year is named. */
  readonly from?: CalendarPoint;
  /** The day, month or year named, or the end of the stretch: a month or year counts to its last day. */
  readonly to: CalendarPoint;
  /** Whether it is to be done by then (`前`, `底`), and not at that time. */
  readonly deadline: boolean;
}

/** As exact as written; a date without a year is of the budget's own year. */
export interface CalendarPoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** `及时`, `有效保障`, and whatever else is no figure and no date. */
export interface QualitativeTarget {
  readonly kind: 'qualitative';
  readonly printed: string;
  readonly text: string;
}
