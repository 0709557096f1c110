// Many documents as tables for the bureau's own records: a row for each document with the outcome of every obligation, and a row for
// each finding.
import { obligationCodes, type ObligationCode } from '../../core/checks/obligation-codes.ts';
import { findingWording } from '../../core/checks/wording/render.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { fileAmountStyle, formatAmount } from '../../core/money/format.ts';
import { fen } from '../../core/money/fen.ts';
import { byteOrderMark, writeCsv } from '../../publish/data/csv.ts';
import { severities } from '../check-report.ts';
import type { CheckJson } from '../json.ts';
import { aspects } from '../../core/checks/score.ts';
import { reportWords } from '../wording.ts';
import type { CheckedRow } from './summary-lines.ts';

export function documentsCsv(rows: readonly CheckedRow[], language: Language): string {
  const say = reportWords(language);
  const codes = Object.keys(obligationCodes) as readonly ObligationCode[];
  const heads = [
    say.documentHead,
    say.bodyHead,
    say.yearHead,
    say.formatHead,
    say.scoreHead,
    ...aspects.map((aspect) => say.aspects[aspect]),
    say.coverageHead,
    ...severities.map((severity) => say.severities[severity]),
    say.acceptedHead,
    ...codes.map((code) => findingWording(code, language).rule),
  ];
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : `${value}`;
  const body = rows.map(({ file, summary }) => {
    if (summary === undefined)
      return [file, ...heads.slice(1).map((_, index) => (index === 0 ? say.notRead : ''))];
    return [
      file,
      summary.body ?? '',
      number(summary.fiscalYear),
      summary.format ?? '',
      number(summary.score),
      ...aspects.map((aspect) => number(summary.aspects[aspect])),
      number(summary.coverage),
      ...severities.map((severity) => `${summary[severity]}`),
      `${summary.accepted}`,
      ...codes.map((code) => {
        const outcome = summary.outcomes[code];
        return outcome === undefined ? '' : say.outcomes[outcome];
      }),
    ];
  });
  return byteOrderMark + writeCsv([heads, ...body]);
}

/** Amounts in yuan. */
export function findingsCsv(checks: readonly CheckJson[], language: Language): string {
  const say = reportWords(language);
  const rows = checks.flatMap(({ source, body, findings }) =>
    findings.map((finding) => {
      const [place] = finding.places;
      const { differenceFen } = finding;
      return [
        source.file,
        body ?? '',
        say.severities[finding.severity],
        say.parts[finding.part],
        findingWording(finding.code, language).rule,
        `${place?.page ?? place?.line ?? place?.cell ?? ''}`,
        place?.label ?? '',
        finding.written ?? '',
        finding.expected ?? '',
        differenceFen === null ? '' : formatAmount(fen(BigInt(differenceFen)), fileAmountStyle),
        finding.message,
        finding.advice,
        finding.basis.map((basis) => say.clause(basis)).join(say.marks.semicolon),
        finding.code,
      ];
    }),
  );
  return byteOrderMark + writeCsv([say.findingHeads, ...rows]);
}
