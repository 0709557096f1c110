// Sums over departments. They come from tables of totals, which every import keeps, and never from the lines of the whole store.
import { sql, type Selectable } from 'kysely';
import type { Database } from './rows.ts';
import type { TotalTable } from './schema.ts';

export type TotalDimension = Exclude<keyof TotalTable, 'amountFen'>;

export interface TotalFilter {
  readonly fiscalYear: number | readonly number[];
  readonly stage: string;
  readonly jurisdiction?: string;
  readonly department?: string;
  readonly side?: string;
  readonly origin?: string;
  readonly fundSource?: string;
  /** Three digits. */
  readonly functionalGroup?: string;
  readonly economicGroup?: string;
  readonly expenditureGroup?: string;
  readonly limit: number;
}

export type TotalRow<By extends TotalDimension> = Pick<Selectable<TotalTable>, By> & {
  readonly amountFen: bigint;
};

/**
 * One row per combination of `by`, the largest first. Sides (expenditure, closing balance …) are summed up unless one is asked for
 * or told apart; years are told apart where several are asked for.
 */
export async function totals<By extends TotalDimension>(
  database: Database,
  by: readonly By[],
  { limit, fiscalYear, ...filter }: TotalFilter,
): Promise<readonly TotalRow<By>[]> {
  let query = database
    .selectFrom('total')
    .select(sql<bigint>`sum(amount_fen)::bigint`.as('amountFen'))
    .where('fiscalYear', 'in', [fiscalYear].flat());
  for (const [column, value] of Object.entries(filter) as [TotalDimension, string | undefined][]) {
    if (value !== undefined) query = query.where(column, '=', value);
  }
  const named = query.select([...by] as TotalDimension[]).groupBy([...by] as TotalDimension[]);
  const ordered = (by.length === 0 ? query : named).orderBy('amountFen', 'desc').limit(limit);
  return (await ordered.execute()) as unknown as readonly TotalRow<By>[];
}
