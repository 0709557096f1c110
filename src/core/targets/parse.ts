// Reads a target as written. Nothing is refused: what is neither a figure nor a date is qualitative.

import { remembered } from '../lib/remembered.ts';
import { parseDate } from './parse-date.ts';
import type { Comparator, NumericTarget, RangeTarget, Target, TargetPeriod } from './target.ts';
import { isUnit, periodOfUnit } from './units.ts';

/** Forms have few targets that no other has: 100%, 及时. */
export const parseTarget = remembered((printed): Target => {
  const text = printed.length > longestTarget ? '' : normalise(printed);
  return (
    parseDate(text, printed) ??
    parseRange(text, printed) ??
    parseNumeric(text, printed) ?? { kind: 'qualitative', printed, text: printed.trim() }
  );
});

// A longer text is a sentence, not a figure with a unit.
const longestTarget = 100;

// Signs and words in front of the figure. Longer ones stand first, as `>` begins `>=`.
const leadingComparators: readonly (readonly [string, Comparator])[] = [
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['==', '='],
  ['≥', '≥'],
  ['≧', '≥'],
  ['≤', '≤'],
  ['≦', '≤'],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['大于等于', '≥'],
  ['大于或等于', '≥'],
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['不小于', '≥'],
  ['至少', '≥'],
  ['小于等于', '≤'],
  ['小于或等于', '≤'],
  ['不高于', '≤'],
  ['不超过', '≤'],
  ['不大于', '≤'],
  ['不多于', '≤'],
  ['至多', '≤'],
  ['大于', '>'],
  ['超过', '>'],
  ['高于', '>'],
  ['多于', '>'],
  ['小于', '<'],
  ['低于', '<'],
  ['少于', '<'],
  ['等于', '='],
];

// In official usage 以上, 以下 and 以内 include the figure itself.
const trailingComparators: readonly (readonly [string, Comparator])[] = [
  ['及以上', '≥'],
  ['以上', '≥'],
  ['及以下', '≤'],
  ['以下', '≤'],
  ['以内', '≤'],
  ['之内', '≤'],
];

interface WrittenComparator {
  readonly comparator: Comparator;
  readonly asWritten: string;
  readonly rest: string;
}

function parseNumeric(text: string, printed: string): NumericTarget | undefined {
  const leading = takeLeadingComparator(text);
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(.*)$/u.exec(leading.rest);
  if (match === null) return undefined;
  const [, digits = '', tail = ''] = match;
  const { comparator, asWritten, rest } =
    leading.asWritten === '' ? takeTrailingComparator(tail) : { ...leading, rest: tail };
  const measure = readMeasure(rest);
  if (measure === undefined) return undefined;
  return {
    kind: 'numeric',
    printed,
    comparator,
    comparatorAsWritten: asWritten,
    value: digits.replaceAll(',', ''),
    ...measure,
  };
}

function parseRange(text: string, printed: string): RangeTarget | undefined {
  const match = /^(\d+(?:\.\d+)?)([^\d.]*?)(?:-|—{1,2}|–|~|至|到)(\d+(?:\.\d+)?)(.+)$/u.exec(text);
  if (match === null) return undefined;
  const [, lower = '', lowerUnit = '', upper = '', upperUnit = ''] = match;
  const measure = readMeasure(upperUnit);
  if (measure?.note !== '' || (lowerUnit !== '' && lowerUnit !== upperUnit)) return undefined;
  const { unit, period } = measure;
  return { kind: 'range', printed, lower, upper, unit, ...(period === undefined ? {} : { period }) };
}

function takeLeadingComparator(text: string): WrittenComparator {
  const found = leadingComparators.find(([sign]) => text.startsWith(sign));
  if (found === undefined) return { comparator: 'none', asWritten: '', rest: text };
  return { comparator: found[1], asWritten: found[0], rest: text.slice(found[0].length) };
}

function takeTrailingComparator(text: string): WrittenComparator {
  const found = trailingComparators.find(([words]) => text.endsWith(words));
  if (found === undefined) return { comparator: 'none', asWritten: '', rest: text };
  return { comparator: found[1], asWritten: found[0], rest: text.slice(0, -found[0].length) };
}

interface ReadMeasure {
  readonly unit: string;
  readonly period?: TargetPeriod;
  readonly note: string;
}

// What follows the figure: nothing, a unit, a unit in brackets (`100（%）`), or a unit and a remark in brackets.
function readMeasure(text: string): ReadMeasure | undefined {
  if (text === '') return { unit: '', note: '' };
  const bare = /^（([^（）]+)）$/u.exec(text)?.[1] ?? text;
  if (isUnit(bare)) return withPeriod(bare, '');
  const remarked = /^(.+?)（([^（）]+)）$/u.exec(text);
  const [, unit = '', note = ''] = remarked ?? [];
  return isUnit(unit) ? withPeriod(unit, note) : undefined;
}

function withPeriod(unit: string, note: string): ReadMeasure {
  const period = periodOfUnit(unit);
  return period === undefined ? { unit, note } : { unit, note, period };
}

// Forms come with signs of either width and, out of a PDF, with spaces after a point or comma. A space between two digits
// stays, because it may part two figures.
function normalise(printed: string): string {
  return printed
    .replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll('～', '~')
    .trim()
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, '');
}
