// Between which edges the running text of a page is set, and how large: what tells a full line from the end of a paragraph,
// and a title from the text.
import type { Block } from './blocks.ts';
import type { TextLine } from './lines.ts';
import type { PageContent } from './page-content.ts';

export interface TextMeasure {
  readonly left: number;
  readonly right: number;
  /** The middle of the page, across. */
  readonly middle: number;
  /** From one base line to the next. */
  readonly pitch: number;
}

export interface Measures {
  /** The size of most of the text, in points. */
  readonly bodySize: number;
  readonly onPage: (page: number) => TextMeasure;
}

type LineBlock = Extract<Block, { kind: 'line' }>;

/** So many lines show the edges of a page by themselves; with fewer, all pages of its width do together. */
const enoughLines = 4;

export function measuresOf(blocks: readonly Block[], pages: readonly PageContent[]): Measures {
  const lines = blocks.filter((block): block is LineBlock => block.kind === 'line' && block.role === 'text');
  const bodySize = weightedMiddle(
    lines.map(({ line }) => ({ value: line.size, weight: line.glyphs.length })),
  );
  // Titles and small print have edges of their own.
  const ofBody = lines.filter(({ line }) => line.size > 0.8 * bodySize && line.size < 1.12 * bodySize);
  const widths = new Map(pages.map(({ number, area }) => [number, Math.round(area.x1 - area.x0)]));
  const byWidth = measuresBy(ofBody, ({ page }) => widths.get(page) ?? 0, 1);
  const byPage = measuresBy(ofBody, ({ page }) => page, enoughLines);
  return {
    bodySize,
    onPage: (page) => {
      const width = widths.get(page) ?? 0;
      const measure = byPage.get(page) ?? byWidth.get(width) ?? { left: 0, right: width, pitch: Infinity };
      return { ...measure, middle: width / 2 };
    },
  };
}

type Edges = Omit<TextMeasure, 'middle'>;

function measuresBy(
  blocks: readonly LineBlock[],
  key: (block: LineBlock) => number,
  fewest: number,
): ReadonlyMap<number, Edges> {
  const groups = [...Map.groupBy(blocks, key)].filter(([, group]) => group.length >= fewest);
  return new Map(groups.map(([value, group]) => [value, measureOf(group.map(({ line }) => line))]));
}

function measureOf(lines: readonly TextLine[]): Edges {
  const pitches = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
    .filter((pitch) => pitch > 4);
  return {
    left: Math.min(...lines.map(withoutHangingMark)),
    right: Math.max(...lines.map(({ x1 }) => x1)),
    pitch: pitches.sort((left, right) => left - right)[Math.floor(pitches.length / 2)] ?? Infinity,
  };
}

/** Where a line begins: a mark that opens is blank in its left half, and typesetters let that half hang over the edge. */
export function withoutHangingMark({ text, x0, size }: TextLine): number {
  return /^[“‘（《〈「『【]/u.test(text) ? x0 + 0.5 * size : x0;
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
