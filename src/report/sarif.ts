// Reports as one log of SARIF 2.1.0, the exchange format of code-review tools (OASIS, 2020): a rule for each obligation, a result for each
// finding, a notification for what could not be checked. SARIF knows lines but no pages: these stand in the message, and as properties,
// and a PDF or Word file has no region that would be true.
import { obligationCodes, type ObligationCode } from '../core/checks/obligation-codes.ts';
import type { FindingSeverity } from '../core/checks/code-table.ts';
import type { CheckedPlace, Finding, Reason } from '../core/checks/obligation.ts';
import { findingWording, renderReason } from '../core/checks/wording/render.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { findingsOf, remarksOf, type CheckReport } from './check-report.ts';
import { placeKeyText } from './place-key.ts';
import { clausesOf, tellFinding } from './told-finding.ts';
import { reportWords } from './wording.ts';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<
  FindingSeverity,
  string
>;

export function sarifLog(reports: readonly CheckReport[], language: Language): object {
  const codes = [...new Set(reports.flatMap(({ verdicts }) => verdicts.map(({ code }) => code)))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mingzhang',
            language,
            rules: codes.map((code) => ruleOf(code, reports, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ source }) => ({ location: { uri: uriOf(source.file) } })),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: reports.flatMap((report) => notificationsOf(report, codes, language)),
          },
        ],
        results: reports.flatMap((report) => resultsOf(report, codes, language)),
      },
    ],
  };
}

function ruleOf(code: ObligationCode, reports: readonly CheckReport[], language: Language): object {
  const { rule } = findingWording(code, language);
  const { severity, aspect } = obligationCodes[code];
  const bases = reports.find((report) => report.bases.has(code))?.bases.get(code);
  const say = reportWords(language);
  const help = say.ruleWithBasis(rule, clausesOf(bases, language));
  return {
    id: code,
    shortDescription: { text: rule },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
    properties: { aspect, tags: [say.aspects[aspect]] },
  };
}

function resultsOf(
  report: CheckReport,
  codes: readonly ObligationCode[],
  language: Language,
): readonly object[] {
  const met = new Map<string, number>();
  const resultOf = (finding: Finding): Readonly<Record<string, unknown>> => {
    const { code, severity, places, written, expected, differenceFen } = finding;
    const told = tellFinding(finding, report, language);
    const [place, ...others] = places;
    // Two findings of one rule at one place are told apart by their order.
    const key = `${code} ${place === undefined ? report.source.file : placeKeyText(place)}`;
    const ordinal = (met.get(key) ?? 0) + 1;
    met.set(key, ordinal);
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: levels[severity],
      message: {
        text: `${told.where}\n${reportWords(language).findingWithAdvice(told.finding, told.advice)}`,
      },
      locations: place === undefined ? [documentLocation(report)] : [locationOf(place)],
      ...relatedLocations(others),
      partialFingerprints: { 'codeAndPlace/v1': `${key}:${ordinal}` },
      properties: {
        ...(written === undefined ? {} : { written }),
        ...(expected === undefined ? {} : { expected }),
        ...(differenceFen === undefined ? {} : { differenceFen: `${differenceFen}` }),
      },
    };
  };
  return [
    ...findingsOf(report).map(resultOf),
    ...report.accepted.map(({ finding, reason }) => ({
      ...resultOf(finding),
      suppressions: [{ kind: 'external', justification: reason }],
    })),
    ...remarksOf(report).map(({ code, remark }) => remarkOf(remark, code, report, codes, language)),
  ];
}

/** What only a rounding adjustment explains holds, and so is no failure: SARIF asks for the level none then. */
function remarkOf(
  remark: Reason,
  code: ObligationCode,
  report: CheckReport,
  codes: readonly ObligationCode[],
  language: Language,
): object {
  const [place, ...others] = remark.places;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    kind: 'informational',
    level: 'none',
    message: { text: renderReason(remark, language) },
    locations: place === undefined ? [documentLocation(report)] : [locationOf(place)],
    ...relatedLocations(others),
    properties: { reasonCode: remark.code },
  };
}

function relatedLocations(others: readonly CheckedPlace[]): object {
  if (others.length === 0) return {};
  return { relatedLocations: others.map((other, id) => ({ id, ...locationOf(other) })) };
}

function locationOf(place: CheckedPlace): object {
  const { document, page, line, block, cell, box, quote, label } = place;
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(quote === undefined ? {} : { snippet: { text: quote } }) } };
  const known = Object.entries({ page, block, cell, box }).filter(([, value]) => value !== undefined);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(document) }, ...region },
    ...(label === '' ? {} : { logicalLocations: [{ name: label, fullyQualifiedName: placeKeyText(place) }] }),
    ...(known.length === 0 ? {} : { properties: Object.fromEntries(known) as object }),
  };
}

function documentLocation({ source }: CheckReport): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(source.file) } } };
}

function notificationsOf(
  { verdicts, problems, source }: CheckReport,
  codes: readonly ObligationCode[],
  language: Language,
): readonly object[] {
  const artifact = { physicalLocation: { artifactLocation: { uri: uriOf(source.file) } } };
  const unchecked = verdicts.flatMap(({ code, unchecked: reasons }) =>
    reasons.map((reason) => ({
      level: 'note',
      message: { text: renderReason(reason, language) },
      associatedRule: { id: code, index: codes.indexOf(code) },
      locations: [artifact],
    })),
  );
  const unread = problems.map((problem) => ({
    level: 'warning',
    message: { text: renderProblem(problem, language) },
    locations: [artifact],
  }));
  return [...unread, ...unchecked];
}

/** A file's name as a relative address; the parts of a path in an archive stay parts. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
