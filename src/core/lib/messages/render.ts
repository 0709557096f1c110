// Turns a problem into one line of text: where · what is written · what it should be · what to do.

import { assert } from '../assert.ts';
import type { Problem, SourcePlace } from '../problem.ts';
import { enTerms, enWordings } from './en.ts';
import { factName } from './fact-names.ts';
import type { TermName } from './problem-codes.ts';
import { zhCnTerms, zhCnWordings } from './zh-CN.ts';

export type Language = 'zh-CN' | 'en';

export function renderProblem(problem: Problem, language: Language): string {
  const wording = language === 'zh-CN' ? zhCnWordings[problem.code] : enWordings[problem.code];
  const parts = [wording.problem, wording.expected, wording.advice].map((part) =>
    fill(part, problem, language),
  );
  const where = describePlace(problem.place, language);
  if (language === 'zh-CN') return `${where === '' ? '' : `${where}：`}${parts.join('；')}。`;
  return `${where === '' ? '' : `${where}: `}${parts.join('. ')}.`;
}

/** Where something stands, in words: `lines.csv 第12行 functionalClass`. Empty where the place is not known. */
export function describePlace(place: SourcePlace, language: Language): string {
  const row = place.row === undefined || place.cell !== undefined ? undefined : String(place.row);
  const rowText = row === undefined ? undefined : language === 'zh-CN' ? `第${row}行` : `line ${row}`;
  const page = place.page === undefined ? undefined : String(place.page);
  const pageText = page === undefined ? undefined : language === 'zh-CN' ? `第${page}页` : `page ${page}`;
  const parts = [place.file, pageText, place.cell, rowText, place.column, place.path].filter(
    (part) => part !== undefined,
  );
  return parts.map(showPlainly).join(language === 'zh-CN' ? ' ' : ', ');
}

/** The names that a wording's text asks for, for the tests of the catalogues. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(placeholderPattern)].map((match) => match[1] ?? '');
}

/** `:term` and `:fact` say a name of ours in the language of the message: of a kind of thing, or of the fact at a path. */
const placeholderPattern = /\{(\w+)(:term|:fact)?\}/gu;
const optionalPartPattern = /\[([^\]]*)\]/gu;

function fill(text: string, problem: Problem, language: Language): string {
  const shown = (part: string): string =>
    part.replace(placeholderPattern, (_whole, name: string, kind: string | undefined) =>
      shownValue(valueOf(name, problem, language), kind, language),
    );
  const isSaid = (part: string): boolean =>
    [...part.matchAll(placeholderPattern)].every(([placeholder]) => shown(placeholder) !== '');
  return shown(text.replace(optionalPartPattern, (_whole, part: string) => (isSaid(part) ? part : '')));
}

function shownValue(value: string, kind: string | undefined, language: Language): string {
  if (kind === ':term') return termOf(value, language);
  return kind === ':fact' ? factName(value, language) : showPlainly(value);
}

function valueOf(name: string, problem: Problem, language: Language): string {
  if (name === 'otherPlace') return describePlace(problem.otherPlace ?? {}, language);
  const value = name === 'written' ? problem.written : problem.values[name];
  assert(value !== undefined, `the message of ${problem.code} needs the value ${name}`);
  return value;
}

function termOf(name: string, language: Language): string {
  const terms: Readonly<Record<TermName, string>> = language === 'zh-CN' ? zhCnTerms : enTerms;
  assert(Object.hasOwn(terms, name), `no word for the term ${name}`);
  return terms[name as TermName];
}

const longestShown = 160;

/**
 * What is quoted comes from files of others: it must stay on one line, must not steer a terminal, must show what is
 * invisible (a zero-width space in a code is the very fault), and must not drown the message.
 */
export function showPlainly(text: string): string {
  const characters = [...text];
  const shown = characters.length > longestShown ? [...characters.slice(0, longestShown), '…'] : characters;
  return shown.join('').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
