// Kinds of columns that tables share.
import type { ColumnType } from 'kysely';

/** Goes in as JSON text (see `json` in rows.ts), and comes out as the value. */
export type Json<Value> = ColumnType<Value, string, string>;

export interface PackedBytes {
  /** Text is packed: ready to be sent so, and a tenth of the size. */
  readonly encoding: 'identity' | 'gzip';
  readonly content: Uint8Array;
}
