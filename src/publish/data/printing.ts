// What a published document was printed with beside its ledger. It goes out with the ledger, so that the same pages can be set
// again when formats, code lists and fonts have long changed.
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import type { CodeLists } from '../../core/ledger/space.ts';
import { dataHash } from './content-hash.ts';

export interface Printing {
  readonly format: DisclosureFormat;
  /** Whole: which rows a document needs is known only to what prints it. */
  readonly codeLists: CodeLists;
  /** Fonts that the pages are set in, a name and a digest of each. */
  readonly fonts: readonly string[];
}

/** What stands of it in the descriptor, under `mingzhang.printing`; format and lists are resources of their own. */
export function printingRecord({ codeLists, fonts }: Printing) {
  return { fonts, codeListsHash: dataHash(codeLists) };
}

/** Names of the two resources that hold the rest. */
export const printingResources = { format: 'format', codeLists: 'codeLists' } as const;
