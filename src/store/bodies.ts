// Reads who discloses: departments with their names over the years.
import type { Selectable } from 'kysely';
import type { KeyChange } from '../core/classification/series.ts';
import { moveEdition } from './edition.ts';
import type { Database } from './rows.ts';
import type { BodySuccessionTable, SuccessionKind } from './schema.ts';

export interface DepartmentRow {
  readonly department: string;
  readonly jurisdiction: string;
  /** The year that code and name are of: the latest one, or the one that was asked for. */
  readonly fiscalYear: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

export interface DepartmentFilter {
  readonly jurisdiction?: string;
  /** Only those with a document of that year, called as then. */
  readonly fiscalYear?: number;
  /** The last `department` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** By identifier, a page at a time. */
export async function departments(
  database: Database,
  filter: DepartmentFilter,
): Promise<readonly DepartmentRow[]> {
  const { jurisdiction, fiscalYear, after, limit } = filter;
  return await database
    .selectFrom('bodyYear')
    .distinctOn('department')
    .select(['department', 'jurisdiction', 'fiscalYear', 'code', 'name', 'shortName'])
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(fiscalYear !== undefined, (query) => query.where('fiscalYear', '=', fiscalYear ?? 0))
    .$if(after !== undefined, (query) => query.where('department', '>', after ?? ''))
    .orderBy('department')
    .orderBy('fiscalYear', 'desc')
    .limit(limit)
    .execute();
}

/** Code and names that a department bore from one fiscal year to another, both included. */
export interface DatedName {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

export interface DepartmentRecord extends DepartmentRow {
  readonly jurisdictionName: string;
  /** The latest first. */
  readonly names: readonly DatedName[];
  readonly successions: readonly Selectable<BodySuccessionTable>[];
}

export async function department(database: Database, id: string): Promise<DepartmentRecord | undefined> {
  const years = await database
    .selectFrom('bodyYear')
    .innerJoin('jurisdiction', 'jurisdiction.jurisdiction', 'bodyYear.jurisdiction')
    .selectAll('bodyYear')
    .select('jurisdiction.name as jurisdictionName')
    .where('department', '=', id)
    .orderBy('fiscalYear', 'desc')
    .execute();
  const [latest] = years;
  if (latest === undefined) return undefined;
  const successions = await database
    .selectFrom('bodySuccession')
    .selectAll()
    .where('department', '=', id)
    .orderBy('day')
    .orderBy('other')
    .execute();
  return { ...latest, names: datedNames(years), successions };
}

/** Years under one name become one entry; a year without documents between two of one name belongs to it. */
export function datedNames(years: readonly DepartmentRow[]): readonly DatedName[] {
  const names: DatedName[] = [];
  for (const { code, name, shortName, fiscalYear } of years.toSorted(
    (left, right) => right.fiscalYear - left.fiscalYear,
  )) {
    const newer = names.at(-1);
    if (newer?.code === code && newer.name === name)
      names[names.length - 1] = { ...newer, firstYear: fiscalYear };
    else names.push({ code, name, shortName, firstYear: fiscalYear, lastYear: fiscalYear });
  }
  return names;
}

export interface Succession {
  readonly kind: SuccessionKind;
  readonly predecessor: string;
  readonly successor: string;
  readonly day: string;
  readonly note: string;
}

/** Both departments are told. What is said twice stands once. */
export async function recordSuccession(database: Database, succession: Succession): Promise<void> {
  const { predecessor, successor, ...told } = succession;
  const rows = [
    { department: predecessor, other: successor, role: 'successor', ...told },
    { department: successor, other: predecessor, role: 'predecessor', ...told },
  ] as const;
  await database.transaction().execute(async (transaction) => {
    for (const row of rows) {
      await transaction
        .insertInto('bodySuccession')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['department', 'other', 'role', 'day'])
            .doUpdateSet({ kind: row.kind, note: row.note }),
        )
        .execute();
    }
    await moveEdition(transaction);
  });
}

/**
 * How departments follow each other, for series over years. A change during a year shows in the documents of the next one. A transfer
 * moves a part of the work, and no sum on one side is one on the other.
 */
export function bodyChanges(successions: readonly Succession[]): readonly KeyChange[] {
  const sides = Map.groupBy(successions, ({ kind, day, predecessor, successor }) =>
    [kind, day, kind === 'split' ? predecessor : successor].join(' '),
  );
  return [...sides.values()].flatMap((same): KeyChange[] => {
    const [first] = same;
    if (first === undefined) return [];
    const year = Number(first.day.slice(0, 4)) + (first.day.endsWith('-01-01') ? 0 : 1);
    return [
      {
        year,
        predecessors: [...new Set(same.map(({ predecessor }) => predecessor))],
        successors: [...new Set(same.map(({ successor }) => successor))],
        isExact: first.kind !== 'transferred',
        confirmed: true,
      },
    ];
  });
}
