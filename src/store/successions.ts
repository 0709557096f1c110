// Departments that followed each other, and what each of them spent over the years: for series that go on over mergers and splits.
import { bodyChanges, type Succession } from './bodies.ts';
import type { KeyChange } from '../core/classification/series.ts';
import type { Database } from './rows.ts';
import type { DepartmentYearTable } from './derived-schema.ts';

export interface Lineage {
  /** The department itself, and all that can be reached from it over successions. */
  readonly departments: readonly string[];
  readonly changes: readonly KeyChange[];
}

/** More reorganisations than that no department has been through. */
const mostSteps = 12;

export async function lineageOf(database: Database, department: string): Promise<Lineage> {
  const known = new Set([department]);
  const successions = new Map<string, Succession>();
  let waiting = [department];
  for (let step = 0; step < mostSteps && waiting.length > 0; step += 1) {
    const rows = await database
      .selectFrom('bodySuccession')
      .selectAll()
      .where('department', 'in', waiting)
      .orderBy('day')
      .orderBy('other')
      .execute();
    waiting = [];
    for (const { department: own, other, role, kind, day, note } of rows) {
      const [predecessor, successor] = role === 'predecessor' ? [other, own] : [own, other];
      successions.set([predecessor, successor, day].join(' '), { kind, predecessor, successor, day, note });
      if (known.has(other)) continue;
      known.add(other);
      waiting.push(other);
    }
  }
  return { departments: [...known], changes: bodyChanges([...successions.values()]) };
}

export type DepartmentYear = Pick<DepartmentYearTable, 'department' | 'fiscalYear' | 'stage' | 'amountFen'>;

/** Expenditure of each department, year and stage that has a document that counts. */
export async function departmentYears(
  database: Database,
  departments: readonly string[],
): Promise<readonly DepartmentYear[]> {
  return await database
    .selectFrom('departmentYear')
    .select(['department', 'fiscalYear', 'stage', 'amountFen'])
    .where('department', 'in', departments)
    .orderBy('fiscalYear')
    .orderBy('stage')
    .orderBy('department')
    .execute();
}
