// The budget units that a version lists.
import type { Selectable } from 'kysely';
import type { IncomingDocument } from './incoming.ts';
import { insertRows, type Database, type VersionKey } from './rows.ts';
import type { VersionUnitTable } from './schema.ts';
import { ofShownVersion } from './of-version.ts';

export async function keepUnits(
  database: Database,
  key: VersionKey,
  { budgetUnits }: Pick<IncomingDocument, 'budgetUnits'>,
): Promise<void> {
  await insertRows(
    database,
    'versionUnit',
    budgetUnits.map(({ code, name, shortName, kind, level, parent }, ordinal) => {
      return { ...key, ordinal, code, name, shortName, kind, level, parent };
    }),
  );
}

/** In the order of the document. */
export async function unitsOf(
  database: Database,
  key: VersionKey,
): Promise<readonly Selectable<VersionUnitTable>[]> {
  return await database
    .selectFrom('versionUnit')
    .selectAll()
    .where(ofShownVersion(key))
    .orderBy('ordinal')
    .execute();
}

/** As earlier programs kept them. */
export interface UnitOfYear extends Omit<VersionUnitTable, 'document' | 'version' | 'ordinal'> {
  readonly fiscalYear: number;
}

/** Each to the versions of its department and year, as `migrations/units-of-versions.ts` does. */
export async function keepUnitsOfYears(database: Database, units: readonly UnitOfYear[]): Promise<void> {
  if (units.length === 0) return;
  const versions = await database
    .selectFrom('documentVersion')
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'documentVersion.department')
        .onRef('document.document', '=', 'documentVersion.document'),
    )
    .select(['documentVersion.department', 'documentVersion.document', 'version', 'fiscalYear'])
    .where('sourceHash', 'is', null)
    .execute();
  const ofYear = (each: Pick<UnitOfYear, 'department' | 'fiscalYear'>): string =>
    `${each.department} ${each.fiscalYear}`;
  const byYear = Map.groupBy(units, ofYear);
  for (const { department, document, version, fiscalYear } of versions) {
    const budgetUnits = byYear.get(ofYear({ department, fiscalYear })) ?? [];
    await keepUnits(database, { department, document, version }, { budgetUnits });
  }
}
