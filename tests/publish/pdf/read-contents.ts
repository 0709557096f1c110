// Compares the contents of a PDF with its pages, for the tests.
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import type { ReadPdf } from './read-pages.ts';

interface ContentsEntry {
  readonly text: string;
  /** As printed at the end of the line, and as the pages are numbered. */
  readonly number: number;
  /** Index of the page to which the line leads. */
  readonly page: number;
}

const tight = (text: string): string => text.replace(/\s/gu, '');

/** What the contents say, and what they must say by where the headings and titles stand; `firstNumbered` is page 1. */
export function readContents(
  pdf: ReadPdf,
  disclosure: Disclosure,
  firstNumbered: number,
): { readonly entries: readonly ContentsEntry[]; readonly standing: readonly ContentsEntry[] } {
  const front = pdf.pages.slice(1, firstNumbered);
  const lines = front.flatMap((page) => page.lines).filter((line) => line.includes('...'));
  const links = front.flatMap((page) => page.links);
  const entries = lines.map((line, index) => ({
    text: line.split('...')[0] ?? '',
    number: Number(/(\d+)$/u.exec(line)?.[1]),
    page: links[index] ?? -1,
  }));
  const standing: ContentsEntry[] = [];
  let from = firstNumbered;
  for (const block of disclosure.blocks) {
    if (block.kind !== 'heading' && block.kind !== 'table') continue;
    const words = tight(block.kind === 'heading' ? block.text : block.title);
    const page = pdf.pages.findIndex(({ lines: each }, index) => index >= from && each.includes(words));
    // Blocks follow each other, so the next one is looked for from here on.
    from = Math.max(from, page);
    if (block.contentsText === undefined) continue;
    standing.push({ text: tight(block.contentsText), number: page - firstNumbered + 1, page });
  }
  return { entries, standing };
}
