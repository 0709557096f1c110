// From a document that was read to the report on it, with the formats, lists, weights and clauses that the program brings along.
import { acceptFindings, placeKeyNames, type AcceptedEntry } from '../../core/checks/accepted.ts';
import { basisOf } from '../../core/checks/basis.ts';
import { checkDisclosure } from '../../core/checks/check.ts';
import { maskingOf } from '../../core/checks/document-masking.ts';
import type { CheckedDocument, Companions, KnownDates } from '../../core/checks/checked-document.ts';
import type { ObligationCode } from '../../core/checks/obligation-codes.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { linesIn } from '../../core/reading/printed-document.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import type { CheckReport } from '../../report/check-report.ts';
import { scoreOf } from '../../core/checks/score.ts';
import { checkStandardsOf } from '../prepare.ts';
import { understand } from '../read/understand.ts';

export interface CheckContext {
  readonly companions: Companions;
  readonly dates: KnownDates;
  readonly codes: ReadonlySet<ObligationCode>;
  readonly accepted: readonly AcceptedEntry[];
}

export function checkDocument(
  source: SourceDocument,
  document: CheckedDocument,
  { companions, dates, codes, accepted: entries }: CheckContext,
): CheckReport {
  const { reading } = document;
  const { format, identity, codeListYear } = reading;
  const { words } = maskingOf(document.elements);
  const { auditRules, legalBasis, scoreWeights, ...standards } = checkStandardsOf(codeListYear);
  const isKnown = isDisclosure(document);
  // Every check runs, whichever is asked for: what the figures say of one obligation may explain another.
  const found = isKnown
    ? checkDisclosure({ document, standards, companions, dates }).filter(({ code }) => codes.has(code))
    : [];
  const unknown = isKnown ? [] : [problem('document-no-disclosure', { file: source.file }, { values: {} })];
  const { verdicts, accepted, outdated } = acceptFindings(found, entries, source.file);
  return {
    source: { file: source.file, fileType: source.fileType, pages: source.pages },
    format: format === undefined ? undefined : { id: format.id, title: format.title },
    fiscalYear: identity.fiscalYear,
    body: identity.body === undefined ? undefined : words(identity.body),
    verdicts,
    accepted: accepted.map(({ finding, reason }) => ({ finding, reason: words(reason) })),
    outdated: outdated.map((entry) => maskedEntry(entry, words)),
    score: scoreOf(verdicts, scoreWeights),
    bases: new Map(
      verdicts.map(({ code }) => [
        code,
        basisOf(code, auditRules).flatMap((id) => legalBasis.find((basis) => basis.id === id) ?? []),
      ]),
    ),
    problems: [...source.problems, ...unknown].map((fault) => maskedProblem(fault, words)),
    notUnderstood: (isKnown ? readingProblems(reading, source.file) : []).map((fault) =>
      maskedProblem(fault, words),
    ),
  };
}

/**
 * A file of no known format whose text speaks of no budget and no final accounts is none: nothing would be wrong with it as a disclosure.
 * Of one without text nothing is known.
 */
export function isDisclosure({ elements, reading }: CheckedDocument): boolean {
  if (reading.format !== undefined) return true;
  const lines = elements.flatMap(linesIn);
  return lines.length === 0 || lines.some(({ text }) => /[预决]\s*算/u.test(text));
}

/** As somebody wrote it. */
function maskedEntry(entry: AcceptedEntry, words: (text: string) => string): AcceptedEntry {
  const { written, reason, place } = entry;
  return {
    ...entry,
    ...(written === undefined ? {} : { written: words(written) }),
    reason: words(reason),
    place: Object.fromEntries(
      placeKeyNames.flatMap((name) => (place[name] === undefined ? [] : [[name, words(place[name])]])),
    ),
  };
}

/** What could not be read is quoted as well. */
function maskedProblem(fault: Problem, words: (text: string) => string): Problem {
  const { written, values } = fault;
  return {
    ...fault,
    ...(written === undefined ? {} : { written: words(written) }),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words(value)])),
  };
}

export function checkedDocument(
  source: SourceDocument,
  formats: readonly DisclosureFormat[],
): CheckedDocument {
  return { file: source.file, elements: source.elements, reading: understand(source, formats) };
}
