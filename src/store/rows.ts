// What every repository needs of the database: its type, rows in portions, and values as JSON text.
import type { Insertable, Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** Where statements go: the store's database, or a transaction of it. Inside a transaction only its own handle may be asked. */
export type Database = Kysely<Tables> | Transaction<Tables>;

/** A statement takes 65,535 parameters at most. */
const mostParameters = 20_000;

export async function insertRows<Name extends keyof Tables>(
  database: Database,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  const portion = Math.max(1, Math.floor(mostParameters / Math.max(1, width)));
  for (let start = 0; start < rows.length; start += portion) {
    await database
      .insertInto(table)
      .values(rows.slice(start, start + portion))
      .execute();
  }
}

/** For a column of JSON. Fen become strings of digits. */
export function json(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? `${each}` : each));
}

/** Which version of a document. */
export interface VersionKey {
  readonly department: string;
  readonly document: string;
  readonly version: number;
}
