// What a document says in numbers, and what those beside it say of the same: whatever its arithmetic is built from.
import type { CheckInput } from '../checked-document.ts';
import { reason, type Reason } from '../obligation.ts';
import { earlierDocuments } from './earlier-documents.ts';
import { viewOf } from './reading-view.ts';
import type { Said } from './system.ts';

/** `unchecked`: documents given beside that are not compared with. */
export type SaidInNumbers =
  { readonly said: Said; readonly unchecked: readonly Reason[] } | { readonly why: Reason };

export function saidIn({ document, standards, companions }: CheckInput): SaidInNumbers {
  const { reading, file } = document;
  const { format, identity } = reading;
  if (format === undefined) return { why: reason('no-known-format', {}) };
  const view = viewOf(reading, standards.lists, file);
  if (view === undefined) {
    return { why: reason(identity.fiscalYear === undefined ? 'year-not-found' : 'body-not-found', {}) };
  }
  const { documents: earlier, unchecked } = earlierDocuments(reading, companions);
  return { said: { reading, format, view, earlier }, unchecked };
}
