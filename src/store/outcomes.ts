// How many obligations of each document in force were held, failed, could not be checked or do not apply.
import { neverPublic } from './findings.ts';
import type { Database, VersionKey } from './rows.ts';
import type { ObligationOutcome } from './schema.ts';

export interface OutcomeCount extends VersionKey {
  readonly outcome: ObligationOutcome;
  readonly count: bigint;
}

export async function outcomesOfMany(
  database: Database,
  departments: readonly string[],
): Promise<readonly OutcomeCount[]> {
  if (departments.length === 0) return [];
  return await database
    .selectFrom('obligation')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'obligation.department')
        .onRef('documentVersion.document', '=', 'obligation.document')
        .onRef('documentVersion.version', '=', 'obligation.version'),
    )
    .where('obligation.department', 'in', departments)
    .where('state', '=', 'published')
    .where('code', 'not in', neverPublic)
    .select(['obligation.department', 'obligation.document', 'obligation.version', 'outcome'])
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .groupBy(['obligation.department', 'obligation.document', 'obligation.version', 'outcome'])
    .execute();
}
