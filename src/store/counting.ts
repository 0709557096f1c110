// Which document of a department counts in a year and stage, and what it is: for pages that show sums of many departments.
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Database } from './rows.ts';

export interface CountingDocument {
  readonly department: string;
  readonly document: string;
  readonly provenanceKind: ProvenanceKind;
}

/** By department. */
export async function countingDocuments(
  database: Database,
  departments: readonly string[],
  { fiscalYear, stage }: { readonly fiscalYear: number; readonly stage: string },
): Promise<ReadonlyMap<string, CountingDocument>> {
  if (departments.length === 0) return new Map();
  const rows = await database
    .selectFrom('document')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'document.department')
        .onRef('documentVersion.document', '=', 'document.document'),
    )
    .select(['document.department', 'document.document', 'provenanceKind'])
    .where('document.department', 'in', [...new Set(departments)])
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .where('countsInTotals', '=', true)
    .execute();
  return new Map(rows.map((row) => [row.department, row]));
}
