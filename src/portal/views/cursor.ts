// How far a list has been read, as a word that goes into an address and means nothing to readers.
import type { LatestFilter } from '../../store/documents.ts';

type NewsCursor = NonNullable<LatestFilter['after']>;

export function writeCursor({ publishedAt, department, document, version }: NewsCursor): string {
  const parts = [publishedAt.toISOString(), department, document, version];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Undefined where it was not written by us. */
export function readCursor(written: string): NewsCursor | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 4) return undefined;
    const [moment, department, document, version] = parts as readonly unknown[];
    if (typeof moment !== 'string' || typeof department !== 'string') return undefined;
    if (typeof document !== 'string' || typeof version !== 'number' || !Number.isInteger(version))
      return undefined;
    const publishedAt = new Date(moment);
    return Number.isNaN(publishedAt.getTime()) ? undefined : { publishedAt, department, document, version };
  } catch {
    return undefined;
  }
}
