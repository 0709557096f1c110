// From painted pieces of line to the rules of tables: pieces along one line are joined, and rules that meet belong together.
import type { Area } from './geometry.ts';
import { around } from './geometry.ts';
import type { Segment } from './page-marks.ts';

/** Pieces this far apart across are on one line, in points. */
const sameLine = 1.2;
/** A gap along a line, between the borders of two cells or two dashes. */
const gapInLine = 3.5;
/** What is shorter is a dot or a corner. */
const shortestRule = 4;
/** How far rules may miss each other and still meet. */
const meeting = 3;

export function joinPieces(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const horizontal of [true, false]) {
    const pieces = segments
      .filter((segment) => segment.horizontal === horizontal)
      .sort((a, b) => a.at - b.at);
    for (let start = 0; start < pieces.length;) {
      const first = pieces[start]?.at ?? 0;
      let end = start;
      while ((pieces[end]?.at ?? Infinity) - first <= sameLine) end += 1;
      joined.push(...joinAlong(pieces.slice(start, end)));
      start = end;
    }
  }
  return joined.filter(({ from, to }) => to - from >= shortestRule);
}

function joinAlong(pieces: Segment[]): Segment[] {
  const joined: Segment[] = [];
  let weight = 0;
  for (const piece of pieces.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const length = piece.to - piece.from + 0.01;
    if (last === undefined || piece.from > last.to + gapInLine) {
      joined.push(piece);
      weight = length;
      continue;
    }
    const at = (last.at * weight + piece.at * length) / (weight + length);
    weight += length;
    joined[joined.length - 1] = { ...last, at, to: Math.max(last.to, piece.to) };
  }
  return joined;
}

/** Rules that meet, directly or through others: each group may be a table. */
export function meetingRules(rules: readonly Segment[]): Segment[][] {
  const parent = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const across = rules.flatMap((rule, index) => (rule.horizontal ? [{ rule, index }] : []));
  for (const [index, rule] of rules.entries()) {
    if (rule.horizontal) continue;
    for (const other of across) {
      if (meets(other.rule, rule)) parent[root(other.index)] = root(index);
    }
  }
  return [...Map.groupBy(rules.keys(), root).values()].map((indices) =>
    indices.flatMap((index) => rules[index] ?? []),
  );
}

function meets(horizontal: Segment, vertical: Segment): boolean {
  return (
    vertical.at >= horizontal.from - meeting &&
    vertical.at <= horizontal.to + meeting &&
    horizontal.at >= vertical.from - meeting &&
    horizontal.at <= vertical.to + meeting
  );
}

export function areaOf(rules: readonly Segment[]): Area {
  return around(
    rules.map(({ horizontal, at, from, to }) =>
      horizontal ? { x0: from, x1: to, y0: at, y1: at } : { x0: at, x1: at, y0: from, y1: to },
    ),
  );
}
