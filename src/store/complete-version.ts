// Gives to a version what came in with it when a program did not keep it yet, once the same document is imported again.
import type { Insertable, Selectable } from 'kysely';
import { keepChecks } from './checks-in.ts';
import { moveEdition } from './edition.ts';
import type { IncomingDocument } from './incoming.ts';
import { ofVersion } from './of-version.ts';
import { keepParts } from './page-parts.ts';
import { insertRows, type Database, type VersionKey } from './rows.ts';
import type { DocumentVersionTable, FigureTable } from './schema.ts';
import { keepSearch } from './search-in.ts';
import { keepStatedTexts } from './stated-texts.ts';
import { keepUnits } from './units.ts';

/** Whether anything was missing. What was checked stays as it is: people have reviewed it. */
export async function completeVersion(
  database: Database,
  { state, ...key }: VersionKey & Pick<Selectable<DocumentVersionTable>, 'state'>,
  incoming: IncomingDocument,
): Promise<boolean> {
  const lacksChecks = incoming.obligations.length > 0 && !(await hasRow(database, 'obligation', key));
  const lacksUnits = incoming.budgetUnits.length > 0 && !(await hasRow(database, 'versionUnit', key));
  const lacksParts = await hasOtherParts(database, key, incoming.parts);
  const lacksTexts = incoming.statedTexts.length > 0 && !(await hasRow(database, 'statedText', key));
  const figures = await missingFigures(database, key, incoming.figures);
  await keepMadeAs(database, key, incoming);
  if (!lacksChecks && !lacksUnits && !lacksParts && !lacksTexts && figures.length === 0) return false;
  await moveEdition(database);
  if (lacksChecks) await keepChecks(database, key, incoming);
  if (lacksUnits) await keepUnits(database, key, incoming);
  if (lacksUnits && state === 'published') await keepSearch(database, key, incoming);
  if (lacksParts) await keepParts(database, key, incoming.parts);
  if (lacksTexts) await keepStatedTexts(database, key, incoming);
  await insertRows(database, 'figure', figures);
  return true;
}

async function keepMadeAs(database: Database, key: VersionKey, { madeAs }: IncomingDocument): Promise<void> {
  await database.updateTable('documentVersion').set({ madeAs }).where(ofVersion(key)).execute();
}

async function hasRow(
  database: Database,
  table: 'obligation' | 'versionUnit' | 'statedText',
  key: VersionKey,
): Promise<boolean> {
  const found = await database.selectFrom(table).select('version').where(ofVersion(key)).limit(1).execute();
  return found.length > 0;
}

/** Those of forms and sentences, which an earlier program did not keep of what was read; tables stay as they were read then. */
async function missingFigures(
  database: Database,
  key: VersionKey,
  figures: IncomingDocument['figures'],
): Promise<readonly Insertable<FigureTable>[]> {
  const beside = figures.flatMap((figure, ordinal) =>
    figure.kind === 'table' ? [] : [{ ...key, ...figure, ordinal }],
  );
  if (beside.length === 0) return [];
  const kept = await database
    .selectFrom('figure')
    .select('figure')
    .where(ofVersion(key))
    .where('kind', '<>', 'table')
    .limit(1)
    .execute();
  return kept.length > 0 ? [] : beside;
}

async function hasOtherParts(
  database: Database,
  key: VersionKey,
  parts: IncomingDocument['parts'],
): Promise<boolean> {
  const kept = await database
    .selectFrom('pagePart')
    .select(['part', 'edition'])
    .where(ofVersion(key))
    .execute();
  return parts.some((one) => !kept.some(({ part, edition }) => part === one.part && edition === one.edition));
}
