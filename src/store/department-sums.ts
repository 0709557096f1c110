// What departments of one place, year and stage spent, in all or on a code: a page at a time, the largest first, and all together. From
// the sums that every import keeps.
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Database } from './rows.ts';
import type { SpendingList } from './schema.ts';

/** Documents of one place, year and stage. */
export interface PlaceYear {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
}

export interface SpentCode {
  readonly list: SpendingList;
  /** Of any level: what stands below it counts too. */
  readonly code: string;
}

export interface DepartmentSum {
  readonly department: string;
  readonly amountFen: bigint;
}

export interface SumsPage {
  /** The last row of the page before. */
  readonly after?: DepartmentSum;
  readonly limit: number;
}

/** Expenditure by department. A line that stands at several codes counts where all of them lie below the one that is asked for. */
export async function departmentSums(
  database: Database,
  { jurisdiction, fiscalYear, stage }: PlaceYear,
  { after, limit }: SumsPage,
  spent?: SpentCode,
): Promise<readonly DepartmentSum[]> {
  const sums = spending(database, spent)
    .where('jurisdiction', '=', jurisdiction)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .select(['department', sumOfAmounts.as('amountFen')])
    .groupBy('department')
    // Codes that only pass money through would fill the list with nothing.
    .having(sumOfAmounts, '<>', 0n);
  const beyond =
    after === undefined
      ? sums
      : sums.having(
          sql<boolean>`(sum(amount_fen)::bigint, department) < (${after.amountFen}::bigint, ${after.department})`,
        );
  return await beyond
    .orderBy('amountFen', 'desc')
    .orderBy('department', 'desc')
    .limit(limit)
    .$castTo<DepartmentSum>()
    .execute();
}

export interface PlaceSum extends PlaceYear {
  readonly departments: bigint;
  readonly amountFen: bigint;
}

/** Of every place, year and stage: by place, the latest year first. `department` narrows to one. */
export async function placeSums(
  database: Database,
  spent?: SpentCode,
  only: Partial<PlaceYear> & { readonly departments?: readonly string[] } = {},
): Promise<readonly PlaceSum[]> {
  const { jurisdiction, fiscalYear, stage, departments } = only;
  return await spending(database, spent)
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(fiscalYear !== undefined, (query) => query.where('fiscalYear', '=', fiscalYear ?? 0))
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? ''))
    .$if(departments !== undefined, (query) => query.where('department', 'in', departments ?? []))
    .select(['jurisdiction', 'fiscalYear', 'stage', sumOfAmounts.as('amountFen')])
    .select((row) => row.fn.count<bigint>('department').distinct().as('departments'))
    .groupBy(['jurisdiction', 'fiscalYear', 'stage'])
    .orderBy('jurisdiction')
    .orderBy('fiscalYear', 'desc')
    .orderBy('stage')
    .$castTo<PlaceSum>()
    .execute();
}

const sumOfAmounts: RawBuilder<bigint> = sql<bigint>`sum(amount_fen)::bigint`;

/** What both tables have in common. */
interface Spending {
  readonly department: string;
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly amountFen: bigint;
}

type SpendingQuery = SelectQueryBuilder<{ readonly spending: Spending }, 'spending', object>;

function spending(database: Database, spent: SpentCode | undefined): SpendingQuery {
  return spent === undefined
    ? database.selectFrom('total as spending').where('side', '=', 'expenditure')
    : database
        .selectFrom('codeTotal as spending')
        .where('list', '=', spent.list)
        .where('code', '=', spent.code);
}
