// A sentence spec as a pattern: what it always says, what it lets vary, and where it has a choice of words. The same spec writes the
// sentence; nothing is said here of any section.
import { remembered } from '../../lib/remembered.ts';
import { turnedDirection } from '../direction-words.ts';
import { templatePieces } from '../../tables/environment.ts';
import { comparable, placeholderExpression, type ReadingWords } from '../../tables/read/phrases.ts';
import type { Template } from '../../tables/spec.ts';
import type {
  ChangeSlot,
  ChoiceSlot,
  FactSlot,
  ListSlot,
  RateSlot,
  SentenceSpec,
  Slot,
  Slots,
} from '../spec.ts';

export type Pattern = readonly PatternNode[];

export type PatternNode =
  | { readonly kind: 'literal'; readonly text: string }
  /** Digits, taken whole. */
  | { readonly kind: 'number'; readonly capture: Capture }
  /** What matches an expression, the longest part first, such as the words that are `said` here; or as little as lets the rest match. */
  | {
      readonly kind: 'word';
      readonly capture: Capture;
      readonly expression: RegExp;
      readonly said: readonly string[];
    }
  | { readonly kind: 'text'; readonly capture: Capture }
  | { readonly kind: 'choice'; readonly capture: Capture; readonly cases: readonly PatternCase[] }
  | {
      readonly kind: 'list';
      readonly capture: Capture;
      readonly item: Pattern;
      readonly separator: string;
    };

export interface PatternCase {
  readonly name: string;
  readonly pattern: Pattern;
}

/** What was found is told by the name in the template and, where a slot stands there, by the slot. */
export interface Capture {
  readonly name: string;
  readonly slot?: Slot;
  /** Which figure of a change: its size, its percentage, or what it is compared with. */
  readonly part?: 'amount' | 'percent' | 'base' | 'reason';
  /** The lists in whose items it stands, outermost first. */
  readonly lists: readonly ListSlot[];
}

interface Around {
  readonly words: ReadingWords;
  readonly lists: readonly ListSlot[];
  readonly marks: Marks;
}

/** Whether marks between clauses count: 「。其中：」 and 「，其中：」 say the same. */
export type Marks = 'exact' | 'loose';

/** One pattern for each wording of the sentence, its own first. */
export function sentencePatterns(spec: SentenceSpec, words: ReadingWords, marks: Marks): readonly Pattern[] {
  const patterns = wordings(spec, { words, lists: [], marks });
  return marks === 'exact' ? patterns : patterns.map(withEndMark);
}

function wordings({ text, slots = {}, alsoRead = [] }: SentenceSpec, around: Around): Pattern[] {
  return [text, ...alsoRead].map((template) => compile(template, slots, around));
}

/** Text without the differences that loose marks make: as long as before, but for the one mark at its end. */
export const withLooseMarks = remembered((compared) => loosened(compared).replace(/，*$/u, '，'));

function loosened(compared: string): string {
  return compared.replace(/[，；。：]/gu, '，');
}

/** A sentence may lack the mark that ends it, or have another. Where a choice ends it, the choice brings the mark. */
function withEndMark(pattern: Pattern): Pattern {
  const last = pattern.at(-1);
  if (last?.kind !== 'literal') return last?.kind === 'choice' ? pattern : [...pattern, endMark];
  return [...pattern.slice(0, -1), { ...last, text: last.text.replace(/，*$/u, '，') }];
}

const endMark: PatternNode = { kind: 'literal', text: '，' };

function compile(template: Template, slots: Slots, around: Around): Pattern {
  return templatePieces(template).flatMap((piece): PatternNode[] => {
    if (piece.kind === 'text') return literal(piece.text, around.marks);
    const slot = slots[piece.name];
    return slot === undefined ? [wordNode(piece.name, around)] : slotNodes(piece.name, slot, around);
  });
}

function literal(text: string, marks: Marks): PatternNode[] {
  const compared = marks === 'exact' ? comparable(text) : loosened(comparable(text));
  return compared === '' ? [] : [{ kind: 'literal', text: compared }];
}

function wordNode(name: string, { words, lists }: Around): PatternNode {
  const expression = placeholderExpression(name, words);
  const capture = { name, lists };
  if (expression === undefined) return { kind: 'text', capture };
  const said = (words[name] ?? []).map(comparable);
  return { kind: 'word', capture, expression: new RegExp(`(?:${expression})`, 'uy'), said };
}

function slotNodes(name: string, slot: Slot, around: Around): PatternNode[] {
  const capture = { name, slot, lists: around.lists };
  switch (slot.kind) {
    case 'amount':
    case 'share':
    case 'count':
    case 'unitCount':
    case 'factTotal':
    case 'factAmount':
      return [{ kind: 'number', capture }];
    case 'fact':
      return [factNode(capture, slot)];
    case 'projectText':
      return [{ kind: 'text', capture }];
    case 'change':
    case 'rate':
      return [{ kind: 'choice', capture, cases: wordingCases(capture, slot, around) }];
    case 'list':
      return [{ kind: 'choice', capture, cases: listCases(capture, slot, around) }];
    case 'choice':
      return [{ kind: 'choice', capture, cases: choiceCases(slot, around) }];
  }
}

function factNode(capture: Capture, { shape }: FactSlot): PatternNode {
  return { kind: shape === 'text' || shape === 'list' ? 'text' : 'number', capture };
}

function wordingCases(capture: Capture, slot: ChangeSlot | RateSlot, around: Around): PatternCase[] {
  const also = 'alsoRead' in slot ? slot.alsoRead : {};
  const all = [...Object.entries(slot.wording), ...Object.entries(also)].flatMap(([name, wording]) =>
    [wording].flat().map((one) => [name, one] as const),
  );
  return [...all, ...turnedRound(all)].map(([name, wording]) => ({
    name,
    pattern: templatePieces(wording).flatMap((piece): readonly PatternNode[] => {
      if (piece.kind === 'text') return literal(piece.text, around.marks);
      if (piece.name === 'reason') return [{ kind: 'text', capture: { ...capture, part: 'reason' } }];
      if (piece.name === 'baseName') return compile(around.words[slot.base]?.[0] ?? '{baseName}', {}, around);
      const part = figuresOfChange.find((figure) => figure === piece.name);
      return [
        part === undefined ? wordNode(piece.name, around) : { kind: 'number', capture: { ...capture, part } },
      ];
    }),
  }));
}

type Wording = readonly [name: string, wording: Template];

/** A wording whose words for the direction say the opposite is no other's, and contradicts itself perhaps, but it says which way it went. */
function turnedRound(all: readonly Wording[]): readonly Wording[] {
  const known = new Set(all.map(([, wording]) => wording));
  return all.flatMap(([name, wording]): Wording[] => {
    const turned = turnedDirection(wording);
    return turned === wording || known.has(turned) ? [] : [[name === 'fall' ? 'rise' : 'fall', turned]];
  });
}

const figuresOfChange = ['amount', 'percent', 'base'] as const;

function listCases(capture: Capture, slot: ListSlot, around: Around): PatternCase[] {
  const inside = { ...around, lists: [...around.lists, slot] };
  const [separator] = literal(slot.separator, around.marks);
  const between = separator?.kind === 'literal' ? separator.text : '';
  const lists = wordings(slot.item, inside).map((item): PatternCase => {
    return { name: 'items', pattern: [{ kind: 'list', capture, item, separator: between }] };
  });
  return [{ name: 'none', pattern: compile(slot.none, {}, around) }, ...lists];
}

/** Cases that say least come last, so that words are preferred to their absence, and free text to neither. */
function choiceCases(slot: ChoiceSlot, around: Around): PatternCase[] {
  const cases = Object.entries(slot.cases).flatMap(([name, spec]) =>
    wordings(spec, around).map((pattern) => ({ name, pattern })),
  );
  return cases.sort((left, right) => freedom(left.pattern) - freedom(right.pattern));
}

function freedom(pattern: Pattern): number {
  if (pattern.length === 0) return 2;
  return pattern.some(({ kind }) => kind === 'text') ? 1 : 0;
}
