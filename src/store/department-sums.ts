// What departments of one place, year and stage spent, in all or on a code: a page at a time, the largest first, and all together. From
// the sums that every import keeps.
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Database, VersionKey } from './rows.ts';
import type { SpendingList } from './derived-schema.ts';
import { yearsOf, type PlaceYear } from './years.ts';

export interface SpentCode {
  readonly list: SpendingList;
  /** Of any level: what stands below it counts too. */
  readonly code: string;
}

/** With the document that counts. */
export interface DepartmentSum extends VersionKey {
  readonly amountFen: bigint;
  /** Which of the places that were asked for. */
  readonly place: number;
  readonly bodyName: string;
  readonly provenanceKind: ProvenanceKind;
  readonly budgetUnit: string;
  readonly stage: string;
}

export interface SumsPage {
  /** The last row of the page before. */
  readonly after?: Pick<DepartmentSum, 'department' | 'amountFen'>;
  readonly limit: number;
}

/**
 * Expenditure by department, of one place after the other. A line that stands at several codes counts where all of them lie below the
 * one that is asked for.
 */
export async function departmentSums(
  database: Database,
  places: readonly PlaceYear[],
  page: SumsPage,
  spent?: SpentCode,
): Promise<readonly DepartmentSum[]> {
  const [first, ...others] = places.map((place, ordinal) =>
    sumsOfPlace(database, place, ordinal, page, spent),
  );
  if (first === undefined) return [];
  const sums = others.reduce((union, each) => union.unionAll(each), first);
  return await database
    .selectFrom(sums.as('sums'))
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'sums.department')
        .onRef('documentVersion.document', '=', 'sums.document')
        .onRef('documentVersion.version', '=', 'sums.version'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'sums.department')
        .onRef('document.document', '=', 'sums.document'),
    )
    .select(['sums.department', 'sums.document', 'sums.version', 'amountFen', 'place', 'bodyName'])
    .select(['provenanceKind', 'budgetUnit', 'document.stage'])
    .orderBy('place')
    .orderBy('amountFen', 'desc')
    .orderBy('sums.department', 'desc')
    .execute();
}

function sumsOfPlace(
  database: Database,
  { jurisdiction, fiscalYear, stage }: PlaceYear,
  ordinal: number,
  { after, limit }: SumsPage,
  spent: SpentCode | undefined,
) {
  const own = (spent === undefined ? wholeSums(database) : codeSums(database, spent))
    .select(['department', 'document', 'version', 'amountFen'])
    .select(sql<number>`${sql.lit(ordinal)}::integer`.as('place'))
    .where('jurisdiction', '=', jurisdiction)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .$if(after !== undefined, (query) =>
      query.where((is) =>
        is(
          is.refTuple('amountFen', 'department'),
          '<',
          is.tuple(after?.amountFen ?? 0n, after?.department ?? ''),
        ),
      ),
    )
    .orderBy('amountFen', 'desc')
    .orderBy('department', 'desc')
    .limit(limit);
  return database.selectFrom(own.as('own')).selectAll('own');
}

/** What departments' sums have in common, of a code or of all. */
interface DepartmentSums extends VersionKey, PlaceYear {
  readonly amountFen: bigint;
}

type SumsQuery = SelectQueryBuilder<{ readonly sums: DepartmentSums }, 'sums', object>;

function wholeSums(database: Database): SumsQuery {
  return database.selectFrom('departmentYear as sums');
}

function codeSums(database: Database, { list, code }: SpentCode): SumsQuery {
  return database.selectFrom('codeTotal as sums').where('list', '=', list).where('code', '=', code);
}

export interface PlaceSum extends PlaceYear {
  readonly departments: bigint;
  readonly amountFen: bigint;
}

/** Of every place, year and stage: by place, the latest year first. */
export async function placeSums(
  database: Database,
  { list, code }: SpentCode,
  { jurisdiction, fiscalYear, stage }: Partial<PlaceYear> = {},
): Promise<readonly PlaceSum[]> {
  return await database
    .selectFrom('placeCodeTotal')
    .where('list', '=', list)
    .where('code', '=', code)
    .select(['jurisdiction', 'fiscalYear', 'stage', sumOfAmounts.as('amountFen')])
    .select(sql<bigint>`sum(departments)::bigint`.as('departments'))
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .$if(fiscalYear !== undefined, (query) => query.where('fiscalYear', '=', fiscalYear ?? 0))
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? ''))
    .where('departments', '>', 0)
    .groupBy(['jurisdiction', 'fiscalYear', 'stage'])
    .orderBy('jurisdiction')
    .orderBy('fiscalYear', 'desc')
    .orderBy('stage')
    .execute();
}

export function placeKey({ jurisdiction, fiscalYear, stage }: PlaceYear): string {
  return [jurisdiction, fiscalYear, stage].join(' ');
}

/** Lengths of codes, level by level. */
const firstDigits = 3;
const digitsOfLevel = 2;

/** By `placeKey`. */
type SumsByPlace = ReadonlyMap<string, bigint>;

/** What every place spent in all, and what it spent on the codes of each list's first level together. */
export interface SumsOfAll {
  readonly whole: SumsByPlace;
  readonly told: ReadonlyMap<SpendingList, SumsByPlace>;
}

export async function sumsOfAll(database: Database): Promise<SumsOfAll> {
  const years = await yearsOf(database);
  const rows = await database
    .selectFrom('placeCodeTotal')
    .select(['list', 'jurisdiction', 'fiscalYear', 'stage', sumOfAmounts.as('amountFen')])
    .where('above', '=', '')
    .where('departments', '>', 0)
    .groupBy(['list', 'jurisdiction', 'fiscalYear', 'stage'])
    .execute();
  const byList = Map.groupBy(rows, ({ list }) => list);
  return { whole: byPlace(years), told: new Map([...byList].map(([list, own]) => [list, byPlace(own)])) };
}

function byPlace(rows: readonly (PlaceYear & { readonly amountFen: bigint })[]): SumsByPlace {
  return new Map(rows.map((row) => [placeKey(row), row.amountFen]));
}

/**
 * Where all money is told apart down to the level of each of some codes of a list, by code, as `placeKey`: only there a code that no
 * document names is one on which nothing is spent. Elsewhere some of what is told at a wider code may be spent on it.
 */
export async function placesTellingOf(
  database: Database,
  list: SpendingList,
  codes: readonly string[],
  all: SumsOfAll,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wider = [...new Set(codes.flatMap(codesAbove))];
  const sums = await sumsBy(database, list, 'code', wider);
  const parts = await sumsBy(database, list, 'above', wider);
  return new Map(
    codes.map((code) => {
      const levels = [
        [all.whole, all.told.get(list)],
        ...codesAbove(code).map((above) => [sums.get(above), parts.get(above)] as const),
      ] as const;
      const told = new Set<string>();
      let open = [...all.whole.keys()];
      for (const [whole, parted] of levels) {
        // Within a code on which nothing is spent there is nothing to be told apart.
        for (const key of open) if (whole?.has(key) !== true) told.add(key);
        open = open.filter((key) => whole?.has(key) === true && whole.get(key) === (parted?.get(key) ?? 0n));
      }
      return [code, new Set([...told, ...open])];
    }),
  );
}

/** The codes that one lies within, the widest first. */
function codesAbove(code: string): readonly string[] {
  const above = [];
  for (let digits = firstDigits; digits + digitsOfLevel <= code.length; digits += digitsOfLevel)
    above.push(code.slice(0, digits));
  return above;
}

/** What each place spent on each of some codes: by code, then by `placeKey`. */
export async function sumsOfCodes(
  database: Database,
  list: SpendingList,
  codes: readonly string[],
): Promise<ReadonlyMap<string, SumsByPlace>> {
  return await sumsBy(database, list, 'code', codes);
}

/** What places spent on each of some codes, or on all that stands directly below each: by code, then by `placeKey`. */
async function sumsBy(
  database: Database,
  list: SpendingList,
  column: 'code' | 'above',
  codes: readonly string[],
): Promise<ReadonlyMap<string, SumsByPlace>> {
  if (codes.length === 0) return new Map();
  const rows = await database
    .selectFrom('placeCodeTotal')
    .select([`${column} as of`, 'jurisdiction', 'fiscalYear', 'stage', sumOfAmounts.as('amountFen')])
    .where('list', '=', list)
    .where(column, 'in', codes)
    .where('departments', '>', 0)
    .groupBy([column, 'jurisdiction', 'fiscalYear', 'stage'])
    .execute();
  const byCode = Map.groupBy(rows, ({ of }) => of);
  return new Map([...byCode].map(([code, own]) => [code, byPlace(own)]));
}

const sumOfAmounts: RawBuilder<bigint> = sql<bigint>`sum(amount_fen)::bigint`;
