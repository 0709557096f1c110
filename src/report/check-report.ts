// What every report is made from: a document, what the checks say of it, what was accepted, and what it scores. It is plain data, so that
// it can be handed from thread to thread.
import type { AcceptedEntry, AcceptedFinding, ReviewedVerdict } from '../core/checks/accepted.ts';
import type { Finding, Reason } from '../core/checks/obligation.ts';
import type { ObligationCode } from '../core/checks/obligation-codes.ts';
import type { Problem } from '../core/lib/problem.ts';
import type { ReadingSource } from '../core/reading/reading-json.ts';
import type { Score } from '../core/checks/score.ts';

/** A ground that an obligation rests on, as `standards/legal-basis.csv` has it. */
export interface Basis {
  readonly id: string;
  readonly document: string;
  /** The number of the document, and of the article; empty where there is none or it could not be confirmed. */
  readonly number: string;
  readonly article: string;
  readonly confirmed: boolean;
  readonly isDocument: boolean;
}

export interface CheckReport {
  readonly source: ReadingSource;
  /** What the document was taken for; undefined where it was not recognised. */
  readonly format: { readonly id: string; readonly title: string } | undefined;
  readonly fiscalYear: number | undefined;
  readonly body: string | undefined;
  /** Without the findings that were accepted. */
  readonly verdicts: readonly ReviewedVerdict[];
  readonly accepted: readonly AcceptedFinding[];
  /** Entries that accept nothing any more, since something else is written there now. */
  readonly outdated: readonly AcceptedEntry[];
  readonly score: Score;
  /** Of the obligations that were looked at. */
  readonly bases: ReadonlyMap<ObligationCode, readonly Basis[]>;
  /** What could not be read of the document. */
  readonly problems: readonly Problem[];
  /** What was read and not understood; where a check needs it, its verdict says so. */
  readonly notUnderstood: readonly Problem[];
}

export const severities = ['error', 'warning', 'information'] as const;

export function findingsOf({ verdicts }: CheckReport): readonly Finding[] {
  return verdicts.flatMap(({ findings }) => findings);
}

/** What held in a way that has to be said, each with the obligation that it belongs to. */
export function remarksOf({
  verdicts,
}: CheckReport): readonly { readonly code: ObligationCode; readonly remark: Reason }[] {
  return verdicts.flatMap(({ code, remarks = [] }) => remarks.map((remark) => ({ code, remark })));
}

export function countBySeverity(
  findings: readonly Finding[],
): Readonly<Record<(typeof severities)[number], number>> {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}
