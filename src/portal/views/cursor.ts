// How far a list has been read, as a word that goes into an address and means nothing to readers.
import type { LatestFilter } from '../../store/documents.ts';

type NewsCursor = NonNullable<LatestFilter['after']>;

export function writeCursor({ publishedAt, department, document, version }: NewsCursor): string {
  const parts = [publishedAt.toISOString(), department, document, version];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Undefined where it was not written by us. */
export function readCursor(written: string): NewsCursor | undefined {
  const parts = partsOf(written);
  if (parts?.length !== 4) return undefined;
  const [moment, department, document, version] = parts;
  if (typeof moment !== 'string' || typeof department !== 'string') return undefined;
  if (typeof document !== 'string' || typeof version !== 'number' || !Number.isInteger(version))
    return undefined;
  // A moment as it is written here: of years before or after these four digits no database knows all.
  const publishedAt = new Date(/^\d{4}-/u.test(moment) ? moment : '');
  return Number.isNaN(publishedAt.getTime()) ? undefined : { publishedAt, department, document, version };
}

/** How far a list by points has been read. */
export interface PointsCursor {
  readonly at: number;
  readonly department: string;
  readonly document: string;
}

export function writePointsCursor({ at, department, document }: PointsCursor): string {
  return Buffer.from(JSON.stringify([at, department, document])).toString('base64url');
}

/** Undefined where it was not written by us. */
export function readPointsCursor(written: string): PointsCursor | undefined {
  const parts = partsOf(written);
  if (parts?.length !== 3) return undefined;
  const [at, department, document] = parts;
  if (typeof at !== 'number' || typeof department !== 'string' || typeof document !== 'string')
    return undefined;
  return { at, department, document };
}

function partsOf(written: string): readonly unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'));
    return Array.isArray(parts) && !parts.some(isNoText) ? (parts as readonly unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

/** No database keeps such a character, so none of ours has it. */
function isNoText(part: unknown): boolean {
  return typeof part === 'string' && part.includes('\0');
}
