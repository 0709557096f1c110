// How printed words are compared with those of a spec: templates become patterns, and differences that mean nothing (spaces, the
// width of brackets, an ordinal before a label, another usual name) do not count.
import { normaliseOfficialName } from '../../classification/official-name.ts';
import { remembered } from '../../lib/remembered.ts';
import { templatePieces } from '../environment.ts';
import type { Template } from '../spec.ts';

/**
 * Words of the document that a template may name, each with all that it may say here; a word not listed may say anything. The bases of
 * comparison stand under their own names, each with the template that the format has for it.
 */
export type ReadingWords = Readonly<Record<string, readonly string[]>>;

/** Usual other names of a phrase, such as 「日常公用经费」 for 「公用经费」. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** What stands at the placeholders of a template, by their names. */
export type Captures = ReadonlyMap<string, string>;

export interface Phrases {
  /** What stands at the placeholders, or undefined where the text is not the template's. An exact match is found first. */
  readonly match: (template: Template, text: string) => Captures | undefined;
}

export function phrases(words: ReadingWords, aliases: Aliases): Phrases {
  const official = new Map(
    Object.entries(aliases).flatMap(([name, others]) =>
      others.map((other): [string, string] => [comparable(other), comparable(name)]),
    ),
  );
  const named = (text: string): string => official.get(text) ?? text;
  const patterns = new Map<Template, Pattern>();
  const patternOf = (template: Template): Pattern => {
    const known = patterns.get(template) ?? compile(template, words);
    patterns.set(template, known);
    return known;
  };
  const compare = (template: Template, text: string): Captures | undefined => {
    const written = comparable(text);
    const pattern = patternOf(template);
    // A format may print what is another's usual name: its own words come first.
    const exact = run(pattern, written) ?? run(pattern, named(written));
    if (exact !== undefined) return pattern.isBare ? withReadable(exact, text) : exact;
    const [bare, rest] = [patternOf(withoutOrdinal(template)), withoutOrdinal(written)];
    if (bare === pattern && rest === written) return undefined;
    return run(bare, rest) ?? run(bare, named(rest));
  };
  // Columns and rows are held against the same templates again and again.
  const answers = new Map<Template, Map<string, Captures | undefined>>();
  let count = 0;
  return {
    match(template, text) {
      const ofTemplate = answers.get(template);
      const before = ofTemplate?.get(text);
      if (before !== undefined || ofTemplate?.has(text) === true) return before;
      const answer = compare(template, text);
      if (count >= mostAnswers) {
        answers.clear();
        count = 0;
      }
      const known = answers.get(template) ?? new Map<string, Captures | undefined>();
      answers.set(template, known.set(text, answer));
      count += 1;
      return answer;
    },
  };
}

/** So many are kept in mind; then all are forgotten. */
const mostAnswers = 50_000;

/** Text as it is compared: no spaces, one width of brackets and digits. */
export const comparable = remembered((text) =>
  normaliseOfficialName(text.replace(/[０-９．]/gu, (sign) => sign.normalize('NFKC'))),
);

export interface ComparedText {
  readonly compared: string;
  readonly positions: readonly number[];
}

/** The same, and where in the text each compared character stands. */
export const comparableWithPositions = remembered((text): ComparedText => {
  const positions: number[] = [];
  let compared = '';
  let position = 0;
  for (const character of text) {
    const same = comparable(character);
    positions.push(...Array.from(same, () => position));
    compared += same;
    position += character.length;
  }
  return { compared, positions: [...positions, text.length] };
});

/** Spaces that a line break or justified setting left between Chinese characters belong to no name. */
export function readable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '')
    .trim();
}

/** Labels are numbered in one document and not in the next: 一、 （一） 1. ① 其中：. */
const ordinals =
  /^(?:其中：|其中:|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、．](?!\d)|[①-⑳])/u;

const withoutOrdinal = remembered((text) => text.replace('{ordinal}、', '').replace(ordinals, ''));

interface Pattern {
  /** Words without a placeholder are only themselves. */
  readonly expression: RegExp | string;
  readonly names: readonly string[];
  /** One placeholder and nothing else: what it captures is the text as it stands. */
  readonly isBare: boolean;
}

function compile(template: Template, words: ReadingWords): Pattern {
  const pieces = templatePieces(template);
  const names = pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : []));
  if (names.length === 0) return { expression: comparable(template), names, isBare: false };
  const source = pieces.map((piece) =>
    piece.kind === 'text'
      ? escapeExpression(comparable(piece.text))
      : `(${placeholderExpression(piece.name, words) ?? anything(piece.name)})`,
  );
  return {
    expression: new RegExp(`^${source.join('')}$`, 'u'),
    names,
    isBare: pieces.length === 1 && names.length === 1,
  };
}

/** What may stand at a placeholder, as an expression; undefined where anything may. */
export function placeholderExpression(name: string, words: ReadingWords): string | undefined {
  const known = words[name];
  if (known !== undefined) {
    const longestFirst = [...known].sort((left, right) => right.length - left.length);
    return longestFirst.map((word) => escapeExpression(comparable(word))).join('|');
  }
  if (name === 'ordinal') return '[零一二三四五六七八九十百千]+';
  if (name === 'number') return '[0-9]+';
  if (name === 'year' || name === 'previousYear') return '[0-9]{4}';
  const [, property = ''] = name.split('.');
  if (property === 'code') return '[0-9A-Za-z._-]+';
  if (property.startsWith('part')) return '[0-9]*';
  return undefined;
}

/** Names of a level may be empty: the levels below a node have none. */
function anything(name: string): string {
  return /\.name\d$/u.test(name) ? '.*?' : '.+?';
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

const noCaptures: Captures = new Map();

function run({ expression, names }: Pattern, text: string): Captures | undefined {
  if (typeof expression === 'string') return expression === text ? noCaptures : undefined;
  const found = expression.exec(text);
  return found === null ? undefined : new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
}

function withReadable(captures: Captures, text: string): Captures {
  return new Map([...captures.keys()].map((name) => [name, readable(text)]));
}
