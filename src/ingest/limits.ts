// How much of a file from outside is read. Each limit is far above any real disclosure, and what goes beyond it ends in a
// problem that says so.

export interface ReadingLimits {
  readonly fileBytes: number;
  readonly pages: number;
  /** Instructions that paint one page. */
  readonly instructionsPerPage: number;
  /** Lines of tables on one page, once pieces of one line are joined. */
  readonly rulesPerPage: number;
  /** Of one table, spanned ones counted one by one. */
  readonly cellsPerTable: number;
  /** Of all sheets together, empty ones that the file writes down included. */
  readonly cellsPerWorkbook: number;
  /** Of one document, in the thread that reads it. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Whose text is recognised, of one document. */
  readonly recognisedPages: number;
  /** For recognising the text of one page. */
  readonly secondsOfRecognisedPage: number;
}

export const readingLimits: ReadingLimits = {
  fileBytes: 200 * 1024 * 1024,
  pages: 2_000,
  instructionsPerPage: 2_000_000,
  rulesPerPage: 4_000,
  cellsPerTable: 400_000,
  cellsPerWorkbook: 2_000_000,
  seconds: 120,
  megabytes: 1_500,
  recognisedPages: 300,
  secondsOfRecognisedPage: 110,
};
