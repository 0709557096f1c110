// Matches a text with a pattern, from beginning to end. Where a pattern lets words vary, the shortest that lets the rest match is
// taken; what failed once at a place is not tried there again, so the time grows with the text and not beyond.
import type { Capture, Pattern, PatternNode } from './pattern.ts';

export interface Found {
  readonly capture: Capture;
  /** Into the compared text. */
  readonly start: number;
  readonly end: number;
  /** The case of a choice that was met. */
  readonly chosen?: string;
  /** Items of the lists around it, outermost first, counted from 0. */
  readonly items: readonly number[];
}

/** No sentence of a budget is longer; what is, is not compared with a pattern. */
export const longestSentence = 4000;

/** What was found, in reading order; undefined where the text is not the pattern's. */
export function matchPattern(pattern: Pattern, text: string): readonly Found[] | undefined {
  if (text.length > longestSentence || !hasEndsOf(pattern, text)) return undefined;
  const matcher = new Matcher(text);
  return matcher.match(pattern);
}

/** Most texts are not the pattern's, and show it by how they begin or end. */
function hasEndsOf(pattern: Pattern, text: string): boolean {
  const [first, last] = [pattern[0], pattern.at(-1)];
  return (
    (first?.kind !== 'literal' || text.startsWith(first.text)) &&
    (last?.kind !== 'literal' || text.endsWith(last.text))
  );
}

interface Chain {
  readonly found: Found;
  readonly before: Chain | undefined;
}

type Continue = (position: number, found: Chain | undefined) => Chain | 'nothing' | undefined;

class Matcher {
  readonly #text: string;
  /** Nodes that cannot be followed by the rest from a place on. A node always has the same rest, so this does not depend on the way there. */
  readonly #failed = new Map<PatternNode, Set<number>>();
  #items: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  match(pattern: Pattern): readonly Found[] | undefined {
    const end: Continue = (position, found) =>
      position === this.#text.length ? (found ?? 'nothing') : undefined;
    const last = this.#sequence(pattern, 0, 0, undefined, end);
    if (last === undefined) return undefined;
    const all: Found[] = [];
    for (let chain = last === 'nothing' ? undefined : last; chain !== undefined; chain = chain.before)
      all.push(chain.found);
    return all.reverse();
  }

  #sequence(
    pattern: Pattern,
    index: number,
    position: number,
    found: Chain | undefined,
    next: Continue,
  ): ReturnType<Continue> {
    const node = pattern[index];
    if (node === undefined) return next(position, found);
    const failed = this.#failed.get(node) ?? new Set();
    if (failed.has(position)) return undefined;
    const rest: Continue = (at, captured) => this.#sequence(pattern, index + 1, at, captured, next);
    const result = this.#node(node, position, found, rest);
    if (result === undefined) this.#failed.set(node, failed.add(position));
    return result;
  }

  #node(node: PatternNode, position: number, found: Chain | undefined, rest: Continue): ReturnType<Continue> {
    switch (node.kind) {
      case 'literal':
        return this.#text.startsWith(node.text, position)
          ? rest(position + node.text.length, found)
          : undefined;
      case 'number':
        return this.#upTo(numberAt(this.#text, position), node.capture, position, found, rest);
      case 'word':
        return this.#upTo(this.#wordAt(node.expression, position), node.capture, position, found, rest);
      case 'text':
        return this.#freeText(node.capture, position, found, rest);
      case 'choice':
        return this.#choice(node, position, found, rest);
      case 'list':
        return this.#list(node, 0, position, found, rest);
    }
  }

  #upTo(
    end: number | undefined,
    capture: Capture,
    start: number,
    before: Chain | undefined,
    rest: Continue,
  ): ReturnType<Continue> {
    if (end === undefined) return undefined;
    return rest(end, { found: { capture, start, end, items: this.#items }, before });
  }

  #wordAt(expression: RegExp, position: number): number | undefined {
    expression.lastIndex = position;
    return expression.exec(this.#text) === null ? undefined : expression.lastIndex;
  }

  #freeText(
    capture: Capture,
    start: number,
    before: Chain | undefined,
    rest: Continue,
  ): ReturnType<Continue> {
    for (let end = start + 1; end <= this.#text.length; end += 1) {
      if (isBeyondName(capture, this.#text, start, end)) return undefined;
      const result = this.#upTo(end, capture, start, before, rest);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  #choice(
    { capture, cases }: Extract<PatternNode, { kind: 'choice' }>,
    start: number,
    before: Chain | undefined,
    rest: Continue,
  ): ReturnType<Continue> {
    for (const { name, pattern } of cases) {
      const items = this.#items;
      const result = this.#sequence(pattern, 0, start, before, (end, found) => {
        const inside = this.#items;
        this.#items = items;
        const followed = rest(end, { found: { capture, start, end, chosen: name, items }, before: found });
        if (followed === undefined) this.#items = inside;
        return followed;
      });
      if (result !== undefined) return result;
      this.#items = items;
    }
    return undefined;
  }

  #list(
    node: Extract<PatternNode, { kind: 'list' }>,
    index: number,
    start: number,
    before: Chain | undefined,
    rest: Continue,
  ): ReturnType<Continue> {
    const around = this.#items;
    this.#items = [...around, index];
    const result = this.#sequence(node.item, 0, start, before, (end, found) => {
      this.#items = around;
      // Documents close even a whole list with 等.
      const closed =
        rest(end, found) ?? (this.#text.startsWith('等', end) ? rest(end + 1, found) : undefined);
      if (closed !== undefined) return closed;
      if (!this.#text.startsWith(node.separator, end) || (node.separator === '' && end === start))
        return undefined;
      return this.#list(node, index + 1, end + node.separator.length, found, rest);
    });
    if (result === undefined) this.#items = around;
    return result;
  }
}

/**
 * Whether free text that begins at `start` and ends at `end` is more than a name: what an item of a list is about holds no amount or
 * percentage, it would be an item that went unread; and no word for a part of the year stands in the name of the body, what is said of that
 * part would be said of the whole year.
 */
export function isBeyondName(
  { name, slot, lists }: Capture,
  text: string,
  start: number,
  end: number,
): boolean {
  if (slot !== undefined) return false;
  if (lists.length > 0) return endsInFigure.test(text.slice(0, end).slice(-5));
  if (!namesOfBody.has(name)) return false;
  partOfYear.lastIndex = Math.max(0, start - 1);
  const found = partOfYear.exec(text);
  return found !== null && found.index < end && partOfYear.lastIndex > start;
}

const namesOfBody: ReadonlySet<string> = new Set(['body', 'bodyShort', 'department']);
const endsInFigure = /(?:\d|[×✕xX]{2})(?:元|万元|亿元|%)$|\d\.\d{2}$/u;
const partOfYear = /[上下]半年|季度|[\d一二三四五六七八九十]月|月份|截至|截止|年[初末底]/gu;

/** The end of the figure that begins there: an amount, a count or a percentage, with or without commas. */
export function numberAt(text: string, position: number): number | undefined {
  const figure = /[-−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?/uy;
  figure.lastIndex = position;
  return figure.exec(text) === null ? undefined : figure.lastIndex;
}
