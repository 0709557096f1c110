// What a version that was read tells in words.
import type { Selectable } from 'kysely';
import type { StatedTextTable } from './derived-schema.ts';
import type { IncomingDocument } from './incoming.ts';
import { ofShownVersion } from './of-version.ts';
import { insertRows, type Database, type VersionKey } from './rows.ts';

export type StatedTextRow = Selectable<StatedTextTable>;

export async function keepStatedTexts(
  database: Database,
  key: VersionKey,
  { statedTexts }: Pick<IncomingDocument, 'statedTexts'>,
): Promise<void> {
  await insertRows(
    database,
    'statedText',
    statedTexts.map((text, ordinal) => ({ ...key, ...text, ordinal })),
  );
}

/** In the order of the document. */
export async function statedTextsOf(database: Database, key: VersionKey): Promise<readonly StatedTextRow[]> {
  return await database
    .selectFrom('statedText')
    .selectAll()
    .where(ofShownVersion(key))
    .orderBy('ordinal')
    .execute();
}
