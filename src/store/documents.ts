// Reads documents: which there are, their versions, and the files of a version. A withdrawn version is told of, and never shown.
import type { Selectable } from 'kysely';
import type { Database, VersionKey } from './rows.ts';
import type {
  BlobTable,
  DocumentFileTable,
  DocumentTable,
  DocumentVersionTable,
  VersionState,
  WithdrawalTable,
} from './schema.ts';
import { isShown, ofShownVersion } from './of-version.ts';

/** A version with the document that it is one of. */
export interface VersionRow
  extends Selectable<DocumentVersionTable>, Omit<DocumentTable, 'department' | 'document'> {}

function versions(database: Database) {
  return database
    .selectFrom('documentVersion')
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'documentVersion.department')
        .onRef('document.document', '=', 'documentVersion.document'),
    )
    .selectAll('documentVersion')
    .select(['jurisdiction', 'fiscalYear', 'stage', 'budgetUnit', 'provenanceKind']);
}

/** The published version of each document of a department, the latest year first. */
export async function documentsOf(database: Database, department: string): Promise<readonly VersionRow[]> {
  return await versions(database)
    .where('documentVersion.department', '=', department)
    .where('state', '=', 'published')
    .orderBy('fiscalYear', 'desc')
    .orderBy('stage')
    .orderBy('documentVersion.document')
    .execute();
}

/** Published and replaced ones, the latest first. */
export async function versionsOf(
  database: Database,
  department: string,
  document: string,
): Promise<readonly VersionRow[]> {
  return await versions(database)
    .where('documentVersion.department', '=', department)
    .where('documentVersion.document', '=', document)
    .where('state', '<>', 'withdrawn')
    .orderBy('version', 'desc')
    .execute();
}

/** Undefined where there is none, or it was withdrawn. */
export async function versionAt(database: Database, key: VersionKey): Promise<VersionRow | undefined> {
  const all = await versionsOf(database, key.department, key.document);
  return all.find(({ version }) => version === key.version);
}

export interface LatestFilter {
  readonly jurisdiction?: string;
  readonly fiscalYear?: number;
  /** The last row of the page before. */
  readonly after?: VersionKey & { readonly publishedAt: Date };
  readonly limit: number;
}

/** What is new: versions that are published, and corrections (`replaces` is not null), the latest first. */
export async function latestVersions(
  database: Database,
  filter: LatestFilter,
): Promise<readonly VersionRow[]> {
  const { jurisdiction, fiscalYear, after, limit } = filter;
  let query = versions(database).where('state', '=', 'published');
  if (jurisdiction !== undefined) query = query.where('jurisdiction', '=', jurisdiction);
  if (fiscalYear !== undefined) query = query.where('fiscalYear', '=', fiscalYear);
  if (after !== undefined) {
    const { publishedAt, department, document } = after;
    query = query.where((is) =>
      is(
        is.refTuple('publishedAt', 'documentVersion.department', 'documentVersion.document'),
        '<',
        is.tuple(publishedAt, department, document),
      ),
    );
  }
  return await query
    .orderBy('publishedAt', 'desc')
    .orderBy('documentVersion.department', 'desc')
    .orderBy('documentVersion.document', 'desc')
    .limit(limit)
    .execute();
}

/** Whether anything was ever put in. */
export async function holdsDocuments(database: Database): Promise<boolean> {
  return (await database.selectFrom('jurisdiction').select('jurisdiction').limit(1).execute()).length > 0;
}

/** Of hashes of files, those that a version was imported from already, made ready as now. */
export async function knownSources(
  database: Database,
  hashes: readonly string[],
  madeAs: string,
): Promise<ReadonlyMap<string, VersionState>> {
  const known = new Map<string, VersionState>();
  const portion = 1_000;
  for (let start = 0; start < hashes.length; start += portion) {
    const found = await database
      .selectFrom('documentVersion')
      .select(['importedFrom', 'state'])
      .where('importedFrom', 'in', hashes.slice(start, start + portion))
      .where((is) => is.or([is('state', '=', 'withdrawn'), is('madeAs', '=', madeAs)]))
      .execute();
    for (const { importedFrom, state } of found) known.set(importedFrom, state);
  }
  return known;
}

export type FileRow = Selectable<DocumentFileTable>;

export async function filesOf(database: Database, key: VersionKey): Promise<readonly FileRow[]> {
  return await database
    .selectFrom('documentFile')
    .selectAll()
    .where(ofShownVersion(key))
    .orderBy('path')
    .execute();
}

/** `content` as it lies in the store, ready to be sent with that encoding; `unpacked` (packing.ts) gives the plain bytes. */
export interface StoredFile extends Selectable<DocumentFileTable>, Pick<BlobTable, 'encoding' | 'content'> {}

/** With its bytes; undefined where the version has no such file, or was withdrawn. */
export async function fileOf(
  database: Database,
  { department, document, version }: VersionKey,
  path: string,
): Promise<StoredFile | undefined> {
  return await database
    .selectFrom('documentFile')
    .innerJoin('blob', (join) =>
      join
        .onRef('blob.department', '=', 'documentFile.department')
        .onRef('blob.sha256', '=', 'documentFile.sha256'),
    )
    .selectAll('documentFile')
    .select(['encoding', 'content'])
    .where('documentFile.department', '=', department)
    .where('document', '=', document)
    .where('version', '=', version)
    .where('path', '=', path)
    .where(isShown({ department, document, version }))
    .executeTakeFirst();
}

/** What is left of a withdrawn version: when, which kind of reason, and the hash of what it was. */
export interface WithdrawnRow
  extends
    Pick<WithdrawalTable, 'department' | 'document' | 'version' | 'reason' | 'isEmergency'>,
    Pick<DocumentTable, 'fiscalYear' | 'stage' | 'budgetUnit'>,
    Pick<Selectable<WithdrawalTable>, 'withdrawnAt' | 'confirmedAt'>,
    Pick<DocumentVersionTable, 'contentHash'> {}

/** Of all documents of a department, the latest first. */
export async function withdrawalsOf(
  database: Database,
  department: string,
): Promise<readonly WithdrawnRow[]> {
  return await database
    .selectFrom('withdrawal')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'withdrawal.department')
        .onRef('documentVersion.document', '=', 'withdrawal.document')
        .onRef('documentVersion.version', '=', 'withdrawal.version'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'withdrawal.department')
        .onRef('document.document', '=', 'withdrawal.document'),
    )
    .select([
      'withdrawal.department',
      'withdrawal.document',
      'withdrawal.version',
      'withdrawnAt',
      'reason',
      'isEmergency',
      'confirmedAt',
      'contentHash',
      'fiscalYear',
      'stage',
      'budgetUnit',
    ])
    .where('withdrawal.department', '=', department)
    .orderBy('withdrawnAt', 'desc')
    .orderBy('withdrawal.document')
    .orderBy('withdrawal.version', 'desc')
    .execute();
}

export interface InForceFilter {
  readonly department?: string;
  readonly jurisdiction?: string;
  readonly fiscalYear?: number;
  readonly stage?: string;
  /** The last row of the page before. */
  readonly after?: Pick<VersionRow, 'department' | 'document'>;
  readonly limit: number;
}

/** Those that count in sums, by their keys. */
export async function documentsInForce(
  database: Database,
  { department, jurisdiction, fiscalYear, stage, after, limit }: InForceFilter,
): Promise<readonly VersionRow[]> {
  return await versions(database)
    .where('countsInTotals', '=', true)
    .$if(department !== undefined, (query) =>
      query.where('documentVersion.department', '=', department ?? ''),
    )
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(fiscalYear !== undefined, (query) => query.where('fiscalYear', '=', fiscalYear ?? 0))
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? ''))
    .$if(after !== undefined, (query) =>
      query.where((is) =>
        is(
          is.refTuple('documentVersion.department', 'documentVersion.document'),
          '>',
          is.tuple(after?.department ?? '', after?.document ?? ''),
        ),
      ),
    )
    .orderBy('documentVersion.department')
    .orderBy('documentVersion.document')
    .limit(limit)
    .execute();
}
