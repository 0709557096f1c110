// How a check is written by hand: it goes over the places where its obligation applies and says of each that it holds, what is wrong
// there, or why it could not be told. The verdict is drawn up from that.
import type { FindingSeverity } from '../code-table.ts';
import type { CheckInput } from '../checked-document.ts';
import type { ObligationValues } from '../obligation-codes.ts';
import {
  finding,
  reason,
  type CheckedPlace,
  type Evidence,
  type Finding,
  type Reason,
  type Verdict,
} from '../obligation.ts';
import { writtenCodes } from './codes.ts';

export interface WrittenCheck {
  readonly code: WrittenCode;
  readonly check: (input: CheckInput) => Verdict;
}

export type WrittenCode = keyof typeof writtenCodes;

export const held = 'held';
export type Judgement = typeof held | Finding | Reason;

interface FaultDetails {
  /** What is wrong stands at the first. */
  readonly places: readonly CheckedPlace[];
  readonly written?: string;
  readonly expected?: string;
  /** Where it weighs less than its code may. */
  readonly severity?: FindingSeverity;
  readonly isTie?: boolean;
  readonly evidence?: readonly Evidence[];
}

type Fault<Code extends WrittenCode> = FaultDetails &
  ([ObligationValues<Code>] extends [never]
    ? object
    : { readonly values: Readonly<Record<ObligationValues<Code>, string>> });

/** `judge` says nothing where its obligation does not apply; where it says nothing at all, the document has nothing of the kind. */
export function writtenCheck<Code extends WrittenCode>(
  code: Code,
  judge: (input: CheckInput, fault: (details: Fault<Code>) => Finding) => Iterable<Judgement>,
): WrittenCheck {
  const fault = (details: Fault<Code>): Finding => {
    const values = 'values' in details ? (details.values as Readonly<Record<string, string>>) : {};
    return finding(code, { severity: writtenCodes[code].severity, ...details, values });
  };
  return { code, check: (input) => verdictOf(code, [...judge(input, fault)]) };
}

function verdictOf(code: WrittenCode, judgements: readonly Judgement[]): Verdict {
  const said = judgements.filter((judgement) => judgement !== held);
  const verdict = {
    code,
    held: judgements.length - said.length,
    findings: said.filter(isFinding),
    unchecked: said.filter((one) => !isFinding(one)),
  };
  if (judgements.length > 0) return verdict;
  return { ...verdict, notApplicable: reason('nothing-of-the-kind', {}) };
}

function isFinding(said: Finding | Reason): said is Finding {
  return 'severity' in said;
}
