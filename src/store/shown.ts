// What may be shown: nothing of a version that was withdrawn. Whatever reads the content of a version asks this.
import { sql, type RawBuilder } from 'kysely';
import type { VersionKey } from './rows.ts';

/** In a `where`: the version is not withdrawn. Asked once for all its rows. */
export function isShown({ department, document, version }: VersionKey): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from document_version as shown where shown.department = ${department}
    and shown.document = ${document} and shown.version = ${version} and shown.state <> 'withdrawn')`;
}
