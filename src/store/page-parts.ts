// Parts of pages that are made of a version alone: kept when it comes in, so that they need not be made at each page.
import type { IncomingPart } from './incoming.ts';
import { packed, unpacked } from './packing.ts';
import type { Database, VersionKey } from './rows.ts';
import { isShown } from './shown.ts';

/** In place of those of another edition. */
export async function keepParts(
  database: Database,
  key: VersionKey,
  parts: readonly IncomingPart[],
): Promise<void> {
  await database
    .deleteFrom('pagePart')
    .where('department', '=', key.department)
    .where('document', '=', key.document)
    .where('version', '=', key.version)
    .execute();
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
  { department, document, version }: VersionKey,
  part: string,
  edition: number,
): Promise<Uint8Array | undefined> {
  const kept = await database
    .selectFrom('pagePart')
    .select(['encoding', 'content'])
    .where('department', '=', department)
    .where('document', '=', document)
    .where('version', '=', version)
    .where('part', '=', part)
    .where('edition', '=', edition)
    .where(isShown({ department, document, version }))
    .executeTakeFirst();
  return kept === undefined ? undefined : unpacked(kept);
}
