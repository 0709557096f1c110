// Between which edges the running text of a page is set, and how large: what tells a full line from the end of a paragraph,
// and a title from the text.
import type { Block } from './blocks.ts';
import type { TextLine } from './lines.ts';

export interface TextMeasure {
  readonly left: number;
  readonly right: number;
  /** From one base line to the next. */
  readonly pitch: number;
}

export interface Measures {
  /** The size of most of the text, in points. */
  readonly bodySize: number;
  readonly onPage: (page: number) => TextMeasure;
}

type LineBlock = Extract<Block, { kind: 'line' }>;

/** So many lines show the edges of a page by themselves; with fewer, all pages together do. */
const enoughLines = 4;

export function measuresOf(blocks: readonly Block[]): Measures {
  const lines = blocks.filter((block): block is LineBlock => block.kind === 'line' && block.role === 'text');
  const ofAll = measureOf(lines.map(({ line }) => line));
  const byPage = new Map(
    [...Map.groupBy(lines, ({ page }) => page)].map(([page, onPage]) => [
      page,
      onPage.length >= enoughLines ? measureOf(onPage.map(({ line }) => line)) : undefined,
    ]),
  );
  return {
    bodySize: weightedMiddle(lines.map(({ line }) => ({ value: line.size, weight: line.glyphs.length }))),
    onPage: (page) => byPage.get(page) ?? ofAll,
  };
}

function measureOf(lines: readonly TextLine[]): TextMeasure {
  const pitches = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
    .filter((pitch) => pitch > 4);
  return {
    left: Math.min(...lines.map(({ x0 }) => x0)),
    right: Math.max(...lines.map(({ x1 }) => x1)),
    pitch: pitches.sort((left, right) => left - right)[Math.floor(pitches.length / 2)] ?? Infinity,
  };
}

function weightedMiddle(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sorted = [...values].sort((left, right) => left.value - right.value);
  let rest = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { value, weight } of sorted) {
    rest -= weight;
    if (rest <= 0) return value;
  }
  return 0;
}
