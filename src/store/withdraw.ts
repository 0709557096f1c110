// Withdraws a version: it is shown nowhere any more, and only the day, the kind of reason and its hash remain to be seen. Two persons
// decide. In an emergency one takes it down at once, and a second one confirms it later.
import { ofVersion } from './of-version.ts';
import type { Store } from './open-store.ts';
import type { Database, VersionKey } from './rows.ts';
import type { WithdrawalReason } from './schema.ts';
import { dropSearch } from './search-in.ts';
import { keepTotals } from './totals-in.ts';

export interface Withdrawal {
  readonly reason: WithdrawalReason;
  /** In which office the first person acts. */
  readonly role: string;
  readonly requestedBy: string;
  /** The second person; without one it is an emergency take-down. */
  readonly confirmedBy?: string;
  readonly withdrawnAt: Date;
}

export type WithdrawalOutcome = 'withdrawn' | 'unknownVersion' | 'alreadyWithdrawn' | 'samePerson';

export async function withdrawVersion(
  { database }: Pick<Store, 'database'>,
  { department, document, version }: VersionKey,
  withdrawal: Withdrawal,
): Promise<WithdrawalOutcome> {
  const key = { department, document, version };
  const { reason, role, requestedBy, confirmedBy, withdrawnAt } = withdrawal;
  if (requestedBy === confirmedBy) return 'samePerson';
  return await database.transaction().execute(async (transaction) => {
    const known = await versionToWithdraw(transaction, key);
    if (known === undefined) return 'unknownVersion';
    if (known.state === 'withdrawn') return 'alreadyWithdrawn';
    await transaction
      .updateTable('documentVersion')
      .set({ state: 'withdrawn', countsInTotals: false })
      .where(ofVersion({ department, document, version }))
      .execute();
    await transaction
      .insertInto('withdrawal')
      .values({
        ...key,
        withdrawnAt,
        reason,
        role,
        requestedBy,
        isEmergency: confirmedBy === undefined,
        confirmedBy: confirmedBy ?? null,
        confirmedAt: confirmedBy === undefined ? null : withdrawnAt,
      })
      .execute();
    await dropSearch(transaction, key);
    await keepTotals(transaction, { department, ...known });
    return 'withdrawn';
  });
}

/** Locks the document, as publishing does. */
async function versionToWithdraw(database: Database, { department, document, version }: VersionKey) {
  const held = await database
    .selectFrom('document')
    .select(['jurisdiction', 'fiscalYear', 'stage'])
    .where('department', '=', department)
    .where('document', '=', document)
    .forUpdate()
    .executeTakeFirst();
  const known = await database
    .selectFrom('documentVersion')
    .select('state')
    .where(ofVersion({ department, document, version }))
    .executeTakeFirst();
  return held === undefined || known === undefined ? undefined : { ...held, ...known };
}

/** The second person after an emergency. False where nothing waits for confirmation, or the same person would confirm. */
export async function confirmWithdrawal(
  { database }: Pick<Store, 'database'>,
  key: VersionKey,
  confirmedBy: string,
  confirmedAt: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('withdrawal')
    .set({ confirmedBy, confirmedAt })
    .where(ofVersion(key))
    .where('confirmedBy', 'is', null)
    .where('requestedBy', '<>', confirmedBy)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
