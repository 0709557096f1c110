// Checks a disclosure against every obligation there is.
import type { CheckInput } from './checked-document.ts';
import { checkArithmetic } from './arithmetic/check-arithmetic.ts';
import type { Verdict } from './obligation.ts';
import { writtenChecks } from './written/checks.ts';

/** One verdict per obligation, in the order of their codes. Never throws on what a document says. */
export function checkDisclosure(input: CheckInput): readonly Verdict[] {
  return [...checkArithmetic(input), ...writtenChecks.map((check) => check(input))];
}
