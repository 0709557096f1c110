// Reads a printed sentence whose fixed words differ a little from those of its spec. Its figures are read only where one way of laying
// the sentence along the spec is nearest, few letters differ, and none of the words that tell one figure from another.
import { comparableWithPositions } from '../../tables/read/phrases.ts';
import type { SentenceSpec } from '../spec.ts';
import { nearMatch, type NearMatch, type PlacedWords } from './near-match.ts';
import { patternsOf, slotsOf, type ReadSlot, type SentenceReading } from './read-sentence.ts';
import { tellingWordsIn } from './telling-words.ts';
import { keptLetters } from './word-alignment.ts';

/** Words that stand otherwise than in the format, each with a little of what stands around them. */
export interface WordDifference {
  readonly written: string;
  readonly expected: string;
  /** In the sentence as it stands. */
  readonly span: readonly [start: number, end: number];
}

export interface NearSentence {
  readonly slots: readonly ReadSlot[];
  readonly differences: readonly WordDifference[];
  /** Letters that are other, missing or too many. */
  readonly edits: number;
}

/** Undefined where the text is not nearly the sentence of the spec. */
export function readNearSentence(
  spec: SentenceSpec,
  text: string,
  reading: SentenceReading,
): NearSentence | undefined {
  const { compared, positions } = comparableWithPositions(text);
  const near = patternsOf(spec, reading.words, 'exact')
    .flatMap((pattern) => nearMatch(pattern, compared) ?? [])
    .sort((left, right) => left.edits - right.edits);
  const [best, next] = near;
  if (best === undefined || !isNear(best, compared)) return undefined;
  if (next?.edits === best.edits && figuresIn(next) !== figuresIn(best)) return undefined;
  const slots = slotsOf(best.found, { text, compared, positions }, reading);
  const differences = best.words
    .filter(({ edits }) => edits > 0)
    .map((words): WordDifference => {
      const { expected, start, end } = differing(words, compared);
      const span = [positions[start] ?? 0, positions[end] ?? text.length] as const;
      return { written: text.slice(...span), expected, span };
    });
  return { slots, differences, edits: best.edits };
}

/** So many letters of the fixed words must stand there for each that does not, and so many in all. */
const lettersForEdit = 5;
const fewestLetters = 8;

function isNear({ found, words, edits }: NearMatch, compared: string): boolean {
  const letters = words.reduce((total, { expected }) => total + expected.replace(/\d/gu, '').length, 0);
  return (
    letters >= Math.max(fewestLetters, edits * lettersForEdit) &&
    found.some(({ capture }) => capture.slot !== undefined) &&
    words.every((placed) => placed.edits === 0 || tellsTheSame(placed, words, compared))
  );
}

/**
 * No telling word is there that the format has not, of each that it has every letter is left, and none of what is new belongs to another
 * place of the sentence: labels that changed places are no slip of the pen.
 */
function tellsTheSame(
  { expected, start, end }: PlacedWords,
  words: readonly PlacedWords[],
  compared: string,
): boolean {
  const written = compared.slice(start, end);
  const kept = keptLetters(expected, written);
  const left = new Set(kept.map(([at]) => at));
  const isLeft = (place: { readonly word: string; readonly start: number }): boolean =>
    [...place.word].every((_, offset) => left.has(place.start + offset));
  const same = new Set(kept.map(([, at]) => at));
  // A letter alone is no word: with the one behind it, it may be.
  const added = [...written].flatMap((_, at) => (same.has(at) ? [] : written.slice(at, at + 2)));
  const isElsewhere = (pair: string): boolean =>
    pair.length === 2 && !expected.includes(pair) && words.some((other) => other.expected.includes(pair));
  return (
    tellingWordsIn(written).every(({ word }) => expected.includes(word)) &&
    tellingWordsIn(expected).every(isLeft) &&
    !added.some(isElsewhere)
  );
}

function figuresIn({ found }: NearMatch): string {
  return found.map(({ capture: { name, part }, start, end }) => [name, part, start, end].join(' ')).join();
}

/** So much of the words that stand alike is shown on either side of what differs. */
const shownAround = 5;

function differing(
  { expected, start, end }: PlacedWords,
  compared: string,
): Pick<PlacedWords, 'expected' | 'start' | 'end'> {
  const written = compared.slice(start, end);
  const shorter = Math.min(written.length, expected.length);
  let before = 0;
  while (before < shorter && written[before] === expected[before]) before += 1;
  let after = 0;
  while (after < shorter - before && written.at(-1 - after) === expected.at(-1 - after)) after += 1;
  const [from, to] = [Math.max(0, before - shownAround), Math.max(0, after - shownAround)];
  return {
    expected: expected.slice(from, expected.length - to),
    start: start + from,
    end: end - to,
  };
}
