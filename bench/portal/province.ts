// A province out of a city: the city's rows twenty times, each time with codes and names of another city, and each line cut into parts,
// so that there are 1.2 million. Done inside the database, where it takes a minute and not hours.
import { sql } from 'kysely';
import type { Database } from '../../src/store/rows.ts';
import type { Tables } from '../../src/store/schema.ts';
import { cityName } from '../../src/synthesis/city.ts';

const cities = 20;
const linesWanted = 1_200_000;

/** Each after those that it refers to. Totals are those of the lines, cut or not. */
const tables = [
  'jurisdiction',
  'body',
  'bodyYear',
  'document',
  'documentVersion',
  'versionUnit',
  'versionSummary',
  'measureLines',
  'statedText',
  'pagePart',
  'blob',
  'documentFile',
  'ledgerLine',
  'figure',
  'project',
  'indicator',
  'obligation',
  'finding',
  'versionQuality',
  'searchEntry',
  'codeTotal',
  'departmentYear',
  'placeCodeTotal',
  'yearTotal',
] as const satisfies readonly (keyof Tables)[];

export async function multiplyCity(database: Database): Promise<void> {
  const { count } = await database
    .selectFrom('ledgerLine')
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  const parts = Math.max(1, Math.round(linesWanted / (Number(count) * cities)));
  await cutLines(database, parts);
  const columnsOf = new Map<string, readonly string[]>();
  for (const table of tables) columnsOf.set(table, await columns(database, table));
  for (let city = 1; city < cities; city += 1) {
    for (const table of tables) await copyTable(database, table, columnsOf.get(table) ?? [], city);
  }
  await sql`analyze`.execute(database);
}

/** Parts of equal size, the first with what is left over. */
async function cutLines(database: Database, parts: number): Promise<void> {
  const own = (await columns(database, 'ledgerLine')).filter(
    (name) => !['line', 'amount_fen'].includes(name),
  );
  const names = sql.join(own.map((name) => sql.id(name)));
  const count = sql.lit(parts);
  await sql`
    insert into ledger_line (${names}, line, amount_fen)
    select ${names}, line + part * 1000000, amount_fen / ${count}
    from ledger_line, generate_series(1, ${count} - 1) as part`.execute(database);
  await sql`
    update ledger_line set amount_fen = amount_fen - (amount_fen / ${count}) * (${count} - 1)
    where line < 1000000`.execute(database);
}

async function columns(database: Database, table: string): Promise<readonly string[]> {
  const name = table.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  const { rows } = await sql<{ readonly name: string }>`
    select column_name::text as name from information_schema.columns
    where table_schema = 'public' and table_name = ${name} order by ordinal_position`.execute(database);
  return rows.map((row) => row.name);
}

/** Tables of places, without departments. */
const byPlace: readonly (keyof Tables)[] = ['jurisdiction', 'placeCodeTotal', 'yearTotal'];

/** The made-up codes of places begin with 9998; the other cities' begin with 9901 to 9919. */
async function copyTable(
  database: Database,
  table: keyof Tables,
  names: readonly string[],
  city: number,
): Promise<void> {
  const code = sql.lit(`99${`${city}`.padStart(2, '0')}`);
  const called = sql.lit(`虚构第${city}市`);
  const renamed = (column: string) => sql`replace(${sql.id(column)}, ${sql.lit(cityName)}, ${called})`;
  const values = names.map((column) => {
    if (column === 'department' || column === 'jurisdiction')
      return sql`${code} || substr(${sql.id(column)}, 5)`;
    if (['name', 'short_name', 'body_name', 'searched', 'title'].includes(column)) return renamed(column);
    if (column === 'grams') return gramsOf(renamed('searched'));
    return sql.id(column);
  });
  const targets = sql.join(names.map((name) => sql.id(name)));
  const from = byPlace.some((each) => each === table) ? sql`jurisdiction` : sql`department`;
  await sql`
    insert into ${sql.table(table)} (${targets})
    select ${sql.join(values)} from ${sql.table(table)} where ${from} like '9998%'`.execute(database);
}

/** As the store reckons them when a name is written (grams.ts). */
function gramsOf(text: ReturnType<typeof sql>) {
  return sql`array(select distinct substr(kind, 1, 1) || gram from (
    select substr(${text}, place, width) as gram
    from generate_series(1, char_length(${text})) as place, generate_series(1, 2) as width
    where place + width - 1 <= char_length(${text})) as all_grams where gram not like '% %' order by 1)`;
}
