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

/** Undefined where there is no such place. */
export async function jurisdictionName(
  database: Database,
  jurisdiction: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('jurisdiction')
    .select('name')
    .where('jurisdiction', '=', jurisdiction)
    .executeTakeFirst();
  return row?.name;
}

export async function jurisdictionNames(
  database: Database,
  jurisdictions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (jurisdictions.length === 0) return new Map();
  const rows = await database
    .selectFrom('jurisdiction')
    .selectAll()
    .where('jurisdiction', 'in', [...new Set(jurisdictions)])
    .execute();
  return new Map(rows.map(({ jurisdiction, name }) => [jurisdiction, name]));
}
