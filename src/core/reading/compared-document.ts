// What two documents are compared by: each with what was understood of it, and what the second is expected to have.
import type { DocumentElement } from './printed-document.ts';
import type { Reading } from './reading.ts';

/** A document with what was understood of it. */
export interface ComparedDocument {
  readonly reading: Reading;
  readonly elements: readonly DocumentElement[];
}

/** What the second document is expected to have, by the kind of its file. */
export interface ComparedParts {
  /** Running text and forms; a workbook of the tables has none. */
  readonly text: boolean;
  /** Titles of charts and pictures as such; elsewhere charts are drawn, and their lettering is no text. */
  readonly charts: boolean;
  /** A file of one table lacks the others, and puts what stands above it into one line. */
  readonly allTables: boolean;
}
