// Where in the page of a document a place stands that a finding names: the table, the form or the section that it lies in.
import type { Disclosure } from '../../core/disclosure/tree.ts';

/** As `check --json` writes it, what concerns blocks. */
export interface BlockPlace {
  /** Which of the document's tables and forms, counted together from 1. */
  readonly table?: number;
  /** Names of the format. */
  readonly key?: { readonly table?: string; readonly section?: string };
}

/** The anchor of the block; undefined where there is none, or where several could be meant. */
export function blockAnchor({ blocks }: Disclosure, { table, key = {} }: BlockPlace): string | undefined {
  const grids = blocks.filter(({ kind }) => kind === 'table' || kind === 'form');
  if (table !== undefined) return grids[table - 1]?.id;
  const found = blocks.filter(
    (block) =>
      (block.kind === 'table' && block.name === key.table) ||
      (block.kind === 'heading' &&
        key.section !== undefined &&
        withoutSpaces(block.text) === withoutSpaces(key.section)),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
