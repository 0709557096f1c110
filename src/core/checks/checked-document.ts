// What the checks are given: the document as printed and as understood, the lists and ties in force, what goes with it, and what is
// known of its dates.
import type { CodeLists } from '../ledger/space.ts';
import type { EconomicPair } from '../classification/economic-mapping.ts';
import type { DocumentElement } from '../reading/printed-document.ts';
import type { Reading } from '../reading/reading.ts';

export interface CheckedDocument {
  readonly file: string;
  /** In reading order, with what is no sentence: contents, page numbers, running heads. */
  readonly elements: readonly DocumentElement[];
  readonly reading: Reading;
}

export interface CheckStandards {
  /** Of the reading's `codeListYear`. */
  readonly lists: CodeLists;
  readonly economicMapping: readonly EconomicPair[];
  /** Sections of the functional classification that only one of the four budgets spends under. */
  readonly fundSections: readonly { readonly section: string; readonly fundSource: string }[];
}

/** Documents that figures must agree with across their covers. */
export interface Companions {
  readonly previousYear?: CheckedDocument;
  /** Of a department: what its units publish of their own. */
  readonly units: readonly CheckedDocument[];
  /** Of final accounts: the budget that they follow. */
  readonly budget?: CheckedDocument;
}

/** ISO days, as entered by whoever asks; undefined where not known. */
export interface KnownDates {
  readonly approvedOn?: string;
  readonly publishedOn?: string;
}

export interface CheckInput {
  readonly document: CheckedDocument;
  readonly standards: CheckStandards;
  readonly companions: Companions;
  readonly dates: KnownDates;
}
