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

export interface NamesOver {
  /** As the department was called in the year, else in the nearest one; the identifier where nothing is known. */
  readonly nameIn: (department: string, fiscalYear: number) => string;
}

export async function bodyNamesOver(database: Database, departments: readonly string[]): Promise<NamesOver> {
  const rows =
    departments.length === 0
      ? []
      : await database
          .selectFrom('bodyYear')
          .select(['department', 'fiscalYear', 'name'])
          .where('department', 'in', [...new Set(departments)])
          .orderBy('fiscalYear')
          .execute();
  const byDepartment = Map.groupBy(rows, ({ department }) => department);
  return {
    nameIn: (department, fiscalYear) =>
      byDepartment
        .get(department)
        ?.toSorted(
          (left, right) => Math.abs(left.fiscalYear - fiscalYear) - Math.abs(right.fiscalYear - fiscalYear),
        )[0]?.name ?? department,
  };
}
