// What may be shown: nothing of a version that was withdrawn. Whatever reads the content of versions asks this.
import { sql, type RawBuilder } from 'kysely';
import type { Tables } from './schema.ts';

/** The tables that hold the content of versions. */
type ContentTable = {
  [Name in keyof Tables]: Tables[Name] extends { readonly version: number } ? Name : never;
}[keyof Tables];

/** In a `where`: the version that the row belongs to is not withdrawn. */
export function isShown(table: ContentTable): RawBuilder<boolean> {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${table}.${name}`);
  return sql<boolean>`exists (select 1 from document_version as shown where shown.department = ${column('department')}
    and shown.document = ${column('document')} and shown.version = ${column('version')} and shown.state <> 'withdrawn')`;
}
