// Keeps what the checks say of a version; and gives it to versions that came in when a program did not keep it yet.
import { moveEdition } from './edition.ts';
import type { IncomingDocument } from './incoming.ts';
import { keepParts } from './page-parts.ts';
import { keepQuality } from './quality-in.ts';
import { insertRows, json, type Database, type VersionKey } from './rows.ts';

type Checks = Pick<IncomingDocument, 'obligations' | 'findings' | 'scoreWeights'>;

export async function keepChecks(
  database: Database,
  key: VersionKey,
  { obligations, findings, scoreWeights }: Checks,
): Promise<void> {
  await insertRows(
    database,
    'obligation',
    obligations.map(({ code, outcome, content }, ordinal) => ({
      ...key,
      ordinal,
      code,
      outcome,
      content: json(content),
    })),
  );
  await insertRows(
    database,
    'finding',
    findings.map(({ code, severity, isSensitive, content }, ordinal) => {
      const review = { review: 'unreviewed', reviewer: null, reviewedAt: null, reviewNote: null } as const;
      return { ...key, ordinal, code, severity, isSensitive, content: json(content), ...review };
    }),
  );
  await keepQuality(database, key, scoreWeights);
}

/** Whether anything was missing. What was checked stays as it is: people have reviewed it. */
export async function completeVersion(
  database: Database,
  key: VersionKey,
  incoming: Checks & Pick<IncomingDocument, 'parts'>,
): Promise<boolean> {
  const lacksChecks = incoming.obligations.length > 0 && !(await hasRow(database, 'obligation', key));
  const lacksParts = await hasOtherParts(database, key, incoming.parts);
  const lacksQuality = incoming.obligations.length > 0 && !(await hasRow(database, 'versionQuality', key));
  if (!lacksChecks && !lacksQuality && !lacksParts) return false;
  await moveEdition(database);
  if (lacksChecks) await keepChecks(database, key, incoming);
  else if (lacksQuality) await keepQuality(database, key, incoming.scoreWeights);
  if (lacksParts) await keepParts(database, key, incoming.parts);
  return true;
}

async function hasRow(
  database: Database,
  table: 'obligation' | 'versionQuality',
  { department, document, version }: VersionKey,
): Promise<boolean> {
  const found = await database
    .selectFrom(table)
    .select('version')
    .where('department', '=', department)
    .where('document', '=', document)
    .where('version', '=', version)
    .limit(1)
    .execute();
  return found.length > 0;
}

async function hasOtherParts(
  database: Database,
  { department, document, version }: VersionKey,
  parts: IncomingDocument['parts'],
): Promise<boolean> {
  const kept = await database
    .selectFrom('pagePart')
    .select(['part', 'edition'])
    .where('department', '=', department)
    .where('document', '=', document)
    .where('version', '=', version)
    .execute();
  return parts.some((one) => !kept.some(({ part, edition }) => part === one.part && edition === one.edition));
}
