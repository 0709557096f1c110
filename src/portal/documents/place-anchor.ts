// Where in the page of a document a place stands that a finding names: the table, the form or the section that it lies in.
import type { Disclosure } from '../../core/disclosure/tree.ts';

/** As `check --json` writes it, what concerns blocks. */
export interface BlockKey {
  readonly table?: string;
  /** The code of a project or, as a form tells no code, its name. */
  readonly project?: string;
  readonly section?: string;
}

/** The anchor of the block; undefined where there is none, or where several could be meant. */
export function blockAnchor({ blocks }: Disclosure, key: BlockKey): string | undefined {
  const { table, project, section } = key;
  const found = blocks.filter((block) => {
    switch (block.kind) {
      case 'table':
        return block.name === table;
      case 'form':
        return block.project === project || block.projectName === project;
      case 'heading':
        return section !== undefined && withoutSpaces(block.text) === withoutSpaces(section);
      case 'paragraph':
      case 'chart':
        return false;
    }
  });
  return found.length === 1 ? found[0]?.id : undefined;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
