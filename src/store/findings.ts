// Reads what was found in documents. Findings on sensitive content never leave the workbench; others are public where a
// reviewer confirmed them, or where the operator shows those that nobody has looked at yet, and then says so.
import type { Selectable } from 'kysely';
import { sensitiveCodes } from '../core/checks/written/codes.ts';
import type { Database, VersionKey } from './rows.ts';
import type { FindingTable, ObligationTable, ProblemTable, ReviewState } from './schema.ts';
import { isShown, ofShownVersion, ofVersion } from './of-version.ts';

/** Obligations on sensitive content: that one of them failed tells what is to be kept. */
export const neverPublic: readonly string[] = Object.keys(sensitiveCodes);

/** Of a version, as the public may see them: not those on sensitive content, as their outcome tells that there is some. */
export async function obligationsOf(
  database: Database,
  key: VersionKey,
): Promise<readonly Selectable<ObligationTable>[]> {
  return await database
    .selectFrom('obligation')
    .selectAll()
    .where('code', 'not in', neverPublic)
    .where(ofShownVersion(key))
    .orderBy('ordinal')
    .execute();
}

/** What was not understood, of a document that was read. */
export async function problemsOf(
  database: Database,
  key: VersionKey,
): Promise<readonly Selectable<ProblemTable>[]> {
  return await database
    .selectFrom('problem')
    .selectAll()
    .where(ofShownVersion(key))
    .orderBy('ordinal')
    .execute();
}

export type FindingRow = Selectable<FindingTable>;

/** `confirmed`: what a reviewer confirmed. `automatic`: also what nobody has reviewed; whoever shows it must say so. */
export type FindingsShown = 'confirmed' | 'automatic';

export async function publicFindings(
  database: Database,
  key: VersionKey,
  shown: FindingsShown,
): Promise<readonly FindingRow[]> {
  const states: readonly ReviewState[] = shown === 'confirmed' ? ['confirmed'] : ['confirmed', 'unreviewed'];
  return await findingsOf(database, key)
    .where('isSensitive', '=', false)
    .where('review', 'in', states)
    .where(isShown(key))
    .execute();
}

/** For reviewers alone: all of a version. */
export async function findingsToReview(database: Database, key: VersionKey): Promise<readonly FindingRow[]> {
  return await findingsOf(database, key).execute();
}

/** In the order of the report. */
function findingsOf(database: Database, key: VersionKey) {
  return database.selectFrom('finding').selectAll().where(ofVersion(key)).orderBy('ordinal');
}
