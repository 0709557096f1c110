// A view: what a page, its JSON, its CSV and its workbook have in common. It says of every document whose figures it shows what
// that document is.
import type { ProvenanceKind } from '../../core/ledger/ledger.ts';
import type { DataTable } from './data-table.ts';

/** A document whose figures stand in the view. */
export interface Source {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly title: string;
  readonly provenanceKind: ProvenanceKind;
  /** What it is in its own words; `''` where it says nothing. */
  readonly note: string;
  readonly href: string;
}

export interface View {
  readonly title: string;
  /** Of its page, from the portal's root. */
  readonly address: string;
  readonly sources: readonly Source[];
  readonly tables: readonly DataTable[];
  /** How its figure is cited; the day on which it was looked at is left to the reader. */
  readonly citation?: string;
  /** Of a list that goes on: where its next page begins. */
  readonly next?: string;
}
