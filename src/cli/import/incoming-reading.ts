// From a document that was published elsewhere to what the store takes in: our reading of it, with where it came from and with all that
// was not understood. Its figures stand as printed; its ledger is as far as the document determines one.
import { createHash } from 'node:crypto';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { renderProblem } from '../../core/lib/messages/render.ts';
import { maskingOf } from '../../core/checks/document-masking.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { namedUnits } from '../../core/reading/named-units.ts';
import { readingJson } from '../../core/reading/reading-json.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import { statedTexts } from '../../core/reading/stated-texts.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { ledgerFromReading } from '../../core/rebuilding/ledger-from-reading.ts';
import { pageParts } from '../../portal/pages/page-parts.tsx';
import type { SourceDocument } from '../../ingest/source-document.ts';
import type { IncomingText } from '../../store/incoming.ts';
import { coveredYears } from '../../../standards/load.ts';
import { checkStandardsOf, listsNearest } from '../prepare.ts';
import { understand } from '../read/understand.ts';
import { checkIncoming } from './check-incoming.ts';
import { madeAs } from './made-as.ts';
import { mediaTypeOf } from './media-types.ts';
import type { KnownOrigin } from './origins.ts';
import { readFigures } from './read-figures.ts';
import type { ImportedSource } from './sources.ts';

/** What stands in a template where a body's name is to come. */
const blankName = /[×✕xXＸ*○〇]{2,}|某|[_＿]{2,}/u;

/** Where our reading stands among the files of the document, beside the file itself. */
const readingPath = 'reading.json';

export function incomingReading(
  document: SourceDocument,
  bytes: Uint8Array,
  { jurisdiction, address, day }: KnownOrigin,
  formats: readonly DisclosureFormat[],
): Result<ImportedSource, readonly Problem[]> {
  const { file, fileType, pages } = document;
  const reading = understand(document, formats);
  const { fiscalYear, body, provenanceKind } = reading.identity;
  const made = ledgerFromReading(reading, listsNearest(fiscalYear), file);
  if (reading.format === undefined || fiscalYear === undefined || body === undefined || made === undefined) {
    return err([...document.problems, problem('reading-without-identity', { file }, { values: {} })]);
  }
  if (blankName.test(body)) {
    return err([problem('reading-of-template', { file }, { written: body, values: {} })]);
  }
  const notUnderstood = [...document.problems, ...readingProblems(reading, file)];
  const problems = [...notUnderstood, ...made.problems];
  // The file is public: what its ledger leaves open speaks to whoever makes one, and where prints disagree is for a reviewer to say.
  const json = readingJson(reading, { file, fileType, pages }, notUnderstood, (one) =>
    renderProblem(one, 'zh-CN'),
  );
  const { words } = maskingOf(document.elements);
  const { stage } = made.ledger.identity;
  // Documents seldom give their place's code; it was entered.
  const lines = made.ledger.lines.map((line) => ({
    ...line,
    coordinates: { ...line.coordinates, jurisdiction: jurisdiction.code },
  }));
  const codeLists = listsNearest(fiscalYear);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return ok({
    incoming: {
      jurisdiction,
      department: { code: '', name: body, shortName: body },
      // A document that names no units is that of one, and lists none.
      budgetUnits: namedUnits(reading).length === 0 ? [] : made.ledger.budgetUnits,
      fiscalYear,
      stage,
      budgetUnit: '',
      // A document that says of itself that it is made up stays so, whoever reads it.
      provenanceKind: provenanceKind ?? 'readFromPublication',
      provenanceNote: file,
      title: `${body}${fiscalYear}年度${stage === 'final' ? '决算' : '预算'}`,
      bodyName: body,
      format: { id: reading.format.id, title: reading.format.title },
      contentHash: hash,
      madeAs,
      source: { address, day, hash },
      lines,
      figures: readFigures(reading),
      statedTexts: readTexts(reading, words),
      projects: made.ledger.projects,
      indicators: made.ledger.indicators,
      problems,
      ...checkIncoming(document, reading),
      scoreWeights: checkStandardsOf(coveredYears.last).scoreWeights,
      parts: pageParts(lines, { disclosure: undefined, fiscalYear, stage, budgetUnit: '', codeLists }),
      files: [
        { path: file, mediaType: mediaTypeOf(file), bytes },
        {
          path: readingPath,
          mediaType: 'application/json',
          bytes: new TextEncoder().encode(`${JSON.stringify(json, maskedBy(words), 2)}\n`),
        },
      ],
    },
    warnings: problems,
  });
}

const figures: ReadonlySet<string> = new Set(['fen', 'value', 'printed', 'code', 'key']);

/** What is public of a reading gives back no number of a person; figures stay as they are, however many digits they have. */
function maskedBy(words: (text: string) => string) {
  return (name: string, value: unknown): unknown =>
    typeof value !== 'string' || (figures.has(name) && !/[^\d.,，\s-]/u.test(value)) ? value : words(value);
}

function readTexts(reading: Reading, words: (text: string) => string): readonly IncomingText[] {
  return statedTexts(reading).map(({ part, project, projectName, section, lines, place }) => ({
    part,
    project,
    projectName: words(projectName),
    section: words(section),
    text: words(lines.map((line) => line.text).join('\n')),
    page: place.page ?? null,
  }));
}
