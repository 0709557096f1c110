// Everything that counts, document by document, for whoever takes it all: a store may hold more than fits into an answer.
import type { Database } from './rows.ts';
import { linesOf } from './figures.ts';
import { documentsInForce, type VersionRow } from './documents.ts';

export interface BulkSelection {
  readonly department?: string;
  readonly jurisdiction?: string;
  readonly fiscalYear?: number;
  readonly stage?: string;
}

const atOnce = 200;

/** Of a department, year and stage the one that counts, so that nothing is in it twice. In the order of their keys. */
export async function* countingVersions(
  database: Database,
  selection: BulkSelection,
): AsyncGenerator<VersionRow> {
  let after: Pick<VersionRow, 'department' | 'document'> | undefined;
  for (;;) {
    const found = await documentsInForce(database, {
      ...selection,
      ...(after === undefined ? {} : { after }),
      limit: atOnce,
    });
    yield* found;
    after = found.at(-1);
    if (found.length < atOnce) return;
  }
}

/** Of its own year and stage; what it says of other years stands in the documents of these. */
export async function countingLines(database: Database, version: VersionRow) {
  const lines = await linesOf(database, version);
  return lines.filter(
    ({ fiscalYear, stage }) => fiscalYear === version.fiscalYear && stage === version.stage,
  );
}
