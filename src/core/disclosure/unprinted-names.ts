// Projects that a document counts and sums but nowhere names: their names do not go out behind its figures either.
import type { Project } from '../ledger/ledger.ts';
import type { Block, Inline } from './tree.ts';

/** The codes of projects whose name stands in no cell, heading, sentence or chart. */
export function unprintedProjects(
  projects: readonly Project[],
  blocks: readonly Block[],
): ReadonlySet<string> {
  const printed = blocks.flatMap(textsOf).map(bare);
  const isPrinted = (name: string): boolean => printed.some((text) => text.includes(name));
  return new Set(projects.filter(({ name }) => !isPrinted(bare(name))).map(({ code }) => code));
}

/** Lines break and marks at the end of a text are dropped: neither makes another name. */
function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.inlines.map(textOf).join('')];
    case 'table':
    case 'form':
      return block.grid.cells.map(({ text }) => text);
    case 'chart':
      return block.items.map(({ label }) => label);
  }
}

function textOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.printed;
}
