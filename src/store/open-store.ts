// Opens a store: the embedded database in a folder, which then is ours alone, or a PostgreSQL by its address. Both are asked in the
// same statements.
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PGliteDialect, PostgresDialect, sql, type Dialect, type LogEvent } from 'kysely';
import pg from 'pg';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { lockFolder, lockName, type Lock } from './embedded/lock.ts';
import { startSession } from './embedded/session.ts';
import { migrate } from './migrations/migrate.ts';
import { naming } from './naming.ts';
import { preparingClient } from './prepared-statements.ts';
import type { Tables } from './schema.ts';

/** `memory` is an embedded database that is gone when it is closed. */
export type StorePlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'memory' };

export interface Store {
  readonly kind: StorePlace['kind'];
  readonly database: Kysely<Tables>;
  /** Ends what is running, and lets the folder go. */
  readonly close: () => Promise<void>;
}

export interface StoreOptions {
  /** Told of every statement, when it is done. */
  readonly log?: (event: LogEvent) => void;
  /** Connections to a server at most; the embedded database has one session. */
  readonly connections?: number;
  /** After how long a statement is given up; never by default, as an import may be long. In a folder only what reads is. */
  readonly statementMilliseconds?: number;
  /** A folder or database without a store is refused, and not made one: it may be mistyped. */
  readonly mustExist?: boolean;
}

/** Refused where the folder is held by another program, or the server cannot be reached, or the store is of a newer version. */
export async function openStore(
  place: StorePlace,
  options: StoreOptions = {},
): Promise<Result<Store, Problem>> {
  const opened = await openDialect(place, options);
  if (!opened.ok) return opened;
  const { dialect, lock } = opened.value;
  const database = new Kysely<Tables>({
    dialect,
    plugins: [naming],
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  const close = async (): Promise<void> => {
    await database.destroy();
    await lock?.release();
  };
  const ready = await migrated(database, place, options);
  if (!ready.ok) {
    await close();
    return ready;
  }
  return ok({ kind: place.kind, database, close });
}

interface Opened {
  readonly dialect: Dialect;
  readonly lock?: Lock;
}

async function openDialect(place: StorePlace, options: StoreOptions): Promise<Result<Opened, Problem>> {
  switch (place.kind) {
    case 'memory':
      return ok({ dialect: new PGliteDialect({ pglite: await startSession(undefined) }) });
    case 'folder':
      return await openFolder(place.path, options);
    case 'server':
      return ok({ dialect: new PostgresDialect({ pool: serverPool(place.url, options) }) });
  }
}

async function openFolder(
  path: string,
  { statementMilliseconds, mustExist = false }: StoreOptions,
): Promise<Result<Opened, Problem>> {
  if (mustExist && !(await holdsStore(path))) {
    return err(problem('store-missing', { file: path }, { values: {} }));
  }
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    return err(problem('store-not-opened', { file: path }, { values: { detail: detailOf(error) } }));
  }
  const locked = await lockFolder(path);
  if (!locked.ok) {
    const { pid, host } = locked.error;
    const values = { pid: `${pid}`, host, lock: join(path, lockName) };
    return err(problem('store-locked', { file: path }, { values }));
  }
  try {
    const pglite = await startSession(databaseIn(path), statementMilliseconds);
    return ok({ dialect: new PGliteDialect({ pglite }), lock: locked.value });
  } catch (error) {
    await locked.value.release();
    return err(problem('store-not-opened', { file: path }, { values: { detail: detailOf(error) } }));
  }
}

const databaseIn = (folder: string): string => join(folder, 'database');

/** Whether a folder holds a store, whatever is in that. */
export async function holdsStore(folder: string): Promise<boolean> {
  return await access(databaseIn(folder)).then(
    () => true,
    () => false,
  );
}

/**
 * What stands anywhere is nearly as quick to read as what follows: by the server's own measure, made for discs that turn, a frequent
 * character is looked for in all names one after the other, which takes many times as long as its index.
 */
const indexesFirst = '-c random_page_cost=1.1';

/** Eight-byte integers are bigint, as in the embedded database. */
function serverPool(url: string, { connections = 10, statementMilliseconds }: StoreOptions): pg.Pool {
  const pool = new pg.Pool({
    Client: preparingClient(),
    connectionString: url,
    max: connections,
    application_name: 'mingzhang',
    options: indexesFirst,
    ...(statementMilliseconds === undefined ? {} : { statement_timeout: statementMilliseconds }),
    types: {
      getTypeParser: (oid: number, format): unknown => (oid === int8 ? BigInt : parserOf(oid, format)),
    },
  });
  // A connection that breaks while nobody uses it is replaced by the pool; whoever uses one is told by the query.
  pool.on('error', () => undefined);
  return pool;
}

/** Of the server's own numbers of types, and the parsers that come with its driver. */
const int8: number = pg.types.builtins.INT8;
const parserOf = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => unknown;

/** What a server says when it is not there, refuses the user, or has no such database. */
async function migrated(
  database: Kysely<Tables>,
  place: StorePlace,
  { mustExist = false }: StoreOptions,
): Promise<Result<void, Problem>> {
  const name = nameOf(place);
  if (place.kind !== 'server') return await migrate(database, name);
  try {
    if (mustExist && !(await hasTables(database)))
      return err(problem('store-missing', { file: name }, { values: {} }));
    return await migrate(database, name);
  } catch (error) {
    return err(problem('store-not-opened', { file: name }, { values: { detail: detailOf(error) } }));
  }
}

/** Whether any program of ours ever made its tables there: this one is the first to stand. */
async function hasTables(database: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{
    isThere: boolean;
  }>`select to_regclass('jurisdiction') is not null as is_there`.execute(database);
  return rows[0]?.isThere === true;
}

/** How messages call it: of an address neither user nor password. */
function nameOf(place: StorePlace): string {
  switch (place.kind) {
    case 'memory':
      return '';
    case 'folder':
      return place.path;
    case 'server': {
      const { hostname, port, pathname } = URL.parse(place.url) ?? { hostname: '', port: '', pathname: '' };
      return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
    }
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
