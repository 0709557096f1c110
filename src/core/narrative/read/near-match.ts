// Matches a text with a pattern whose fixed words it has nearly: some are other, missing, doubled or too many. What stands between the
// words is taken as strictly as ever. Of all ways to lay the text along the pattern the one with the fewest edits is found, by dynamic
// programming over the places of both; where another one with other figures is as good, there is none.
import type { Found } from './match.ts';
import { isBeyondName, longestSentence, numberAt } from './match.ts';
import type { Capture, Pattern, PatternNode } from './pattern.ts';
import { alignmentsOf, type Alignment } from './word-alignment.ts';

export interface NearMatch {
  readonly found: readonly Found[];
  /** The fixed words, each with where it stands, in reading order. */
  readonly words: readonly PlacedWords[];
  readonly edits: number;
}

export interface PlacedWords extends Alignment {
  readonly expected: string;
  readonly start: number;
}

/** Undefined where the text is not like the pattern, or like it in two ways. */
export function nearMatch(pattern: Pattern, text: string): NearMatch | undefined {
  if (text.length > longestSentence || !sharesWords(pattern, text)) return undefined;
  const best = new NearMatcher(text).match(pattern);
  return best === undefined || best.isTie ? undefined : drawnUp(best);
}

/** Half of the pairs of letters that stand there at least. */
function sharesWords(pattern: Pattern, text: string): boolean {
  const { all, shared } = pairsIn(pattern, text);
  return all > 0 && shared * 2 >= all;
}

interface Pairs {
  readonly all: number;
  readonly shared: number;
}

/** Of a choice, those of the case that shares most. */
function pairsIn(pattern: Pattern, text: string): Pairs {
  const own = pattern.map((node): Pairs => {
    if (node.kind === 'literal') {
      const pairs = [...node.text].slice(1).map((_, at) => node.text.slice(at, at + 2));
      return { all: pairs.length, shared: pairs.filter((pair) => text.includes(pair)).length };
    }
    const cases = node.kind === 'choice' ? node.cases.map((one) => pairsIn(one.pattern, text)) : [];
    return cases.reduce((most, one) => (one.shared > most.shared ? one : most), noPairs);
  });
  return own.reduce((sum, { all, shared }) => ({ all: sum.all + all, shared: sum.shared + shared }), noPairs);
}

const noPairs: Pairs = { all: 0, shared: 0 };

/** What is left to match from a place on. Compared by edits, then by the figures and the letters that are left to free text. */
interface Rest {
  readonly edits: number;
  readonly swallowed: number;
  readonly free: number;
  /** Which figures are read, and which wording of a change stands: two ways that agree in it say the same. */
  readonly figures: string;
  readonly isTie: boolean;
  readonly first: Chain | undefined;
}

interface Chain {
  readonly step: Step;
  readonly next: Chain | undefined;
}

/** Where a choice begins is known before what stands in it, and where it ends after that. */
type Step =
  | { readonly kind: 'words'; readonly words: PlacedWords }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'opened'; readonly start: number }
  | { readonly kind: 'closed'; readonly found: Omit<Found, 'start'> };

type Continue = (position: number) => Rest | undefined;

const ended: Rest = { edits: 0, swallowed: 0, free: 0, figures: '', isTie: false, first: undefined };

class NearMatcher {
  readonly #text: string;
  /** What follows a node from a place on is the same, whatever came before; items of a list are told apart. */
  readonly #known = new Map<PatternNode, Map<string, Rest | undefined>>();
  #items: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  match(pattern: Pattern): Rest | undefined {
    return this.#sequence(pattern, 0, 0, (position) => (position === this.#text.length ? ended : undefined));
  }

  /** `skipped`: so much of the words at `index` is done already. */
  #sequence(
    pattern: Pattern,
    index: number,
    position: number,
    next: Continue,
    skipped = 0,
  ): Rest | undefined {
    const node = pattern[index];
    if (node === undefined) return next(position);
    const ofNode = this.#known.get(node) ?? new Map<string, Rest | undefined>();
    this.#known.set(node, ofNode);
    const key = [position, skipped, ...this.#items].join();
    if (ofNode.has(key)) return ofNode.get(key);
    const rest = (at: number, done = 0): Rest | undefined =>
      this.#sequence(pattern, index + 1, at, next, done);
    const result =
      node.kind === 'number'
        ? this.#figure(node.capture, unitOf(pattern[index + 1]), position, rest)
        : this.#node(node, position, skipped, rest, pattern[index - 1]?.kind === 'number');
    ofNode.set(key, result);
    return result;
  }

  #node(
    node: Exclude<PatternNode, { kind: 'number' }>,
    position: number,
    skipped: number,
    rest: Continue,
    isUnit: boolean,
  ): Rest | undefined {
    switch (node.kind) {
      case 'literal':
        return this.#words(node.text.slice(skipped), position, rest);
      case 'word':
        return this.#word(node, position, rest, isUnit);
      case 'text':
        return this.#freeText(node.capture, position, rest);
      case 'choice':
        return this.#choice(node, position, rest);
      case 'list':
        return this.#list(node, 0, position, rest);
    }
  }

  #words(expected: string, start: number, rest: Continue): Rest | undefined {
    return leastOf(
      alignmentsOf(expected, this.#text, start).map((alignment) => {
        const words = { ...alignment, expected, start };
        return withEdits(alignment.edits, led(rest(alignment.end), { kind: 'words', words }));
      }),
    );
  }

  /** A figure stands before its unit. Before another, or before none, it is no figure of the pattern's, and none is read there. */
  #figure(
    capture: Capture,
    unit: string,
    start: number,
    rest: (position: number, skipped?: number) => Rest | undefined,
  ): Rest | undefined {
    if (cutFigure.test(this.#text.slice(Math.max(0, start - 2), start))) return undefined;
    const end = numberAt(this.#text, start);
    if (end !== undefined && this.#text.startsWith(unit, end)) return this.#found(capture, start, end, rest);
    const lost = end ?? matchEnd(placeholder, this.#text, start);
    if (lost === undefined) return undefined;
    const isOwnUnit = this.#text.startsWith(unit, lost);
    const behind = isOwnUnit ? lost + unit.length : (matchEnd(anyUnit, this.#text, lost) ?? lost);
    const expected = `${end === undefined ? '…' : this.#text.slice(start, end)}${unit}`;
    const words = { start, end: behind, edits: editsOfLostFigure, expected };
    return withEdits(words.edits, led(rest(behind, unit.length), { kind: 'words', words }));
  }

  #found(capture: Capture, start: number, end: number, rest: Continue): Rest | undefined {
    const after = rest(end);
    const found = { capture, start, end, items: this.#items };
    const figures = `${capture.name}${capture.part ?? ''} ${start} ${end};${after?.figures ?? ''}`;
    return led(after === undefined ? undefined : { ...after, figures }, { kind: 'found', found });
  }

  /** Names that the document goes by may be miswritten by a letter, and years; units may not. With more, a name is another's. */
  #word(
    { capture, expression, said }: Extract<PatternNode, { kind: 'word' }>,
    start: number,
    rest: Continue,
    isUnit: boolean,
  ): Rest | undefined {
    const exactly = matchEnd(expression, this.#text, start);
    if (exactly !== undefined) return this.#named(capture, { start, end: exactly, edits: 0 }, '', rest);
    if (isUnit) return undefined;
    const yearEnd = matchEnd(anyYear, this.#text, start);
    const year = yearEnd === undefined ? [] : [{ end: yearEnd, edits: 1 }];
    return leastOf(
      said.flatMap((expected) => {
        const nearly = /^\d{4}$/u.test(expected)
          ? year
          : alignmentsOf(expected, this.#text, start).filter(({ end, edits }) => end > start && edits <= 1);
        return nearly.map((alignment) => this.#named(capture, { start, ...alignment }, expected, rest));
      }),
    );
  }

  #named(
    capture: Capture,
    { start, end, edits }: Alignment & { readonly start: number },
    expected: string,
    rest: Continue,
  ): Rest | undefined {
    const found = { capture, start, end, items: this.#items };
    const named = led(rest(end), { kind: 'found', found });
    if (edits === 0) return named;
    return withEdits(edits, led(named, { kind: 'words', words: { start, end, edits, expected } }));
  }

  #freeText(capture: Capture, start: number, rest: Continue): Rest | undefined {
    const ways: Rest[] = [];
    let swallowed = 0;
    for (let end = start + 1; end <= this.#text.length; end += 1) {
      if (isBeyondName(capture, this.#text, start, end)) break;
      if (isDigit(this.#text[end - 1]) && !isDigit(this.#text[end - 2])) swallowed += 1;
      const found = { capture, start, end, items: this.#items };
      const way = led(rest(end), { kind: 'found', found });
      if (way === undefined) continue;
      ways.push({ ...way, swallowed: way.swallowed + swallowed, free: way.free + end - start });
    }
    return leastOf(ways);
  }

  #choice(
    { capture, cases }: Extract<PatternNode, { kind: 'choice' }>,
    start: number,
    rest: Continue,
  ): Rest | undefined {
    const items = this.#items;
    const isTold = capture.slot?.kind === 'change' || capture.slot?.kind === 'rate';
    return leastOf(
      cases.map(({ name, pattern }) => {
        const inside = this.#sequence(pattern, 0, start, (end) => {
          const around = this.#items;
          this.#items = items;
          const after = rest(end);
          this.#items = around;
          // Both say that it is more; where they read the same, the first is meant.
          const told = isTold ? `${capture.name} ${name === 'fromZero' ? 'rise' : name};` : '';
          const found = { capture, end, chosen: name, items };
          return led(after === undefined ? undefined : { ...after, figures: told + after.figures }, {
            kind: 'closed',
            found,
          });
        });
        this.#items = items;
        return led(inside, { kind: 'opened', start });
      }),
    );
  }

  #list(
    node: Extract<PatternNode, { kind: 'list' }>,
    index: number,
    start: number,
    rest: Continue,
  ): Rest | undefined {
    const around = this.#items;
    this.#items = [...around, index];
    const result = this.#sequence(node.item, 0, start, (end) => {
      const inside = this.#items;
      this.#items = around;
      const closed = [rest(end), this.#text.startsWith('等', end) ? rest(end + 1) : undefined];
      const more = alignmentsOf(node.separator, this.#text, end)
        .filter((separator) => separator.edits === 0 && separator.end > start)
        .map((separator) => this.#list(node, index + 1, separator.end, rest));
      this.#items = inside;
      return leastOf([...closed, ...more]);
    });
    this.#items = around;
    return result;
  }
}

function led(rest: Rest | undefined, step: Step): Rest | undefined {
  return rest === undefined ? undefined : { ...rest, first: { step, next: rest.first } };
}

function withEdits(edits: number, rest: Rest | undefined): Rest | undefined {
  return rest === undefined || edits === 0 ? rest : { ...rest, edits: rest.edits + edits };
}

function leastOf(ways: readonly (Rest | undefined)[]): Rest | undefined {
  let best: Rest | undefined;
  for (const way of ways) {
    if (way === undefined) continue;
    const order = best === undefined ? -1 : orderOf(way, best);
    if (best === undefined || order < 0) best = way;
    else if (order === 0 && way.figures !== best.figures) best = { ...best, isTie: true };
  }
  return best;
}

function orderOf(one: Rest, other: Rest): number {
  const inTurn = [one.edits - other.edits, one.swallowed - other.swallowed, one.free - other.free];
  return inTurn.find((difference) => difference !== 0) ?? 0;
}

function drawnUp({ edits, first }: Rest): NearMatch {
  const found: Found[] = [];
  const words: PlacedWords[] = [];
  const opened: number[] = [];
  for (let chain = first; chain !== undefined; chain = chain.next) {
    const { step } = chain;
    if (step.kind === 'words') words.push(step.words);
    if (step.kind === 'found') found.push(step.found);
    if (step.kind === 'opened') opened.push(step.start);
    if (step.kind === 'closed') found.push({ ...step.found, start: opened.pop() ?? step.found.end });
  }
  return { found, words, edits };
}

/** What says of what kind a figure is: 万元, %, or the letter with which a measure word begins. */
function unitOf(node: PatternNode | undefined): string {
  return node?.kind === 'literal' ? (/^(?:亿元|万元|[%\p{L}])/u.exec(node.text)?.[0] ?? '') : '';
}

const anyUnit = /(?:亿元|万元|万|元|%)/uy;
/** Signs for digits, with the digits that are left. */
const placeholder = /[×✕xXＸ_…]{2,}(?:[,，]\d{3})*(?:\.\d+)?/uy;
/** What stands here goes on with a figure that began before. */
const cutFigure = /[\d×✕xXＸ_…][.,，]?$/u;
const anyYear = /\d{4}/uy;
const editsOfLostFigure = 2;

function matchEnd(expression: RegExp, text: string, position: number): number | undefined {
  expression.lastIndex = position;
  return expression.exec(text) === null ? undefined : expression.lastIndex;
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}
