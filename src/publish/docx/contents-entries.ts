// What the contents list: headings and tables, each with the bookmark that its entry leads to.
import type { Block, Heading, TableBlock } from '../../core/disclosure/tree.ts';

export interface ContentsEntry {
  readonly text: string;
  readonly level: 1 | 2 | 3;
  /** A name as Word gives them itself, and a number of its own. */
  readonly bookmark: { readonly name: string; readonly id: number };
  /** Word finds the entry by the style of its heading; where not, the entry is written down beside the title, out of sight. */
  readonly isFoundByStyle: boolean;
  readonly page: number | undefined;
}

export type ContentsEntries = ReadonlyMap<string, ContentsEntry>;

/** By block id, in the document's order. `pages` says on which page a block stands, by its id, as far as that is known. */
export function contentsEntries(
  blocks: readonly Block[],
  pages: ReadonlyMap<string, number>,
): ContentsEntries {
  const entries = new Map<string, ContentsEntry>();
  let headingLevel: 0 | 1 | 2 | 3 = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') headingLevel = block.level;
    if (block.kind !== 'heading' && block.kind !== 'table') continue;
    const { contentsText } = block;
    if (contentsText === undefined) continue;
    const id = entries.size + 1;
    entries.set(block.id, {
      text: contentsText,
      level: block.kind === 'heading' ? block.level : levelBelow(headingLevel),
      bookmark: { name: `_Toc${firstNumber + id}`, id },
      isFoundByStyle: isFoundByStyle(block),
      page: pages.get(block.id),
    });
  }
  return entries;
}

/** Word numbers its own bookmarks with nine digits. */
const firstNumber = 100_000_000;

export function isFoundByStyle(block: Heading | TableBlock): boolean {
  return block.kind === 'heading' && block.contentsText === block.text;
}

/** A table stands one level below the heading that it follows. */
function levelBelow(level: 0 | 1 | 2 | 3): 1 | 2 | 3 {
  return level === 0 ? 1 : level === 1 ? 2 : 3;
}
