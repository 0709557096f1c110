// Who a document is of: finds the department that the store knows, by code or else by name, or gives a new one its lasting identifier;
// and keeps how it was called that year.
import { createHash } from 'node:crypto';
import type { IncomingDocument } from './incoming.ts';
import type { Database } from './rows.ts';

/** The department's lasting identifier. */
export async function keepBody(database: Database, incoming: IncomingDocument): Promise<string> {
  const { jurisdiction, department: called, fiscalYear } = incoming;
  await database
    .insertInto('jurisdiction')
    .values({ jurisdiction: jurisdiction.code, name: jurisdiction.name })
    .onConflict((conflict) => conflict.column('jurisdiction').doNothing())
    .execute();
  const department = (await knownDepartment(database, incoming)) ?? (await metDepartment(database, incoming));
  await database
    .insertInto('bodyYear')
    .values({ department, fiscalYear, jurisdiction: jurisdiction.code, ...called })
    .onConflict((conflict) =>
      conflict.columns(['department', 'fiscalYear']).doUpdateSet((row) => ({
        // A document that was read may know the name alone.
        code: row.fn.coalesce(row.fn<string>('nullif', ['excluded.code', row.val('')]), 'bodyYear.code'),
        name: row.ref('excluded.name'),
        shortName: row.ref('excluded.shortName'),
      })),
    )
    .execute();
  return department;
}

/** The department of that code in the jurisdiction, in the nearest year; else that of that name. */
async function knownDepartment(
  database: Database,
  { jurisdiction, department: { code, name }, fiscalYear }: IncomingDocument,
): Promise<string | undefined> {
  const candidates = await database
    .selectFrom('bodyYear')
    .select(['department', 'fiscalYear', 'code', 'name'])
    .where('jurisdiction', '=', jurisdiction.code)
    .where((is) => is.or([...(code === '' ? [] : [is('code', '=', code)]), is('name', '=', name)]))
    .execute();
  const away = (row: (typeof candidates)[number]): number =>
    Math.abs(row.fiscalYear - fiscalYear) * 2 + (row.name === name ? 0 : 1);
  const byCode = candidates.filter((row) => code !== '' && row.code === code);
  // A name whose rows have another code is another body of the same name.
  const byName = candidates.filter((row) => row.name === name && (code === '' || row.code === ''));
  return [byCode, byName].flatMap((rows) => rows.toSorted((left, right) => away(left) - away(right)))[0]
    ?.department;
}

/** Its place is locked until the transaction ends: of two that meet a department at once, the second knows it. */
async function metDepartment(database: Database, incoming: IncomingDocument): Promise<string> {
  await database
    .selectFrom('jurisdiction')
    .select('jurisdiction')
    .where('jurisdiction', '=', incoming.jurisdiction.code)
    .forUpdate()
    .execute();
  return (await knownDepartment(database, incoming)) ?? (await newDepartment(database, incoming));
}

/** Readable, from jurisdiction and code as first seen; a code that others have had before is told apart by a number. */
async function newDepartment(
  database: Database,
  { jurisdiction, department: { code, name } }: IncomingDocument,
): Promise<string> {
  const own = code === '' ? `n${createHash('sha256').update(name).digest('hex').slice(0, 10)}` : code;
  const wanted = `${jurisdiction.code}-${own}`.replaceAll(/[^\p{L}\p{N}.-]/gu, '_');
  for (let number = 1; ; number += 1) {
    const department = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await database
      .insertInto('body')
      .values({ department, jurisdiction: jurisdiction.code })
      .onConflict((conflict) => conflict.column('department').doNothing())
      .returning('department')
      .executeTakeFirst();
    if (taken !== undefined) return department;
  }
}
