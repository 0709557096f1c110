// What was found in a document, as a row of the table of many.
import { reviewedOutcomeOf, type ReviewedOutcome } from '../../core/checks/accepted.ts';
import type { ObligationCode } from '../../core/checks/obligation-codes.ts';
import { countBySeverity, findingsOf, type CheckReport } from '../check-report.ts';
import { rounded } from '../json.ts';

export interface CheckSummary {
  readonly format: string | null;
  readonly fiscalYear: number | null;
  readonly body: string | null;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly aspects: Readonly<Record<string, number | null>>;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly accepted: number;
  readonly outcomes: Readonly<Partial<Record<ObligationCode, ReviewedOutcome>>>;
  /** How many findings of each obligation that has any. */
  readonly found: Readonly<Partial<Record<ObligationCode, number>>>;
}

export function checkSummaryOf(report: CheckReport): CheckSummary {
  const { format, fiscalYear, body, score, verdicts, accepted } = report;
  const optional = (value: number | undefined): number | null =>
    value === undefined ? null : rounded(value);
  return {
    format: format?.id ?? null,
    fiscalYear: fiscalYear ?? null,
    body: body ?? null,
    score: optional(score.total),
    coverage: optional(score.coverage),
    aspects: Object.fromEntries(score.aspects.map(({ aspect, points }) => [aspect, optional(points)])),
    ...countBySeverity(findingsOf(report)),
    accepted: accepted.length,
    outcomes: Object.fromEntries(verdicts.map((verdict) => [verdict.code, reviewedOutcomeOf(verdict)])),
    found: Object.fromEntries(
      verdicts.flatMap(({ code, findings }) => (findings.length === 0 ? [] : [[code, findings.length]])),
    ),
  };
}
