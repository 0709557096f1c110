// Sums over departments. They come from tables of totals, which every import keeps, and never from the lines of the whole store.
import { sql, type Selectable } from 'kysely';
import type { Database } from './rows.ts';
import type { SpendingList, TotalTable } from './schema.ts';

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

export interface CodeFilter {
  readonly list: SpendingList;
  /** Of any level: what stands below it counts too. */
  readonly code: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly jurisdiction?: string;
  readonly limit: number;
}

export interface CodeSpender {
  readonly department: string;
  readonly bodyName: string;
  readonly amountFen: bigint;
}

/** Who spends on a code, the largest first. A line that stands at several codes counts where all of them lie below. */
export async function spendersOn(database: Database, filter: CodeFilter): Promise<readonly CodeSpender[]> {
  const { list, code, fiscalYear, stage, jurisdiction, limit } = filter;
  return await database
    .selectFrom('codeTotal')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'codeTotal.department')
        .onRef('documentVersion.document', '=', 'codeTotal.document')
        .onRef('documentVersion.version', '=', 'codeTotal.version'),
    )
    .select(['codeTotal.department', 'bodyName', 'amountFen'])
    .where('list', '=', list)
    .where('code', '=', code)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .orderBy('amountFen', 'desc')
    .orderBy('codeTotal.department')
    .limit(limit)
    .execute();
}
