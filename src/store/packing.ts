// How bytes lie in the store: packed where that is worth it.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BlobTable } from './schema.ts';

type Packed = Pick<BlobTable, 'encoding' | 'content'>;

export function packed(bytes: Uint8Array): Packed {
  const content = gzipSync(bytes);
  const isWorthIt = content.byteLength < bytes.byteLength * 0.9;
  return isWorthIt ? { encoding: 'gzip', content } : { encoding: 'identity', content: bytes };
}

/** The plain bytes. */
export function unpacked({ encoding, content }: Packed): Uint8Array {
  return encoding === 'gzip' ? gunzipSync(content) : content;
}
