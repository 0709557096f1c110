// How much of a file from outside is read. Each limit is far above any real disclosure, and what goes beyond it ends in a
// problem that says so.

export const readingLimits = {
  fileBytes: 200 * 1024 * 1024,
  pages: 2_000,
  /** Instructions that paint one page. */
  instructionsPerPage: 2_000_000,
  /** Lines of tables on one page, once pieces of one line are joined. */
  rulesPerPage: 4_000,
  /** Of one table, spanned ones counted one by one. */
  cellsPerTable: 400_000,
  /** Of one document, in the thread that reads it. */
  seconds: 120,
  megabytes: 1_500,
} as const;

export type ReadingLimits = { readonly [Limit in keyof typeof readingLimits]: number };
