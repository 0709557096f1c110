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

export function placeKey({ jurisdiction, fiscalYear, stage }: PlaceYear): string {
  return [jurisdiction, fiscalYear, stage].join(' ');
}

/** Lengths of codes, level by level. */
const firstDigits = 3;
const digitsOfLevel = 2;

/**
 * Where all money is told apart down to the level of a code, by `placeKey`: only there a code that no document names is one on which
 * nothing is spent. Elsewhere some of what is told at a wider code may be spent on it.
 */
export async function placesTellingOf(database: Database, spent: SpentCode): Promise<ReadonlySet<string>> {
  let wholes = await placeSums(database);
  let open = new Set(wholes.map(placeKey));
  const told = new Set<string>();
  for (let digits = firstDigits; digits <= spent.code.length; digits += digitsOfLevel) {
    const above = digits === firstDigits ? '' : spent.code.slice(0, digits - digitsOfLevel);
    if (above !== '') wholes = await placeSums(database, { list: spent.list, code: above });
    const sums = new Map(wholes.map((sum) => [placeKey(sum), sum.amountFen]));
    const parts = await partSums(database, { list: spent.list, code: above }, digits);
    // Within a code on which nothing is spent there is nothing to be told apart.
    for (const key of open) if (!sums.has(key)) told.add(key);
    open = new Set([...open].filter((key) => sums.has(key) && sums.get(key) === (parts.get(key) ?? 0n)));
  }
  return new Set([...told, ...open]);
}

/** What stands at codes of so many digits within a code, or in the whole list, together. */
async function partSums(
  database: Database,
  { list, code }: SpentCode,
  digits: number,
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await database
    .selectFrom('codeTotal')
    .select(['jurisdiction', 'fiscalYear', 'stage', sumOfAmounts.as('amountFen')])
    .where('list', '=', list)
    .where('code', 'like', `${code}%`)
    .where(sql<boolean>`char_length(code) = ${digits}`)
    .groupBy(['jurisdiction', 'fiscalYear', 'stage'])
    .execute();
  return new Map(rows.map((row) => [placeKey(row), row.amountFen]));
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
