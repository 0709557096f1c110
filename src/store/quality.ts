// What was checked of a version, and what was found: as far as it may ever leave the workbench. What is said of sensitive content does
// not, and whether one that nobody has reviewed may be shown is decided by whoever shows it. And the list of all documents by what is
// public of their quality, which is kept with each of them.
import { sql, type Selectable } from 'kysely';
import type { QualityOrder, VersionQualityTable } from './derived-schema.ts';
import { neverPublic, type FindingsShown } from './findings.ts';
import type { Database, VersionKey } from './rows.ts';
import type {
  DocumentTable,
  DocumentVersionTable,
  FindingTable,
  ObligationOutcome,
  ReviewState,
} from './schema.ts';
import { ofShownVersion } from './of-version.ts';

export interface CheckedObligation {
  readonly code: string;
  readonly outcome: ObligationOutcome;
  /** At how many places it held. */
  readonly held: number;
  /** For how many reasons something of it could not be checked; null where an earlier program did not keep that. */
  readonly unchecked: number | null;
}

export interface FoundFault {
  readonly code: string;
  readonly severity: FindingTable['severity'];
  readonly review: ReviewState;
}

export async function obligationsChecked(
  database: Database,
  key: VersionKey,
): Promise<readonly CheckedObligation[]> {
  return await database
    .selectFrom('obligation')
    .select(['code', 'outcome'])
    .select(sql<number>`coalesce((content->>'held')::integer, 0)`.as('held'))
    .select(sql<number | null>`(content->>'unchecked')::integer`.as('unchecked'))
    .where(ofShownVersion(key))
    .where('code', 'not in', neverPublic)
    .orderBy('ordinal')
    .execute();
}

/** None on sensitive content, and none that a reviewer has dismissed. */
export async function faultsFound(database: Database, key: VersionKey): Promise<readonly FoundFault[]> {
  return await database
    .selectFrom('finding')
    .select(['code', 'severity', 'review'])
    .where(ofShownVersion(key))
    .where('isSensitive', '=', false)
    .where('review', '<>', 'dismissed')
    .execute();
}

/** A document in force with what is public of its quality. */
export interface QualityRow
  extends
    Omit<Selectable<VersionQualityTable>, 'weights' | 'basis'>,
    Pick<Selectable<DocumentVersionTable>, 'title' | 'bodyName' | 'publishedAt'>,
    Pick<DocumentTable, 'provenanceKind'> {}

export interface QualityFilter {
  readonly basis: FindingsShown;
  readonly order: 'newest' | QualityOrder;
  readonly jurisdiction?: string;
  readonly fiscalYear?: number;
  /** The last row of the page before: what the list goes by, and whose it is. */
  readonly after?: Pick<VersionKey, 'department' | 'document'> & { readonly at: Date | number };
  readonly limit: number;
}

/** The newest or the best first; those without points last. */
export async function qualityList(
  database: Database,
  { basis, order, jurisdiction, fiscalYear, after, limit }: QualityFilter,
): Promise<readonly QualityRow[]> {
  const by = order === 'newest' ? 'publishedAt' : order;
  return await database
    .selectFrom('versionQuality')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'versionQuality.department')
        .onRef('documentVersion.document', '=', 'versionQuality.document')
        .onRef('documentVersion.version', '=', 'versionQuality.version'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'versionQuality.department')
        .onRef('document.document', '=', 'versionQuality.document'),
    )
    .selectAll('versionQuality')
    .select(['title', 'bodyName', 'publishedAt', 'provenanceKind'])
    .where('basis', '=', basis)
    .where('state', '=', 'published')
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(fiscalYear !== undefined, (query) => query.where('fiscalYear', '=', fiscalYear ?? 0))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${sql.ref(by)}, document_version.department, document_version.document)
          < (${after?.at}, ${after?.department}, ${after?.document})`,
      ),
    )
    .orderBy(by, 'desc')
    .orderBy('documentVersion.department', 'desc')
    .orderBy('documentVersion.document', 'desc')
    .limit(limit)
    .execute();
}
