// The shape of a table of obligations: the most that a breach weighs, the aspect that it counts for, and what its wording is told.
import type { Aspect, FindingSeverity } from './obligation.ts';

export type CodeTable = Readonly<
  Record<
    string,
    { readonly severity: FindingSeverity; readonly aspect: Aspect; readonly values: readonly string[] }
  >
>;
