// Every name that can be found, each once, in the latest document that bears it: for a search that runs without the store.
import type { Database } from './rows.ts';
import type { SearchEntryTable } from './derived-schema.ts';

export type FindableName = Pick<
  SearchEntryTable,
  'department' | 'document' | 'fiscalYear' | 'kind' | 'code' | 'name'
>;

/** By department, then kind and code. */
export async function everyName(database: Database): Promise<readonly FindableName[]> {
  return await database
    .selectFrom('searchEntry')
    .distinctOn(['department', 'kind', 'code', 'name'])
    .select(['department', 'document', 'fiscalYear', 'kind', 'code', 'name'])
    .orderBy('department')
    .orderBy('kind')
    .orderBy('code')
    .orderBy('name')
    .orderBy('fiscalYear', 'desc')
    .execute();
}
