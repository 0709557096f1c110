// The contents: their lines look like headings, and are none.
import type { Block } from './blocks.ts';
import type { Paragraph, ParagraphBlock } from './paragraphs.ts';

type LineBlock = Extract<Block, { kind: 'line' }>;

const title = /^目[录次]$/u;
/** Dots that lead to a page's number, or nowhere. */
const leaders = /\s*[.·．。…⋯・‥\s]{4,}/u;
const pageAtEnd = /\s*[-—–]?(\d{1,4})[-—–]?$/u;
/** So many of a page's lines say that it belongs to the contents. */
const mostLines = 0.6;

/** Marks the lines of the contents: those below its title, and following pages whose lines are said again further on. */
export function markContents(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => isLine(block) && title.test(plain(block.line.text)));
  const first = blocks[start];
  if (first?.kind !== 'line') return [...blocks];
  const byPage = Map.groupBy(blocks.slice(start + 1).filter(isLine), ({ page }) => page);
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'table');
  const later = new Set(
    blocks
      .slice(start + 1)
      .filter(isLine)
      .flatMap(({ page, line }) => `${page}\n${plain(line.text)}`),
  );
  const pages = new Set([first.page]);
  const lastPage = Math.max(...byPage.keys(), first.page);
  for (let page = first.page + 1; ; page += 1) {
    const lines = byPage.get(page);
    if (lines === undefined || lines.length === 0) break;
    const entries = lines.filter(({ line }) => {
      if (leaders.test(line.text)) return true;
      const text = plain(line.text);
      for (let other = page + 1; other <= lastPage; other += 1)
        if (later.has(`${other}\n${text}`)) return true;
      return false;
    });
    if (entries.length < mostLines * lines.length) break;
    pages.add(page);
  }
  return blocks.map((block, index) =>
    isLine(block) && index > start && (end === -1 || index < end) && pages.has(block.page)
      ? { ...block, role: 'contentsEntry' as const }
      : block,
  );
}

function isLine(block: Block): block is LineBlock {
  return block.kind === 'line' && block.role === 'text';
}

function plain(text: string): string {
  return text.replace(/\s/gu, '');
}

/** An entry without its leaders, and the page that it names; where the number stands apart, it comes as a paragraph of its own. */
export function withoutLeaders(blocks: readonly ParagraphBlock[]): ParagraphBlock[] {
  const entries: ParagraphBlock[] = [];
  for (const block of blocks) {
    const before = entries.at(-1);
    if (block.kind !== 'paragraph' || block.role !== 'contentsEntry') {
      entries.push(block);
    } else if (before?.kind === 'paragraph' && isNumberOf(before, block)) {
      entries[entries.length - 1] = { ...before, printedPage: plain(block.text).replace(/\D/g, '') };
    } else {
      entries.push(entryOf(block));
    }
  }
  return entries;
}

function isNumberOf(entry: Paragraph, number: Paragraph): boolean {
  const [left, right] = [entry.lines.at(-1), number.lines[0]];
  return (
    entry.role === 'contentsEntry' &&
    entry.printedPage === undefined &&
    /^[.·．…\s]*[-—–]?\d{1,4}[-—–]?$/u.test(number.text) &&
    left?.page === right?.page &&
    Math.abs((left?.line.baseline ?? 0) - (right?.line.baseline ?? Infinity)) < 4
  );
}

function entryOf(entry: Paragraph): Paragraph {
  const dots = leaders.exec(entry.text);
  if (dots === null) return entry;
  const page = pageAtEnd.exec(entry.text.slice(dots.index + dots[0].length))?.[1];
  return {
    ...entry,
    text: entry.text.slice(0, dots.index),
    ...(page === undefined ? {} : { printedPage: page }),
  };
}
