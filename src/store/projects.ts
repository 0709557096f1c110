// Reads projects with their money and targets: of one version, over the years, and the largest of a year.
import type { Selectable } from 'kysely';
import type { Database, VersionKey } from './rows.ts';
import type { IndicatorTable, ProjectTable } from './schema.ts';
import { ofShownVersion } from './of-version.ts';

export type ProjectRow = Selectable<ProjectTable>;

/** In the order of the document. */
export async function projectsOf(database: Database, key: VersionKey): Promise<readonly ProjectRow[]> {
  return await database
    .selectFrom('project')
    .selectAll()
    .where(ofShownVersion(key))
    .orderBy('ordinal')
    .execute();
}

/** In the order of the form. `projects` narrows to some. */
export async function indicatorsOf(
  database: Database,
  key: VersionKey,
  projects?: readonly string[],
): Promise<readonly Selectable<IndicatorTable>[]> {
  return await database
    .selectFrom('indicator')
    .selectAll()
    .where(ofShownVersion(key))
    .$if(projects !== undefined, (query) => query.where('project', 'in', projects ?? []))
    .orderBy('ordinal')
    .execute();
}

export interface DatedProjectRow extends ProjectRow {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly bodyName: string;
}

/** In documents that count: one of a department, year and stage. */
function countingProjects(database: Database) {
  return database
    .selectFrom('project')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'project.department')
        .onRef('documentVersion.document', '=', 'project.document')
        .onRef('documentVersion.version', '=', 'project.version'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'project.department')
        .onRef('document.document', '=', 'project.document'),
    )
    .selectAll('project')
    .select(['jurisdiction', 'fiscalYear', 'stage', 'bodyName'])
    .where('countsInTotals', '=', true);
}

/** Projects of one name over the years and stages; a year may have several. */
export async function projectsNamed(
  database: Database,
  department: string,
  name: string,
): Promise<readonly DatedProjectRow[]> {
  return await countingProjects(database)
    .where('project.department', '=', department)
    .where('name', '=', name)
    .orderBy('fiscalYear')
    .orderBy('stage')
    .orderBy('project')
    .execute();
}

export interface ProjectFilter {
  readonly jurisdiction?: string;
  readonly department?: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly limit: number;
}

/** By size; those whose money is not known stand last. */
export async function largestProjects(
  database: Database,
  filter: ProjectFilter,
): Promise<readonly DatedProjectRow[]> {
  const { jurisdiction, department, fiscalYear, stage, limit } = filter;
  return await countingProjects(database)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(department !== undefined, (query) => query.where('project.department', '=', department ?? ''))
    .orderBy('annualFen', (order) => order.desc().nullsLast())
    .orderBy('project.department')
    .orderBy('project')
    .limit(limit)
    .execute();
}
