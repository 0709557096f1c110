// What can be found of a version while it is the published one: the department, its units and its projects.
import { gramsOf, kindGram, searchedText } from './grams.ts';
import type { IncomingDocument } from './incoming.ts';
import { ofVersion } from './of-version.ts';
import { insertRows, type Database, type VersionKey } from './rows.ts';
import type { SearchKind } from './derived-schema.ts';

interface Findable {
  readonly kind: SearchKind;
  readonly code: string;
  readonly name: string;
}

/** In place of what could be found of it before. */
export async function keepSearch(
  database: Database,
  key: VersionKey,
  incoming: IncomingDocument,
): Promise<void> {
  const { jurisdiction, fiscalYear } = incoming;
  await dropSearch(database, key);
  await insertRows(
    database,
    'searchEntry',
    findableIn(incoming).map(({ kind, code, name }, ordinal) => {
      const searched = searchedText(`${name} ${code}`);
      const grams = gramsOf(searched).map((gram) => kindGram(kind, gram));
      return {
        ...key,
        ordinal,
        jurisdiction: jurisdiction.code,
        fiscalYear,
        kind,
        code,
        name,
        searched,
        grams,
      };
    }),
  );
}

/** Of a version that is published no more. */
export async function dropSearch(database: Database, key: VersionKey): Promise<void> {
  await database.deleteFrom('searchEntry').where(ofVersion(key)).execute();
}

function findableIn({ department, budgetUnits, projects }: IncomingDocument): readonly Findable[] {
  return [
    { kind: 'department', code: department.code, name: department.name },
    ...budgetUnits.map(({ code, name }): Findable => ({ kind: 'budgetUnit', code, name })),
    ...projects.map(({ code, name }): Findable => ({ kind: 'project', code, name })),
  ];
}
