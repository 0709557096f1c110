// From a document that was read to the report on it, with the formats, lists, weights and clauses that the program brings along.
import { basisOf } from '../../core/checks/basis.ts';
import { checkDisclosure } from '../../core/checks/check.ts';
import type { CheckedDocument, Companions, KnownDates } from '../../core/checks/checked-document.ts';
import type { ObligationCode } from '../../core/checks/obligation-codes.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import type { Basis, CheckReport } from '../../report/check-report.ts';
import { scoreOf } from '../../report/score.ts';
import { checkStandardsOf } from '../prepare.ts';
import { understand } from '../read/understand.ts';

export interface CheckContext {
  readonly formats: readonly DisclosureFormat[];
  readonly companions: Companions;
  readonly dates: KnownDates;
  readonly codes: ReadonlySet<ObligationCode>;
}

export function checkDocument(source: SourceDocument, context: CheckContext): CheckReport {
  const document = checkedDocument(source, context.formats);
  const { reading } = document;
  const { format, identity, codeListYear } = reading;
  const { companions, dates, codes } = context;
  const { auditRules, legalBasis, scoreWeights, ...standards } = checkStandardsOf(codeListYear);
  // Every check runs, whichever is asked for: what the figures say of one obligation may explain another.
  const verdicts = checkDisclosure({ document, standards, companions, dates }).filter(({ code }) =>
    codes.has(code),
  );
  return {
    source: { file: source.file, fileType: source.fileType, pages: source.pages },
    format: format === undefined ? undefined : { id: format.id, title: format.title },
    fiscalYear: identity.fiscalYear,
    body: identity.body,
    verdicts,
    accepted: [],
    score: scoreOf(verdicts, scoreWeights),
    basisOf: (code): readonly Basis[] =>
      basisOf(code, auditRules).flatMap((id) => legalBasis.find((basis) => basis.id === id) ?? []),
    problems: source.problems,
    notUnderstood: readingProblems(reading, source.file),
  };
}

export function checkedDocument(
  source: SourceDocument,
  formats: readonly DisclosureFormat[],
): CheckedDocument {
  return { file: source.file, elements: source.elements, reading: understand(source, formats) };
}
