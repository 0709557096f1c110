// Keeps what is public of a version's quality beside it, in the transaction that changes what it follows from: its checks, or a review.
import type { ScoreWeights } from '../core/checks/score.ts';
import { aspects } from '../core/checks/score.ts';
import { noPoints } from './derived-schema.ts';
import type { FindingsShown } from './findings.ts';
import { ofVersion } from './of-version.ts';
import { publicQuality, type PublicQuality } from './public-quality.ts';
import { faultsFound, obligationsChecked } from './quality.ts';
import { insertRows, json, type Database, type VersionKey } from './rows.ts';

const bases: readonly FindingsShown[] = ['confirmed', 'automatic'];

/** Nothing is kept of a version that was not checked. */
export async function keepQuality(database: Database, key: VersionKey, weights: ScoreWeights): Promise<void> {
  const { department, document, version } = key;
  const checked = await obligationsChecked(database, key);
  const found = await faultsFound(database, key);
  await database.deleteFrom('versionQuality').where(ofVersion({ department, document, version })).execute();
  if (checked.length === 0) return;
  await insertRows(
    database,
    'versionQuality',
    bases.map((basis) => ({
      ...{ department, document, version, basis, weights: json(weights) },
      ...columnsOf(publicQuality(checked, found, basis, weights)),
    })),
  );
}

/** After a review: by the weights that it came in with. */
export async function renewQuality(database: Database, key: VersionKey): Promise<void> {
  const kept = await database
    .selectFrom('versionQuality')
    .select('weights')
    .where(ofVersion(key))
    .executeTakeFirst();
  if (kept !== undefined) await keepQuality(database, key, kept.weights);
}

function columnsOf({ obligations, score }: PublicQuality) {
  const count = (outcome: string): number => obligations.filter((each) => each.outcome === outcome).length;
  const pointsOf = Object.fromEntries(
    aspects.map((aspect) => [
      aspect,
      score?.aspects.find((each) => each.aspect === aspect)?.points ?? noPoints,
    ]),
  ) as Record<(typeof aspects)[number], number>;
  return {
    held: count('held'),
    failed: count('failed'),
    unchecked: count('unchecked'),
    notApplicable: count('notApplicable'),
    hasScore: score !== undefined,
    total: score?.total ?? noPoints,
    ...pointsOf,
  };
}
