// Every name that can be found, each once, in the latest document that bears it: for a search that runs without the store.
import type { Database } from './rows.ts';
import type { SearchEntryTable } from './derived-schema.ts';
import type { DocumentTable } from './schema.ts';

export interface FindableName
  extends
    Pick<SearchEntryTable, 'department' | 'document' | 'fiscalYear' | 'kind' | 'code' | 'name'>,
    Pick<DocumentTable, 'provenanceKind'> {}

/** By department, then kind and code. */
export async function everyName(database: Database): Promise<readonly FindableName[]> {
  return await database
    .selectFrom('searchEntry')
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'searchEntry.department')
        .onRef('document.document', '=', 'searchEntry.document'),
    )
    .distinctOn(['searchEntry.department', 'kind', 'code', 'name'])
    .select(['searchEntry.department', 'searchEntry.document', 'searchEntry.fiscalYear'])
    .select(['kind', 'code', 'name', 'provenanceKind'])
    .orderBy('searchEntry.department')
    .orderBy('kind')
    .orderBy('code')
    .orderBy('name')
    .orderBy('searchEntry.fiscalYear', 'desc')
    .execute();
}
