// The whole store as lines of text, from either database and into either. They end with their
// number and their hash, so that a backup that was cut short or changed is refused before anything of it is kept.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import type { SearchEntryTable } from './derived-schema.ts';
import { holdsDocuments } from './documents.ts';
import { gramsOf, kindGram } from './grams.ts';
import type { Store } from './open-store.ts';
import { insertRows, json, type Database } from './rows.ts';
import type { Tables } from './schema.ts';
import { keepAllSummaries } from './summaries-in.ts';
import { keepAllTotals } from './totals-in.ts';
import { keepUnitsOfYears, type UnitOfYear } from './units.ts';

const schema = { name: 'mingzhang-backup', edition: 1 } as const;

/** What is made anew from what is restored. */
type Derived =
  | 'codeTotal'
  | 'departmentYear'
  | 'placeCodeTotal'
  | 'yearTotal'
  | 'edition'
  | 'versionSummary'
  | 'measureLines';

/** What earlier backups hold of sums. */
const left = ['total', 'codeTotal', 'yearTotal'];
const leftColumns: readonly string[] = ['functionalGroup', 'economicGroup', 'expenditureGroup'];
/** Where they hold units, which were of a department and year. */
const unitsOfYears = 'budgetUnit';

type TableName = Exclude<keyof Tables, Derived>;

/** In an order in which each finds what it refers to, with its key. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
  jurisdiction: ['jurisdiction'],
  body: ['department'],
  bodyYear: ['department', 'fiscalYear'],
  bodySuccession: ['department', 'other', 'role', 'day'],
  document: ['department', 'document'],
  documentVersion: ['department', 'document', 'version'],
  versionUnit: ['department', 'document', 'version', 'ordinal'],
  blob: ['department', 'sha256'],
  documentFile: ['department', 'document', 'version', 'path'],
  ledgerLine: ['department', 'document', 'version', 'line'],
  pagePart: ['department', 'document', 'version', 'part'],
  statedText: ['department', 'document', 'version', 'ordinal'],
  figure: ['department', 'document', 'version', 'figure'],
  project: ['department', 'document', 'version', 'project'],
  indicator: ['department', 'document', 'version', 'ordinal'],
  problem: ['department', 'document', 'version', 'ordinal'],
  obligation: ['department', 'document', 'version', 'ordinal'],
  finding: ['department', 'document', 'version', 'ordinal'],
  versionQuality: ['department', 'document', 'version', 'basis'],
  withdrawal: ['department', 'document', 'version'],
  searchEntry: ['department', 'document', 'version', 'ordinal'],
};

/** Columns whose values are no plain text, number or list: JSON goes in as text, bytes stand in a line as base64. */
const jsonColumns = ['texts', 'wholePeriodFunds', 'content', 'weights'];
const bytesTables: readonly TableName[] = ['blob', 'pagePart'];
const holdsBytes = (table: TableName): boolean => bytesTables.includes(table);

const tableNames = Object.keys(keys) as readonly TableName[];

/** Rows that are read or written at once; bytes are large. */
const portionOf = (table: TableName): number => (holdsBytes(table) ? 10 : 1_000);

export interface BackupCounts {
  readonly rows: number;
}

/** Hands every line to `write`, as of one moment; others may go on writing to a server meanwhile. */
export async function backupStore(
  { database, kind }: Pick<Store, 'database' | 'kind'>,
  write: (line: string) => Promise<void>,
): Promise<BackupCounts> {
  const transaction = database.transaction();
  // The embedded database has one session, and nobody else has it now.
  const still = kind === 'server' ? transaction.setIsolationLevel('repeatable read') : transaction;
  return await still.execute(async (snapshot) => {
    const hash = createHash('sha256');
    const say = async (line: string): Promise<void> => {
      hash.update(line).update('\n');
      await write(line);
    };
    await say(JSON.stringify({ schema }));
    let rows = 0;
    for (const table of tableNames) {
      for await (const row of rowsOf(snapshot, table)) {
        rows += 1;
        await say(JSON.stringify([table, row], asText));
      }
    }
    await write(JSON.stringify({ rows, sha256: hash.digest('hex') }));
    return { rows };
  });
}

type Row = Readonly<Record<string, unknown>>;

/** In the order of the keys, a portion at a time. */
async function* rowsOf(database: Database, table: TableName): AsyncGenerator<Row> {
  const columns = keys[table];
  const portion = portionOf(table);
  let last: Row | undefined;
  for (;;) {
    const after = last;
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const beyond =
      after === undefined
        ? sql``
        : sql`where (${names}) > (${sql.join(columns.map((column) => sql.val(after[column])))})`;
    const { rows } =
      await sql<Row>`select * from ${sql.table(table)} ${beyond} order by ${names} limit ${sql.lit(portion)}`.execute(
        database,
      );
    for (const row of rows) {
      yield holdsBytes(table)
        ? { ...row, content: Buffer.from(row['content'] as Uint8Array).toString('base64') }
        : row;
    }
    last = rows.at(-1);
    if (rows.length < portion) return;
  }
}

function asText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value;
}

/** Into an empty store, whole or not at all. `file` is how problems call the backup. */
export async function restoreStore(
  { database }: Pick<Store, 'database'>,
  lines: AsyncIterable<string>,
  file: string,
): Promise<Result<BackupCounts, Problem>> {
  try {
    return await database.transaction().execute(async (transaction) => {
      if (await holdsDocuments(transaction))
        throw new Refusal(problem('store-not-empty', { file }, { values: {} }));
      const rows = await restoreRows(transaction, lines, file);
      await keepAllTotals(transaction);
      await keepAllSummaries(transaction);
      return ok({ rows });
    });
  } catch (fault) {
    if (fault instanceof Refusal) return err(fault.problem);
    throw fault;
  }
}

/** Undoes the transaction; caught above. */
class Refusal extends Error {
  readonly problem: Problem;

  constructor(why: Problem) {
    super(why.code);
    this.problem = why;
  }
}

async function restoreRows(database: Database, lines: AsyncIterable<string>, file: string): Promise<number> {
  const hash = createHash('sha256');
  const damaged = new Refusal(problem('backup-damaged', { file }, { values: {} }));
  let rows = 0;
  let line = 0;
  const units: UnitOfYear[] = [];
  let end: { readonly rows?: unknown; readonly sha256?: unknown } | undefined;
  let waiting: { readonly table: TableName; readonly rows: Row[] } | undefined;
  const flush = async (): Promise<void> => {
    if (waiting !== undefined) await insertRows(database, waiting.table, waiting.rows as never[]);
    waiting = undefined;
  };
  for await (const text of lines) {
    line += 1;
    const value = parsed(text);
    if (end !== undefined || value === undefined) throw damaged;
    if (!Array.isArray(value)) {
      const told = value as { readonly schema?: { readonly name?: unknown; readonly edition?: unknown } };
      if (line > 1) {
        end = value as typeof end & object;
        continue;
      }
      if (told.schema?.name !== schema.name) throw damaged;
      if (told.schema.edition !== schema.edition)
        throw new Refusal(problem('store-newer', { file }, { values: {} }));
      hash.update(text).update('\n');
      continue;
    }
    const [name, row] = value as [string, Row];
    if (line === 1 || !(Object.hasOwn(keys, name) || left.includes(name) || name === unitsOfYears))
      throw damaged;
    hash.update(text).update('\n');
    rows += 1;
    if (left.includes(name)) continue;
    if (name === unitsOfYears) {
      units.push(row as unknown as UnitOfYear);
      continue;
    }
    const table = name as TableName;
    if (waiting?.table !== table || waiting.rows.length >= portionOf(table)) await flush();
    waiting ??= { table, rows: [] };
    waiting.rows.push(asStored(table, row));
  }
  await flush();
  await keepUnitsOfYears(database, units);
  if (end?.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged;
  return rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function gramsOfRow(row: Row): readonly string[] {
  const { kind, searched } = row as Pick<SearchEntryTable, 'kind' | 'searched'>;
  return gramsOf(searched).map((gram) => kindGram(kind, gram));
}

function asStored(table: TableName, row: Row): Row {
  // Earlier backups hold grams without their kind.
  if (table === 'searchEntry') return { ...row, grams: gramsOfRow(row) };
  if (holdsBytes(table)) return { ...row, content: Buffer.from(String(row['content']), 'base64') };
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !leftColumns.includes(column))
      .map(([column, value]) => [column, jsonColumns.includes(column) ? json(value) : value]),
  );
}
