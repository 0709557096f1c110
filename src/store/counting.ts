// Which document of a department counts in a year and stage, and what it is: for pages that show sums of many departments.
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Database } from './rows.ts';

export interface CountingDocument {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** Always `''`: a unit's own set counts in no sum. */
  readonly budgetUnit: string;
  readonly stage: string;
  readonly fiscalYear: number;
  readonly title: string;
  readonly bodyName: string;
  readonly provenanceNote: string;
  readonly provenanceKind: ProvenanceKind;
}

/** By department. */
export async function countingDocuments(
  database: Database,
  departments: readonly string[],
  { fiscalYear, stage }: { readonly fiscalYear: number; readonly stage: string },
): Promise<ReadonlyMap<string, CountingDocument>> {
  if (departments.length === 0) return new Map();
  const rows = await counting(database, departments)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .execute();
  return new Map(rows.map((row) => [row.department, row]));
}

/** Of all years and stages. */
export async function countingOverYears(
  database: Database,
  departments: readonly string[],
): Promise<readonly CountingDocument[]> {
  return await counting(database, departments).orderBy('fiscalYear').orderBy('stage').execute();
}

function counting(database: Database, departments: readonly string[]) {
  return database
    .selectFrom('document')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'document.department')
        .onRef('documentVersion.document', '=', 'document.document'),
    )
    .select(['document.department', 'document.document', 'version', 'budgetUnit', 'stage', 'fiscalYear'])
    .select(['title', 'bodyName', 'provenanceNote', 'provenanceKind'])
    .where('document.department', 'in', [...new Set(departments)])
    .where('countsInTotals', '=', true);
}
