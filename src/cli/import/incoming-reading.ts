// From a document that was published elsewhere to what the store takes in: our reading of it, with where it came from and with all that
// was not understood. Its figures stand as printed; its ledger is as far as the document determines one.
import { createHash } from 'node:crypto';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { renderProblem } from '../../core/lib/messages/render.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { tableTitle } from '../../core/reading/printed-document.ts';
import { namedUnits } from '../../core/reading/named-units.ts';
import { readingJson } from '../../core/reading/reading-json.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import type { Reading, TableInDocument } from '../../core/reading/reading.ts';
import { ledgerFromReading } from '../../core/rebuilding/ledger-from-reading.ts';
import type { ColumnSpec, TableSpec } from '../../core/tables/spec.ts';
import { pageParts } from '../../portal/pages/page-parts.tsx';
import type { SourceDocument } from '../../ingest/source-document.ts';
import type { IncomingFigure } from '../../store/incoming.ts';
import { coveredYears } from '../../../standards/load.ts';
import { checkStandardsOf, listsNearest } from '../prepare.ts';
import { understand } from '../read/understand.ts';
import { checkIncoming } from './check-incoming.ts';
import { madeAs } from './made-as.ts';
import { mediaTypeOf } from './media-types.ts';
import type { KnownOrigin } from './origins.ts';
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
          bytes: new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`),
        },
      ],
    },
    warnings: problems,
  });
}

/** Cells that hold an amount, table by table; each has an anchor as it would have in a document of ours. */
function readFigures({ tables }: Reading): readonly IncomingFigure[] {
  const taken = new Set<string>();
  return tables
    .flatMap((table) => tableFigures(table))
    .filter(({ figure }) => {
      const isNew = !taken.has(figure);
      taken.add(figure);
      return isNew;
    });
}

function tableFigures({ printed, read }: TableInDocument): readonly IncomingFigure[] {
  const { name } = read.spec;
  const headers = headersOf(read.spec);
  return read.rows.flatMap(({ key, label, cells }) =>
    cells.flatMap(({ column, printed: text, amountFen, cell }): readonly IncomingFigure[] =>
      amountFen === null
        ? []
        : [
            {
              figure: `table-${name}-${cell.row}-${cell.column}`,
              kind: 'table',
              owner: name,
              rowKey: key,
              columnName: column,
              row: cell.row,
              column: cell.column,
              label: [tableTitle(printed), label, headers.get(column) ?? column]
                .filter((part) => part !== '')
                .join(' · '),
              printed: text,
              amountFen,
              moneyUnit: read.unit === undefined ? '' : moneyUnitLabels[read.unit],
              measure: null,
              page: cell.place.page ?? null,
            },
          ],
    ),
  );
}

/** What the heads of columns say, by the names of their figures; what a head takes from the ledger is left out. */
function headersOf({ panels }: TableSpec): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const add = (columns: readonly ColumnSpec[], panel: string, above: readonly string[]): void => {
    for (const column of columns) {
      const path = [...above, column.header.replaceAll(/\{[^}]*\}/gu, '')];
      if (column.kind === 'group') add(column.columns, panel, path);
      else for (const key of [column.name, `${panel}.${column.name}`]) headers.set(key, path.join(' '));
    }
  };
  for (const { name, columns } of panels) add(columns, name, []);
  return headers;
}
