// Hashes of plain data, whichever way it is written: keys may stand in any order, and blanks between them do not count.
import { createHash } from 'node:crypto';

/** `sha256:` and digits, of any value that JSON can hold. */
export function dataHash(value: unknown): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}
