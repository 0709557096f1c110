// Checks all identities between the figures of a document.
import type { CheckInput } from '../checked-document.ts';
import { reason, type Verdict } from '../obligation.ts';

export function checkArithmetic({ document }: CheckInput): readonly Verdict[] {
  const code = 'table-total-is-sum-of-rows';
  if (document.reading.format === undefined) {
    return [{ code, held: 0, findings: [], unchecked: [reason('no-known-format', {})] }];
  }
  return [];
}
