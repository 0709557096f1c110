// Puts a document into the store: one transaction, whole or not at all. What is there already is recognised by its content and left
// alone; another content is a new version, which says what it replaces.
import { createHash } from 'node:crypto';
import { keepBody } from './bodies-in.ts';
import { keepChecks } from './checks-in.ts';
import { completeVersion } from './complete-version.ts';
import type { IncomingDocument } from './incoming.ts';
import { ofVersion } from './of-version.ts';
import { keepParts } from './page-parts.ts';
import { dropSearch, keepSearch } from './search-in.ts';
import { keepStatedTexts } from './stated-texts.ts';
import { keepSummary } from './summaries-in.ts';
import { keepTotals } from './totals-in.ts';
import { insertRows, json, type Database, type VersionKey } from './rows.ts';
import type { Store } from './open-store.ts';
import type { DocumentVersionTable } from './schema.ts';
import { packed } from './packing.ts';
import { keepUnits } from './units.ts';
import { lineRow, projectMoney } from './version-rows.ts';

export interface PublishOutcome extends VersionKey {
  /**
   * `known`: the same content is there, published or replaced. `completed`: it is, and got what an earlier program had not kept with it.
   * `withdrawn`: it was withdrawn, and does not come back this way.
   */
  readonly state: 'published' | 'known' | 'completed' | 'withdrawn';
  readonly replaces: number | null;
}

/** `publishedAt` is the moment that pages and feeds show; `importedFrom` the hash of the files, where there are any. */
export async function publishDocument(
  { database }: Pick<Store, 'database'>,
  incoming: IncomingDocument,
  publishedAt: Date,
  importedFrom = '',
): Promise<PublishOutcome> {
  return await database.transaction().execute(async (transaction) => {
    const department = await keepBody(transaction, incoming);
    const document = documentId(incoming);
    await keepDocument(transaction, department, document, incoming);
    const versions = await transaction
      .selectFrom('documentVersion')
      .select(['version', 'state', 'contentHash', 'madeAs'])
      .where('department', '=', department)
      .where('document', '=', document)
      .orderBy('version')
      .execute();
    const same = versions.find(({ contentHash }) => contentHash === incoming.contentHash);
    if (same !== undefined) {
      const key = { department, document, version: same.version };
      if (same.state === 'withdrawn') return { state: 'withdrawn', ...key, replaces: null };
      const isCompleted =
        same.madeAs !== incoming.madeAs &&
        (await completeVersion(transaction, { ...key, state: same.state }, incoming));
      return { state: isCompleted ? 'completed' : 'known', ...key, replaces: null };
    }
    const replaced = versions.find(({ state }) => state === 'published');
    const key = { department, document, version: (versions.at(-1)?.version ?? 0) + 1 };
    if (replaced !== undefined) await retire(transaction, { ...key, version: replaced.version });
    const replaces = replaced?.version ?? null;
    await keepVersion(transaction, key, { replaces, publishedAt, importedFrom }, incoming);
    await keepContent(transaction, key, incoming);
    await keepSummary(transaction, key, incoming, async (wanted) =>
      Promise.resolve(incoming.files.find(({ path }) => path === wanted)?.bytes),
    );
    await keepParts(transaction, key, incoming.parts);
    await keepSearch(transaction, key, incoming);
    const { fiscalYear, stage, jurisdiction } = incoming;
    await keepTotals(transaction, { department, jurisdiction: jurisdiction.code, fiscalYear, stage });
    return { state: 'published', ...key, replaces };
  });
}

/** Lasting, and readable in an address. */
function documentId({ fiscalYear, stage, budgetUnit, provenanceKind }: IncomingDocument): string {
  return [
    `${fiscalYear}-${stage}`,
    ...(budgetUnit === '' ? [] : [`unit-${budgetUnit}`]),
    ...(provenanceKind === 'official' ? [] : [provenanceKind]),
  ].join('-');
}

/** Locks the document until the transaction ends, so that of two imports at once the second sees the first. */
async function keepDocument(
  database: Database,
  department: string,
  document: string,
  { jurisdiction, fiscalYear, stage, budgetUnit, provenanceKind }: IncomingDocument,
): Promise<void> {
  await database
    .insertInto('document')
    .values({
      department,
      document,
      jurisdiction: jurisdiction.code,
      fiscalYear,
      stage,
      budgetUnit,
      provenanceKind,
    })
    .onConflict((conflict) => conflict.columns(['department', 'document']).doNothing())
    .execute();
  await database
    .selectFrom('document')
    .select('document')
    .where('department', '=', department)
    .where('document', '=', document)
    .forUpdate()
    .execute();
}

/** Replaced versions can still be seen, but are neither found nor counted. */
async function retire(database: Database, key: VersionKey): Promise<void> {
  await database
    .updateTable('documentVersion')
    .set({ state: 'replaced', countsInTotals: false })
    .where(ofVersion(key))
    .execute();
  await dropSearch(database, key);
}

async function keepVersion(
  database: Database,
  key: VersionKey,
  told: Pick<DocumentVersionTable, 'replaces' | 'publishedAt' | 'importedFrom'>,
  incoming: IncomingDocument,
): Promise<void> {
  const { format, source } = incoming;
  await database
    .insertInto('documentVersion')
    .values({
      ...key,
      ...told,
      state: 'published',
      title: incoming.title,
      bodyName: incoming.bodyName,
      formatId: format.id,
      formatTitle: format.title,
      provenanceNote: incoming.provenanceNote,
      madeAs: incoming.madeAs,
      contentHash: incoming.contentHash,
      sourceAddress: source?.address ?? null,
      sourceDate: source?.day ?? null,
      sourceHash: source?.hash ?? null,
      countsInTotals: false,
      lineCount: incoming.lines.length,
      figureCount: incoming.figures.length,
      projectCount: incoming.projects.length,
      indicatorCount: incoming.indicators.length,
      problemCount: incoming.problems.length,
    })
    .execute();
}

async function keepContent(database: Database, key: VersionKey, incoming: IncomingDocument): Promise<void> {
  const { lines, figures, projects, indicators, problems } = incoming;
  await keepUnits(database, key, incoming);
  await keepStatedTexts(database, key, incoming);
  await keepFiles(database, key, incoming);
  await insertRows(
    database,
    'ledgerLine',
    lines.map((line, index) => lineRow(key, line, index)),
  );
  await insertRows(
    database,
    'figure',
    figures.map((figure, ordinal) => ({ ...key, ...figure, ordinal })),
  );
  const moneyOf = projectMoney(incoming);
  await insertRows(
    database,
    'project',
    projects.map(({ code, name, budgetUnit, texts, wholePeriodFunds }, ordinal) => ({
      ...key,
      project: code,
      ordinal,
      name,
      budgetUnit,
      annualFen: moneyOf(code),
      texts: json(texts),
      wholePeriodFunds: json(wholePeriodFunds),
    })),
  );
  await insertRows(
    database,
    'indicator',
    indicators.map(({ project, side, level1, level2, level3, target }, ordinal) => {
      return { ...key, ordinal, project, side, level1, level2, level3, target };
    }),
  );
  await insertRows(
    database,
    'problem',
    problems.map((one, ordinal) => ({
      ...key,
      ordinal,
      code: one.code,
      severity: one.severity,
      content: json(one),
    })),
  );
  await keepChecks(database, key, incoming);
}

async function keepFiles(database: Database, key: VersionKey, { files }: IncomingDocument): Promise<void> {
  const { department } = key;
  const hashed = files.map((file) => ({
    ...file,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }));
  for (const { sha256, bytes } of hashed) {
    await database
      .insertInto('blob')
      .values({ department, sha256, ...packed(bytes) })
      .onConflict((conflict) => conflict.columns(['department', 'sha256']).doNothing())
      .execute();
  }
  await insertRows(
    database,
    'documentFile',
    hashed.map(({ path, mediaType, sha256, bytes }) => ({
      ...key,
      path,
      mediaType,
      sha256,
      sizeBytes: bytes.byteLength,
    })),
  );
}
