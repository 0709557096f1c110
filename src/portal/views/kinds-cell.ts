// What the documents are whose money stands together in a sum.
import type { ProvenanceKind } from '../../core/ledger/ledger.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { text, type Cell } from './data-table.ts';

/** Empty where no document counts. */
export function kindsCell(
  sum: { readonly provenanceKinds: readonly ProvenanceKind[] } | undefined,
  words: Wording,
): Cell {
  return text((sum?.provenanceKinds ?? []).map((kind) => words.provenanceShort[kind]).join(words.listed));
}
