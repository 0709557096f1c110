// Reads what pages ask of a version: its summary, and where it prints what some of its lines add up to.
import type { Selectable } from 'kysely';
import type { Database, VersionKey } from './rows.ts';
import type { VersionSummaryTable } from './derived-schema.ts';
import { isShown, ofShownVersion } from './of-version.ts';
import { linesKey } from './summary-of.ts';

export type VersionSummary = Omit<Selectable<VersionSummaryTable>, keyof VersionKey>;

/** Undefined where the version was withdrawn. */
export async function summaryOf(database: Database, key: VersionKey): Promise<VersionSummary | undefined> {
  return await database
    .selectFrom('versionSummary')
    .select(['hasText', 'spentFen', 'duties', 'staffQuota', 'beforeFen', 'beforePlace'])
    .where(ofShownVersion(key))
    .executeTakeFirst();
}

export interface PrintedPlace {
  /** The anchor in the document. */
  readonly figure: string;
  readonly label: string;
  /** The name of the table, the code of the form's project, or `''`. */
  readonly owner: string;
  readonly columnName: string;
}

/** The figures that are made of exactly these lines, in reading order. */
export async function printedPlaces(
  database: Database,
  key: VersionKey,
  lines: readonly number[],
): Promise<readonly PrintedPlace[]> {
  if (lines.length === 0) return [];
  return await places(database, key).where('lines', '=', linesKey(lines)).orderBy('ordinal').execute();
}

/** The same of all lines of a version that figures are made of; asked by the lines. */
export async function allPrintedPlaces(
  database: Database,
  key: VersionKey,
): Promise<(lines: readonly number[]) => readonly PrintedPlace[]> {
  const rows = await places(database, key).select('lines').orderBy('ordinal').execute();
  const byLines = Map.groupBy(rows, ({ lines }) => lines);
  return (lines) => (lines.length === 0 ? [] : (byLines.get(linesKey(lines)) ?? []));
}

function places(database: Database, { department, document, version }: VersionKey) {
  return database
    .selectFrom('measureLines')
    .innerJoin('figure', (join) =>
      join
        .onRef('figure.department', '=', 'measureLines.department')
        .onRef('figure.document', '=', 'measureLines.document')
        .onRef('figure.version', '=', 'measureLines.version')
        .onRef('figure.measure', '=', 'measureLines.measure'),
    )
    .select(['figure', 'label', 'owner', 'columnName'])
    .where('measureLines.department', '=', department)
    .where('measureLines.document', '=', document)
    .where('measureLines.version', '=', version)
    .where(isShown({ department, document, version }));
}
