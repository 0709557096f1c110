// The shape of a catalogue: what one language says of each obligation, and of each reason why one was not checked.
import type { ObligationCode, ReasonCode } from '../obligation-codes.ts';

/**
 * `{name}` stands for a value, `{written}`, `{expected}` and `{difference}` for those of the finding; a part in square brackets is left
 * out where a value inside it is empty or there is none.
 */
export interface FindingWording {
  /** The rule, as a short statement of what should be. */
  readonly rule: string;
  /** What is wrong. */
  readonly finding: string;
  /** What to do. */
  readonly advice: string;
}

export type FindingWordings<Code extends ObligationCode = ObligationCode> = Readonly<
  Record<Code, FindingWording>
>;

export type ReasonWordings = Readonly<Record<ReasonCode, string>>;
