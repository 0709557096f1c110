// The rows of one version: in a `where`, in any table that has a version's key. Whatever reads the content of a version for
// the public asks for the shown one: nothing of a version that was withdrawn.
import { sql, type RawBuilder } from 'kysely';
import type { VersionKey } from './rows.ts';

/** For a statement on one table, where its columns need no table's name. */
export function ofVersion({ department, document, version }: VersionKey): RawBuilder<boolean> {
  return sql<boolean>`department = ${department} and document = ${document} and version = ${version}`;
}

export function ofShownVersion(key: VersionKey): RawBuilder<boolean> {
  return sql<boolean>`${ofVersion(key)} and ${isShown(key)}`;
}

/** The version is not withdrawn. Asked once for all its rows. */
export function isShown({ department, document, version }: VersionKey): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from document_version as shown where shown.department = ${department}
    and shown.document = ${document} and shown.version = ${version} and shown.state <> 'withdrawn')`;
}
