// What departments of one place, year and stage spent, in all or on a code: a page at a time, the largest first, and all together. Sums of
// whole departments and of the first level of a classification come from the table of totals; those of deeper codes from the lines, by
// the index on the code.
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Database } from './rows.ts';

/** Documents of one place, year and stage. */
export interface PlaceYear {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
}

export interface SpentCode {
  readonly list: 'functionalClass' | 'departmentEconomicClass' | 'governmentEconomicClass';
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

/** A code is digits; anything else belongs to nothing. */
const firstLevelDigits = 3;
const groupColumns = {
  functionalClass: 'functionalGroup',
  departmentEconomicClass: 'economicGroup',
  governmentEconomicClass: undefined,
} as const;

function spending(database: Database, spent: SpentCode | undefined): SpendingQuery {
  const group = spent === undefined ? undefined : groupColumns[spent.list];
  const fromTotals = database.selectFrom('total as spending').where('side', '=', 'expenditure');
  if (spent === undefined) return fromTotals;
  if (group !== undefined && spent.code.length === firstLevelDigits)
    return fromTotals.where(group, '=', spent.code);
  const code = /^\d{1,9}$/u.test(spent.code) ? spent.code : 'none';
  const below = `^${code}[0-9]*([|]${code}[0-9]*)*$`;
  return database
    .selectFrom('ledgerLine as spending')
    .where(spent.list, 'like', `${code}%`)
    .where(spent.list, '~', below)
    .where('side', '=', 'expenditure')
    .where('counterpartBudgetUnit', '=', '')
    .where(counts);
}

/** The version counts in sums, and the line is of its own year and stage. */
const counts = sql<boolean>`exists (select 1 from document_version as counting
  join document on "document"."department" = "counting"."department" and document.document = counting.document
  where counting.department = spending.department and counting.document = spending.document
    and counting.version = spending.version and counting.counts_in_totals
    and document.fiscal_year = spending.fiscal_year and document.stage = spending.stage)`;
