// The edition of a store: a number that moves on with every change of what may be shown. Whoever keeps what was made of the store asks
// whether it is still the same. It is written last but for what is derived, and held until the transaction ends: so of several that
// change the store at once each sees what the ones before have derived.
import { createHash } from 'node:crypto';
import type { Database } from './rows.ts';

/** Of the one row that there is. */
const theStore = 'store';

export async function storeEdition(database: Database): Promise<bigint> {
  const { number } = await database
    .selectFrom('edition')
    .select('number')
    .where('of', '=', theStore)
    .executeTakeFirstOrThrow();
  return number;
}

/**
 * What tells this state of this store from every other: another store may have come to the same number, but not by the same versions at
 * the same moments. It grows with the store, so no page asks for it.
 */
export async function storeState(database: Database): Promise<string> {
  const hash = createHash('sha256').update(`${await storeEdition(database)}`);
  const versions = await database
    .selectFrom('documentVersion')
    .select(['department', 'document', 'version', 'state', 'publishedAt', 'contentHash'])
    .orderBy('department')
    .orderBy('document')
    .orderBy('version')
    .execute();
  for (const { publishedAt, ...version } of versions)
    hash.update(JSON.stringify([...Object.values(version), publishedAt.toISOString()]));
  return hash.digest('hex');
}

/** In the transaction that changes something. */
export async function moveEdition(database: Database): Promise<void> {
  await database
    .updateTable('edition')
    .set((row) => ({ number: row('number', '+', 1n) }))
    .where('of', '=', theStore)
    .execute();
}
