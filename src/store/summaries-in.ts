// Keeps what pages ask of a version beside it, reckoned from its lines and its files.
import { fileBytes, type FileReader } from './file-bytes.ts';
import { ofVersion } from './of-version.ts';
import { disclosureFile, readDisclosure } from './read-disclosure.ts';
import { insertRows, json, type Database, type VersionKey } from './rows.ts';
import type { DocumentTable } from './schema.ts';
import { postsIn } from './staff-quota.ts';
import { dutiesOf, measuresOfLines, statedBefore } from './summary-of.ts';

type Identity = Pick<DocumentTable, 'fiscalYear' | 'stage' | 'budgetUnit' | 'provenanceKind'>;

/** Its lines are in the store already. */
export async function keepSummary(
  database: Database,
  key: VersionKey,
  identity: Identity,
  read: FileReader,
): Promise<void> {
  const uses = await usesIn(database, key, identity);
  const spentFen = uses.length === 0 ? null : uses.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  const written = await read(disclosureFile);
  const disclosure = written === undefined ? undefined : readDisclosure(new TextDecoder().decode(written));
  const before =
    disclosure === undefined || spentFen === null
      ? { beforeFen: null, beforePlace: '' }
      : statedBefore(
          disclosure,
          uses.map(({ line }) => line),
          spentFen,
        );
  await database
    .insertInto('versionSummary')
    .values({
      ...key,
      ...before,
      hasText: disclosure !== undefined,
      spentFen,
      duties: json(disclosure === undefined ? [] : dutiesOf(disclosure)),
      staffQuota: (await postsIn(identity, read)) ?? null,
    })
    .execute();
  if (disclosure === undefined) return;
  await insertRows(
    database,
    'measureLines',
    measuresOfLines(disclosure).map((one) => ({ ...key, ...one })),
  );
}

/** Of all versions, those that are shown no more among them: they may not come back, but their rows are of one kind. */
export async function keepAllSummaries(database: Database): Promise<void> {
  for (const table of ['versionSummary', 'measureLines'] as const) await database.deleteFrom(table).execute();
  const versions = await database
    .selectFrom('documentVersion')
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'documentVersion.department')
        .onRef('document.document', '=', 'documentVersion.document'),
    )
    .select(['documentVersion.department', 'documentVersion.document', 'version'])
    .select(['fiscalYear', 'stage', 'budgetUnit', 'provenanceKind'])
    .execute();
  for (const { department, document, version, ...identity } of versions) {
    const key = { department, document, version };
    await keepSummary(database, key, identity, async (path) => await fileBytes(database, key, path));
  }
}

/** The lines of the document's own year and stage that say what money was used for. */
async function usesIn(database: Database, key: VersionKey, { fiscalYear, stage, budgetUnit }: Identity) {
  return await database
    .selectFrom('ledgerLine')
    .select(['line', 'amountFen'])
    .where(ofVersion(key))
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .where('side', '=', 'expenditure')
    // A unit's own set shows what the unit passes on; in the department's that money is counted where it is used.
    .$if(budgetUnit === '', (query) => query.where('counterpartBudgetUnit', '=', ''))
    .orderBy('line')
    .execute();
}
