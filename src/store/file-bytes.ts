// The plain bytes of a stored file, for what is reckoned from it; whether the public may see them is asked elsewhere (`fileOf`).
import { unpacked } from './packing.ts';
import type { Database, VersionKey } from './rows.ts';

/** The plain bytes of one of its files. */
export type FileReader = (path: string) => Promise<Uint8Array | undefined>;

export async function fileBytes(
  database: Database,
  { department, document, version }: VersionKey,
  path: string,
): Promise<Uint8Array | undefined> {
  const stored = await database
    .selectFrom('documentFile')
    .innerJoin('blob', (join) =>
      join
        .onRef('blob.department', '=', 'documentFile.department')
        .onRef('blob.sha256', '=', 'documentFile.sha256'),
    )
    .select(['encoding', 'content'])
    .where('documentFile.department', '=', department)
    .where('document', '=', document)
    .where('version', '=', version)
    .where('path', '=', path)
    .executeTakeFirst();
  return stored === undefined ? undefined : unpacked(stored);
}
