// What a document says, as far as it was understood: tables, sentences, forms and facts, each with the place where it stands, and what
// was not understood.
import type { DisclosureFormat } from '../disclosure/format.ts';
import type { ReadFact } from '../disclosure/read/read-facts.ts';
import type { ReadPassage } from '../disclosure/read/read-passages.ts';
import type { ReadForm } from '../performance/read/read-form.ts';
import type { Members } from '../tables/read/members.ts';
import type { RecognisedTable } from '../tables/read/recognise-table.ts';
import type { DocumentIdentity } from './identity.ts';
import type { LooseFigure } from './loose-figures.ts';
import type { UnitList } from './unit-list.ts';
import type { UnknownTable } from './unknown-table.ts';
import type { DocumentCell, DocumentParagraph, DocumentTable } from './printed-document.ts';

export interface Reading {
  /** The format that the document is most like; undefined where it is like none. */
  readonly format: DisclosureFormat | undefined;
  readonly identity: DocumentIdentity;
  /** The year of the code lists that codes were looked up in: the nearest one where there are none of the document's own. */
  readonly codeListYear: number;
  readonly tables: readonly TableInDocument[];
  readonly forms: readonly FormInDocument[];
  /** Tables of no known kind, read by their words alone. */
  readonly unknownTables: readonly UnknownTable[];
  readonly passages: readonly ReadPassage<DocumentParagraph>[];
  /** Of passages that are no sentence of the format. */
  readonly looseFigures: ReadonlyMap<DocumentParagraph, readonly LooseFigure[]>;
  readonly facts: readonly ReadFact<DocumentParagraph>[];
  readonly unitLists: readonly UnitList[];
  /** The members of the cube that the document names, those that no list has among them. */
  readonly members: Members;
}

export interface TableInDocument {
  readonly printed: DocumentTable;
  readonly read: RecognisedTable<DocumentCell>;
}

export interface FormInDocument {
  readonly printed: DocumentTable;
  readonly read: ReadForm<DocumentCell>;
}
