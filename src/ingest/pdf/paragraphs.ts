// Joins the lines of running text into paragraphs: a line goes on with the one before where that one is full and this one
// begins at the edge.
import type { Looks, ParagraphRole } from '../source-document.ts';
import type { Block } from './blocks.ts';
import { firstWordWidth, spaceBetween } from './cell-text.ts';
import { joinedLines, type PlacedLine } from './line-boxes.ts';
import type { TextLine } from './lines.ts';
import { withoutHangingMark, type Measures, type TextMeasure } from './measure.ts';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly page: number;
  readonly text: string;
  /** Those on the page where it begins give its place. */
  readonly lines: readonly PlacedLine[];
  readonly looks: Looks;
  readonly printedPage?: string;
}

export type ParagraphBlock = Paragraph | Exclude<Block, { kind: 'line' }>;

type LineBlock = Extract<Block, { kind: 'line' }>;

export function paragraphsOf(blocks: readonly Block[], measures: Measures): ParagraphBlock[] {
  const result: (LineBlock[] | Exclude<Block, LineBlock>)[] = [];
  /** The paragraph that the next line may go on with; running lines and pictures do not end it, tables do. */
  let open: LineBlock[] | undefined;
  for (const block of blocks) {
    if (block.kind !== 'line') {
      if (block.kind === 'table') open = undefined;
      result.push(block);
    } else if (block.role !== 'text' && block.role !== 'contentsEntry') {
      result.push([block]);
    } else if (open !== undefined && goesOn(open, block, measures)) {
      open.push(block);
    } else {
      open = [block];
      result.push(open);
    }
  }
  return result.map((item) => (Array.isArray(item) ? paragraphOf(item, measures) : item));
}

function goesOn(open: readonly LineBlock[], next: LineBlock, measures: Measures): boolean {
  const before = open.at(-1);
  if (before?.role !== next.role) return false;
  const [last, line] = [before.line, next.line];
  if (last.isPart || line.isPart) return false;
  if (Math.abs(last.size - line.size) > 0.08 * line.size) return false;
  const measure = measures.onPage(next.page);
  const step = line.baseline - last.baseline;
  if (
    before.page === next.page &&
    (step < 0.5 * line.size || step > Math.max(1.4 * measure.pitch, 1.6 * line.size))
  ) {
    return false;
  }
  if (next.page > before.page + 1) return false;
  if (endsSentence.test(last.text) && (opensItem.test(line.text) || last.bold !== line.bold)) return false;
  if (next.role === 'contentsEntry' && endsEntry.test(last.text)) return false;
  const room = measures.onPage(before.page).right - last.x1 - firstWordWidth(line);
  if (areInMiddle([last, line], measure)) return room < 3 * line.size;
  // Where paragraphs are set in, a line at the edge goes on with what is above, however it was broken.
  const isSetIn = (open[0]?.line.x0 ?? 0) > measures.onPage(open[0]?.page ?? 0).left + 1.2 * line.size;
  if (next.page > before.page && !isSetIn && endsClause.test(last.text)) return false;
  return room < (isSetIn ? 4 : 1) * line.size && !isIndented(open, line, measure);
}

const endsClause = /[。；：！？.;:!?]$/u;
const endsSentence = /[。；：！？]$/u;
/** Leaders of the contents, with or without the number of a page. */
const endsEntry = /[.·．。…⋯・‥]{3,}[\s\d—–-]*$/u;
/** What a new item of a list begins with. */
const opensItem =
  /^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]+(?:[条章节]|部分))/u;

/** All around the middle of the page, and one of them off the edge, but not as far as paragraphs are set in. */
function areInMiddle(lines: readonly TextLine[], { left, middle }: TextMeasure): boolean {
  return (
    lines.every(({ x0, x1, size }) => Math.abs((x0 + x1) / 2 - middle) < size) &&
    lines.some((line) => line.x0 - left > 0.35 * line.size && !isSetIn(line, left))
  );
}

/** By two characters, a mark that hangs apart. */
function isSetIn(line: TextLine, left: number): boolean {
  return [line.x0, withoutHangingMark(line)].some(
    (edge) => Math.abs(edge - left - 2 * line.size) <= 0.3 * line.size,
  );
}

function isIndented(open: readonly LineBlock[], line: TextLine, { left }: TextMeasure): boolean {
  if (line.x0 <= left + 0.8 * line.size) return false;
  // A block that is set in as a whole goes on where its second line began.
  const second = open[1]?.line;
  if (second !== undefined) return Math.abs(line.x0 - second.x0) > 0.8 * line.size;
  const first = open[0]?.line;
  return first === undefined || line.x0 > first.x0 - 0.8 * line.size;
}

function paragraphOf(blocks: readonly LineBlock[], measures: Measures): Paragraph {
  const [first] = blocks;
  if (first === undefined) throw new Error('a paragraph has a line');
  const { text, lines } = joinedLines(blocks, (before, line) => spaceBetween(before, line.text));
  const looks = looksOf(blocks, measures.onPage(first.page));
  const isTitle =
    looks.size !== null &&
    (looks.size >= 1.12 * measures.bodySize || (looks.align === 'center' && text.length <= 40));
  return {
    kind: 'paragraph',
    role: first.role === 'text' && isTitle ? 'title' : first.role,
    page: first.page,
    text,
    lines,
    looks,
  };
}

function looksOf(blocks: readonly LineBlock[], measure: TextMeasure): Looks {
  const { left, right } = measure;
  const lines = blocks.map(({ line }) => line);
  const size = lines[0]?.size ?? 0;
  const isCentred = areInMiddle(lines, measure);
  const isAtEnd = lines.every(({ x0, x1 }) => x0 - left > 0.5 * (right - left) && right - x1 < 2 * size);
  return {
    bold: lines.every(({ bold }) => bold),
    size: Math.round(size * 10) / 10,
    align: isCentred ? 'center' : isAtEnd ? 'end' : 'start',
  };
}
