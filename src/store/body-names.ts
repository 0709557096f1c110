// Names of many departments at once, each as in its latest year.
import type { Database } from './rows.ts';

export async function bodyNames(
  database: Database,
  departments: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (departments.length === 0) return new Map();
  const rows = await database
    .selectFrom('bodyYear')
    .select(['department', 'name'])
    .where('department', 'in', [...new Set(departments)])
    .orderBy('fiscalYear')
    .execute();
  return new Map(rows.map(({ department, name }) => [department, name]));
}
