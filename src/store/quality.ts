// What was checked of the documents in force of some departments, and what was found: as far as it may ever leave the workbench. What is
// said of sensitive content does not, and whether one that nobody has reviewed may be shown is decided by whoever shows it.
import { sql } from 'kysely';
import { neverPublic } from './findings.ts';
import type { Database, VersionKey } from './rows.ts';
import type { FindingTable, ObligationOutcome, ReviewState } from './schema.ts';

export interface CheckedObligation extends VersionKey {
  readonly code: string;
  readonly outcome: ObligationOutcome;
  /** At how many places it held. */
  readonly held: number;
}

export interface FoundFault extends VersionKey {
  readonly code: string;
  readonly severity: FindingTable['severity'];
  readonly review: ReviewState;
}

export async function obligationsOfMany(
  database: Database,
  departments: readonly string[],
): Promise<readonly CheckedObligation[]> {
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
    .where('code', 'not in', neverPublic)
    .where('state', '=', 'published')
    .select(['obligation.department', 'obligation.document', 'obligation.version', 'code', 'outcome'])
    .select(sql<number>`coalesce((obligation.content->>'held')::integer, 0)`.as('held'))
    .orderBy('obligation.department')
    .orderBy('obligation.document')
    .orderBy('ordinal')
    .execute();
}

/** None on sensitive content, and none that a reviewer has dismissed. */
export async function faultsOfMany(
  database: Database,
  departments: readonly string[],
): Promise<readonly FoundFault[]> {
  if (departments.length === 0) return [];
  return await database
    .selectFrom('finding')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'finding.department')
        .onRef('documentVersion.document', '=', 'finding.document')
        .onRef('documentVersion.version', '=', 'finding.version'),
    )
    .where('finding.department', 'in', departments)
    .where('state', '=', 'published')
    .where('isSensitive', '=', false)
    .where('review', '<>', 'dismissed')
    .select(['finding.department', 'finding.document', 'finding.version', 'code', 'severity', 'review'])
    .execute();
}
