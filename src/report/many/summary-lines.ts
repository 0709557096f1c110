// Many documents for the terminal: a line for each, and the obligations that most of them fail.
import { obligationCodes, type ObligationCode } from '../../core/checks/obligation-codes.ts';
import { findingWording } from '../../core/checks/wording/render.ts';
import { showPlainly, type Language } from '../../core/lib/messages/render.ts';
import { decimal, percent } from '../terminal.ts';
import { reportWords } from '../wording.ts';
import type { CheckSummary } from './check-summary.ts';

export interface CheckedRow {
  readonly file: string;
  /** Undefined where the document could not be read. */
  readonly summary: CheckSummary | undefined;
}

/** So many of the commonest faults are named. */
const mostFaults = 10;

export function summaryLines(rows: readonly CheckedRow[], language: Language): readonly string[] {
  const say = reportWords(language);
  const heads = [
    say.scoreHead,
    say.coverageHead,
    say.severities.error,
    say.severities.warning,
    say.severities.information,
    say.documentHead,
  ];
  const body = rows.map(({ file, summary }) => {
    if (summary === undefined) return ['—', '—', '', '', '', `${showPlainly(file)}  ${say.notRead}`];
    const { score, coverage, error, warning, information } = summary;
    return [
      score === null ? '—' : decimal(score),
      percent(coverage ?? undefined),
      `${error}`,
      `${warning}`,
      `${information}`,
      [showPlainly(file), showPlainly(summary.body ?? '')].filter((part) => part !== '').join('  '),
    ];
  });
  const faults = commonestFaults(rows).slice(0, mostFaults);
  return [
    ...aligned([heads, ...body]),
    ...(faults.length === 0 ? [] : ['', say.commonest]),
    ...faults.map(
      ({ code, documents, findings }) =>
        `  ${say.fault(findingWording(code, language).rule, documents, findings)}`,
    ),
  ];
}

export interface CommonFault {
  readonly code: ObligationCode;
  readonly documents: number;
  readonly findings: number;
}

/** Those that most documents have first; then those of most findings. */
export function commonestFaults(rows: readonly CheckedRow[]): readonly CommonFault[] {
  const codes = Object.keys(obligationCodes) as readonly ObligationCode[];
  return codes
    .map((code) => {
      const counts = rows.map(({ summary }) => summary?.found[code] ?? 0);
      return {
        code,
        documents: counts.filter((count) => count > 0).length,
        findings: counts.reduce((sum, count) => sum + count, 0),
      };
    })
    .filter(({ findings }) => findings > 0)
    .sort((left, right) =>
      right.documents === left.documents ? right.findings - left.findings : right.documents - left.documents,
    );
}

/** The last column is of any length. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === row.length - 1 ? text : ' '.repeat((widths[column] ?? 0) - widthOf(text)) + text,
      )
      .join('  '),
  );
}

/** On a terminal a Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
}
