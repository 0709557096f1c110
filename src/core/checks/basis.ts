// On what a finding rests: the legal basis of the rules that its obligation instances.
import type { ObligationCode } from './obligation-codes.ts';

/** As `standards/audit-rules.csv` has it. */
export interface ObligationRule {
  readonly rule: string;
  readonly obligations: readonly string[];
  readonly basis: readonly string[];
}

/** Ids of the legal basis, in the order of the rules, each once. */
export function basisOf(code: ObligationCode, rules: readonly ObligationRule[]): readonly string[] {
  return [
    ...new Set(rules.filter(({ obligations }) => obligations.includes(code)).flatMap(({ basis }) => basis)),
  ];
}
