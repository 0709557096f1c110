// A disclosure as its readers see it: all that is printed, in order, and nothing of what stands behind.
import type { Block, Disclosure, Inline } from '../../../src/core/disclosure/tree.ts';
import { gridText } from '../small-ledger.ts';

export function shown(disclosure: Disclosure): string {
  const cover = disclosure.cover.lines.map(({ text }) => text);
  return [...cover, ...disclosure.blocks.map(shownBlock)].join('\n');
}

export function shownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.inlines.map(shownInline).join('');
    case 'table':
      return [block.title, `${block.headLeft} ${block.headRight}`, gridText(block.grid), ...block.notes].join(
        '\n',
      );
    case 'form':
      return [block.title, block.subtitle, gridText(block.grid)].join('\n');
    case 'chart':
      return `〔${block.title}${block.description}〕`;
  }
}

function shownInline(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.printed;
}
