// Reads figures and the lines behind them: of one version, of one place of a table over the years, and over departments.
import { sql, type Selectable } from 'kysely';
import { dimensionNames, type DimensionName } from '../core/cube/dimensions.ts';
import type { Database, VersionKey } from './rows.ts';
import type { FigureTable, LedgerLineTable } from './schema.ts';
import { ofShownVersion } from './of-version.ts';

export type FigureRow = Selectable<FigureTable>;

/** In reading order; `owners` narrows to tables (their names) and forms (their projects' codes). */
export async function figuresOf(
  database: Database,
  key: VersionKey,
  owners?: readonly string[],
): Promise<readonly FigureRow[]> {
  return await shownFigures(database, key)
    .$if(owners !== undefined, (query) => query.where('owner', 'in', owners ?? []))
    .execute();
}

/** Of the tables whose names begin so: formats part one statutory item into several. In reading order. */
export async function tableFiguresOf(
  database: Database,
  key: VersionKey,
  tables: readonly string[],
): Promise<readonly FigureRow[]> {
  return await shownFigures(database, key)
    .where('kind', '=', 'table')
    .where((is) => is.or(tables.map((table) => sql<boolean>`starts_with(owner, ${table})`)))
    .execute();
}

/** Of sentences, in reading order. */
export async function sentenceFiguresOf(database: Database, key: VersionKey): Promise<readonly FigureRow[]> {
  return await shownFigures(database, key).where('kind', '=', 'paragraph').execute();
}

/** Of the rows of tables that are of projects, with their codes at the end of the key. */
export async function figuresOfProjectRows(
  database: Database,
  key: VersionKey,
  projects: readonly string[],
): Promise<readonly FigureRow[]> {
  if (projects.length === 0) return [];
  const ends = [...new Set(projects.map((project) => project.split('/').at(-1) ?? project))];
  return await shownFigures(database, key)
    .where('kind', '=', 'table')
    .where(sql<string>`split_part(row_key, '/', -1)`, 'in', ends)
    .execute();
}

/** Of the rows with some keys, in reading order. */
export async function figuresOfRows(
  database: Database,
  key: VersionKey,
  rowKeys: readonly string[],
): Promise<readonly FigureRow[]> {
  if (rowKeys.length === 0) return [];
  return await shownFigures(database, key)
    .where('rowKey', 'in', [...new Set(rowKeys)])
    .execute();
}

export async function figureAt(
  database: Database,
  key: VersionKey,
  figure: string,
): Promise<FigureRow | undefined> {
  return await shownFigures(database, key).where('figure', '=', figure).executeTakeFirst();
}

/** Of a version that is shown, in reading order. */
function shownFigures(database: Database, key: VersionKey) {
  return database.selectFrom('figure').selectAll().where(ofShownVersion(key)).orderBy('ordinal');
}

/** The lasting address of a figure of a table: the same over years, departments and formats that have the table. */
export interface FigureAddress {
  readonly owner: string;
  readonly rowKey: string;
  readonly columnName: string;
}

export interface DatedFigureRow extends FigureRow {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly bodyName: string;
}

export interface FigureFilter {
  readonly department?: string;
  readonly jurisdiction?: string;
  readonly fiscalYear?: number;
  readonly stage?: string;
  readonly limit: number;
}

/** In the documents that count: one of a department, year and stage. By department, then year and stage. */
export async function figuresAt(
  database: Database,
  address: FigureAddress,
  { department, jurisdiction, fiscalYear, stage, limit }: FigureFilter,
): Promise<readonly DatedFigureRow[]> {
  return await database
    .selectFrom('figure')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'figure.department')
        .onRef('documentVersion.document', '=', 'figure.document')
        .onRef('documentVersion.version', '=', 'figure.version'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'figure.department')
        .onRef('document.document', '=', 'figure.document'),
    )
    .selectAll('figure')
    .select(['jurisdiction', 'fiscalYear', 'stage', 'bodyName'])
    .where('countsInTotals', '=', true)
    .where('owner', '=', address.owner)
    .where('rowKey', '=', address.rowKey)
    .where('columnName', '=', address.columnName)
    .$if(department !== undefined, (query) => query.where('figure.department', '=', department ?? ''))
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(fiscalYear !== undefined, (query) => query.where('fiscalYear', '=', fiscalYear ?? 0))
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? ''))
    .orderBy('figure.department')
    .orderBy('fiscalYear')
    .orderBy('stage')
    .limit(limit)
    .execute();
}

type LineDimension = Exclude<DimensionName, 'department'>;

/** All but those that name the version. */
const lineColumns = [
  'line',
  'departmentCode',
  'amountFen',
  ...dimensionNames.filter((name): name is LineDimension => name !== 'department'),
] as const;

export type LineRow = Pick<Selectable<LedgerLineTable>, (typeof lineColumns)[number]>;

/** All lines of a version, in the order of the disclosure's `publicLines`. */
export async function linesOf(database: Database, key: VersionKey): Promise<readonly LineRow[]> {
  return await database
    .selectFrom('ledgerLine')
    .select(lineColumns)
    .where(ofShownVersion(key))
    .orderBy('line')
    .execute();
}
