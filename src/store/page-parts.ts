// Parts of pages that are made of a version alone: kept when it comes in, so that they need not be made at each page.
import type { IncomingPart } from './incoming.ts';
import { packed, unpacked } from './packing.ts';
import type { Database, VersionKey } from './rows.ts';
import { ofShownVersion, ofVersion } from './of-version.ts';

/** In place of those of another edition. */
export async function keepParts(
  database: Database,
  key: VersionKey,
  parts: readonly IncomingPart[],
): Promise<void> {
  await database.deleteFrom('pagePart').where(ofVersion(key)).execute();
  for (const { part, edition, html } of parts) {
    const content = packed(new TextEncoder().encode(html));
    await database
      .insertInto('pagePart')
      .values({ ...key, part, edition, ...content })
      .execute();
  }
}

/** HTML; undefined where it was not made, or otherwise than now. */
export async function partOf(
  database: Database,
  key: VersionKey,
  part: string,
  edition: number,
): Promise<Uint8Array | undefined> {
  const kept = await database
    .selectFrom('pagePart')
    .select(['encoding', 'content'])
    .where(ofShownVersion(key))
    .where('part', '=', part)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return kept === undefined ? undefined : unpacked(kept);
}
