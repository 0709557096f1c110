// A report as one plain value for JSON, as `schemas/check.schema.json` says: amounts as digits of fen, every place with its key.
import { obligationCodes } from '../core/checks/obligation-codes.ts';
import { reviewedOutcomeOf, type ReviewedVerdict } from '../core/checks/accepted.ts';
import type { CheckedPlace, Finding } from '../core/checks/obligation.ts';
import { findingWording, renderFinding, renderReason } from '../core/checks/wording/render.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { countBySeverity, findingsOf, type CheckReport } from './check-report.ts';
import { partOf } from './parts.ts';
import { countOutcomes } from './terminal.ts';
import { tellEvidence } from './told-finding.ts';
import { reportWords } from './wording.ts';

export const checkSchema = { name: 'mingzhang-check', edition: 1 } as const;

export type CheckJson = ReturnType<typeof checkJson>;

export function checkJson(report: CheckReport, language: Language) {
  const { source, format, fiscalYear, body, verdicts, accepted } = report;
  return {
    schema: checkSchema,
    source,
    format: format?.id ?? null,
    fiscalYear: fiscalYear ?? null,
    body: body ?? null,
    obligations: verdicts.map((verdict) => obligationJson(verdict, language)),
    findings: findingsOf(report).map((finding) => findingJson(finding, report, language)),
    accepted: accepted.map(({ finding, reason }) => ({
      ...findingJson(finding, report, language),
      acceptedFor: reason,
    })),
    counts: {
      obligations: countOutcomes(verdicts),
      findings: countBySeverity(findingsOf(report)),
      accepted: accepted.length,
    },
    outdated: report.outdated.map(({ code, place, written, reason }) => ({
      code,
      key: place,
      written: written ?? null,
      acceptedFor: reason,
    })),
    score: scoreJson(report),
    problems: [...report.problems, ...report.notUnderstood].map((problem) => ({
      code: problem.code,
      message: renderProblem(problem, language),
    })),
  };
}

function obligationJson(verdict: ReviewedVerdict, language: Language): object {
  const { code, held, findings, unchecked, accepted, remarks = [], notApplicable } = verdict;
  const reasons = [...unchecked, ...remarks, ...(notApplicable === undefined ? [] : [notApplicable])];
  return {
    code,
    rule: findingWording(code, language).rule,
    aspect: obligationCodes[code].aspect,
    outcome: reviewedOutcomeOf(verdict),
    held,
    found: findings.length,
    accepted,
    unchecked: unchecked.length,
    reason:
      reasons.length === 0
        ? null
        : reasons.map((each) => renderReason(each, language)).join(reportWords(language).marks.semicolon),
    reasonCodes: [...new Set(reasons.map((each) => each.code))],
    places: reasons.flatMap(({ places }) => places).map(placeJson),
  };
}

function findingJson(finding: Finding, report: CheckReport, language: Language) {
  const { code, severity, places, isTie, written, expected, differenceFen, evidence } = finding;
  const told = renderFinding(finding, language);
  return {
    code,
    severity,
    part: partOf(finding),
    places: places.map(placeJson),
    isTie,
    needsReview: finding.needsReview === true,
    written: written ?? null,
    expected: expected ?? null,
    differenceFen: differenceFen === undefined ? null : `${differenceFen}`,
    message: told.finding,
    advice: told.advice,
    basis: (report.bases.get(code) ?? []).map(({ id, document, number, article, confirmed, isDocument }) => ({
      id,
      document,
      number,
      article,
      confirmed,
      isDocument,
    })),
    evidence: evidence.map((each) => ({
      code: each.code,
      places: each.places.map(placeJson),
      written: each.stated?.written ?? null,
      expected: each.stated?.expected ?? null,
      message: tellEvidence(each, places[0]?.document ?? report.source.file, language),
    })),
  };
}

/** The key names the place by what it is, whatever moves; the rest says where that stands now. */
export function placeJson({
  document,
  page,
  line,
  block,
  cell,
  table,
  row,
  column,
  box,
  boxes,
  quote,
  key,
  label,
}: CheckedPlace) {
  return { document, page, line, block, cell, table, row, column, box, boxes, quote, key, label };
}

function scoreJson({ score: { total, aspects, coverage } }: CheckReport): object {
  return {
    total: total === undefined ? null : rounded(total),
    coverage: coverage === undefined ? null : rounded(coverage),
    aspects: aspects.map(({ aspect, most, points, lost }) => ({
      aspect,
      most,
      points: points === undefined ? null : rounded(points),
      lost: lost.map((each) => ({ code: each.code, points: rounded(each.points) })),
    })),
  };
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
