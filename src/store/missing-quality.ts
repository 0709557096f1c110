// What an earlier program did not keep of the quality of versions that it checked: reckoned from the results that it did keep.
import type { ExpressionBuilder } from 'kysely';
import type { ScoreWeights } from '../core/checks/score.ts';
import { moveEdition } from './edition.ts';
import type { Store } from './open-store.ts';
import { keepQuality } from './quality-in.ts';
import type { Database } from './rows.ts';
import type { Tables } from './schema.ts';

/** Together in one transaction: what was done before a stop stays done. */
const portion = 100;

/** `begins` is told how many there are, where there are any. */
export async function keepMissingQuality(
  { database }: Pick<Store, 'database'>,
  weights: ScoreWeights,
  begins: (versions: number) => void,
): Promise<void> {
  const missing = await database
    .selectFrom('documentVersion')
    .select(['department', 'document', 'version'])
    .where('state', '<>', 'withdrawn')
    .where((is) => is.exists(resultsOf(is, 'obligation')))
    .where((is) => is.not(is.exists(resultsOf(is, 'versionQuality'))))
    .execute();
  if (missing.length > 0) begins(missing.length);
  for (let start = 0; start < missing.length; start += portion) {
    await database.transaction().execute(async (transaction) => {
      await moveEdition(transaction);
      for (const key of missing.slice(start, start + portion)) await keepQuality(transaction, key, weights);
    });
  }
}

/** Of documents in force, how many nobody has checked. */
export async function countUnchecked(database: Database): Promise<number> {
  const { unchecked } = await database
    .selectFrom('documentVersion')
    .select((is) => is.fn.countAll<bigint>().as('unchecked'))
    .where('state', '=', 'published')
    .where((is) => is.not(is.exists(resultsOf(is, 'obligation'))))
    .executeTakeFirstOrThrow();
  return Number(unchecked);
}

function resultsOf(is: ExpressionBuilder<Tables, 'documentVersion'>, table: 'obligation' | 'versionQuality') {
  return is
    .selectFrom(table)
    .select(`${table}.version`)
    .whereRef(`${table}.department`, '=', 'documentVersion.department')
    .whereRef(`${table}.document`, '=', 'documentVersion.document')
    .whereRef(`${table}.version`, '=', 'documentVersion.version');
}
