// What a reader can choose among when a list is narrowed: the places and years of which there are documents.
import type { Selectable } from 'kysely';
import type { Database } from './rows.ts';
import type { JurisdictionTable } from './schema.ts';

export interface Choices {
  readonly jurisdictions: readonly Selectable<JurisdictionTable>[];
  /** The latest first. */
  readonly years: readonly number[];
}

export async function choicesOf(database: Database): Promise<Choices> {
  const jurisdictions = await database
    .selectFrom('jurisdiction')
    .selectAll()
    .orderBy('jurisdiction')
    .execute();
  const years = await database
    .selectFrom('document')
    .select('fiscalYear')
    .distinct()
    .orderBy('fiscalYear', 'desc')
    .execute();
  return { jurisdictions, years: years.map(({ fiscalYear }) => fiscalYear) };
}

/** Of every place. */
export async function jurisdictionNames(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.selectFrom('jurisdiction').selectAll().execute();
  return new Map(rows.map(({ jurisdiction, name }) => [jurisdiction, name]));
}
