// Reads a printed sentence with its spec, the way back of `writeSentence`: each slot with what is printed there, what it says, and
// the regions that it speaks of.
import type { Scope } from '../../ledger/view.ts';
import type { Members } from '../../tables/read/members.ts';
import { comparableWithPositions, type ComparedText, type ReadingWords } from '../../tables/read/phrases.ts';
import type { ReasonWording } from '../sentence.ts';
import type { SentenceSpec } from '../spec.ts';
import { matchPattern, type Found } from './match.ts';
import { sentencePatterns, withLooseMarks, type Marks, type Pattern } from './pattern.ts';
import { slotValue, type SlotValue } from './slot-value.ts';

export interface ReadSlot {
  /** Its name in the template, with the item of a list around it: `total`, `classes[2].amount`, `change.percent`. */
  readonly name: string;
  /** In an item of a list, what the items around it are about, by code; left out where one names nothing that is known. */
  readonly items?: readonly string[];
  /** As it stands, and where in the sentence. */
  readonly printed: string;
  readonly span: readonly [start: number, end: number];
  readonly value: SlotValue;
}

export interface SentenceReading {
  readonly words: ReadingWords;
  readonly members: Members;
  readonly reasons: ReasonWording;
  /**
   * What the blocks around narrow the sentence to, undefined where it is not known what they speak of; and the words that they give to
   * the paths of facts.
   */
  readonly scopes: readonly Scope[] | undefined;
  readonly named: Readonly<Record<string, string>>;
}

type Known = WeakMap<ReadingWords, WeakMap<SentenceSpec, readonly Pattern[]>>;
const patterns: Readonly<Record<Marks, Known>> = { exact: new WeakMap(), loose: new WeakMap() };

/** The slots in reading order; undefined where the text is not the sentence of the spec. */
export function readSentence(
  spec: SentenceSpec,
  text: string,
  reading: SentenceReading,
  marks: Marks = 'exact',
): readonly ReadSlot[] | undefined {
  const { compared, positions } = comparableWithPositions(text);
  const matched = marks === 'exact' ? compared : withLooseMarks(compared);
  const all = firstMatch(patternsOf(spec, reading.words, marks), matched);
  return all === undefined ? undefined : slotsOf(all, { text, compared, positions }, reading);
}

export interface SentenceText extends ComparedText {
  readonly text: string;
}

/** What was found, as slots. */
export function slotsOf(
  all: readonly Found[],
  { text, compared, positions }: SentenceText,
  reading: SentenceReading,
): readonly ReadSlot[] {
  return all.map((found) => {
    const start = positions[found.start] ?? 0;
    const end = found.end === found.start ? start : (positions[found.end - 1] ?? 0) + 1;
    const printed = text.slice(start, end);
    const ofItem = itemsAround(found, all, compared, reading.members);
    const scopes =
      ofItem === undefined || reading.scopes === undefined
        ? undefined
        : [...reading.scopes, ...ofItem.flatMap(({ scopes }) => scopes)];
    const chosen = all.find((other) => other.chosen !== undefined && isSameSlot(other, found))?.chosen;
    const value = slotValue(found, { ...reading, printed, scopes, chosen });
    const codes = ofItem?.map(({ code }) => code) ?? [];
    const items =
      codes.length === 0 || codes.includes(undefined) ? {} : { items: codes.map((code) => code ?? '') };
    return { name: slotName(found), ...items, printed, span: [start, end], value };
  });
}

function isSameSlot(left: Found, right: Found): boolean {
  return left.capture.slot === right.capture.slot && left.items.join() === right.items.join();
}

interface Item {
  readonly scopes: readonly Scope[];
  /** Undefined where the item does not name what it is about. */
  readonly code: string | undefined;
}

/** What the items of the lists around a slot name, each within what its list speaks of; undefined where a name is unknown. */
function itemsAround(
  found: Found,
  all: readonly Found[],
  compared: string,
  members: Members,
): readonly Item[] | undefined {
  const around = found.capture.lists.map((list, depth): Item | undefined => {
    const item = found.items.slice(0, depth + 1).join();
    const naming = all.find(
      ({ capture, items }) =>
        capture.slot === undefined &&
        capture.name.startsWith(`${list.dimension}.`) &&
        items.slice(0, depth + 1).join() === item,
    );
    const name = naming === undefined ? '' : compared.slice(naming.start, naming.end);
    const [member] = members.byName(list.dimension, name, list.level, undefined);
    const code = member?.code ?? members.meetName(list.dimension, name)?.code;
    if (naming === undefined) return { scopes: [list.scope], code: undefined };
    return code === undefined ? undefined : { scopes: [list.scope, { [list.dimension]: code }], code };
  });
  return around.includes(undefined) ? undefined : around.flatMap((item) => item ?? []);
}

function firstMatch(all: readonly Pattern[], text: string): readonly Found[] | undefined {
  for (const pattern of all) {
    const found = matchPattern(pattern, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function patternsOf(spec: SentenceSpec, words: ReadingWords, marks: Marks): readonly Pattern[] {
  const ofWords = patterns[marks].get(words) ?? new WeakMap<SentenceSpec, readonly Pattern[]>();
  patterns[marks].set(words, ofWords);
  const known = ofWords.get(spec) ?? sentencePatterns(spec, words, marks);
  ofWords.set(spec, known);
  return known;
}

function slotName({ capture, items }: Found): string {
  const lists = items.map((item) => `[${item + 1}]`).join('');
  const part = capture.part === undefined ? '' : `.${capture.part}`;
  return `${lists}${lists === '' ? '' : '.'}${capture.name}${part}`;
}
