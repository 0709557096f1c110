// Keeps what a reviewer says of a finding, and what follows of it for the document's quality.
import { moveEdition } from './edition.ts';
import { ofVersion } from './of-version.ts';
import { renewQuality } from './quality-in.ts';
import type { Database, VersionKey } from './rows.ts';
import type { ReviewState } from './schema.ts';

export interface Review {
  readonly review: Exclude<ReviewState, 'unreviewed'>;
  readonly reviewer: string;
  readonly reviewedAt: Date;
  readonly reviewNote: string;
}

/** False where there is no such finding. */
export async function reviewFinding(
  database: Database,
  key: VersionKey,
  ordinal: number,
  review: Review,
): Promise<boolean> {
  return await database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('finding')
      .set(review)
      .where(ofVersion(key))
      .where('ordinal', '=', ordinal)
      .executeTakeFirstOrThrow();
    await moveEdition(transaction);
    await renewQuality(transaction, key);
    return numUpdatedRows > 0n;
  });
}
