// The one session of the embedded database, in its thread, as Kysely's dialect wants it. Kysely lets one caller at a time have it:
// whoever holds a transaction holds the session, so inside of one only its own handle may be asked.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PGliteDialectConfig } from 'kysely';
import { closeRequest, type QueryAnswer, type QueryRequest } from './thread-messages.ts';

type Session = Exclude<PGliteDialectConfig['pglite'], (...options: never) => unknown>;
type Query = Session['query'];

/** Of a failed query, with the database's own code, as the driver of a server says it. */
export class DatabaseError extends Error {
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** Rejects where the folder holds no database that this version can open. */
export async function startSession(folder: string | undefined): Promise<Session> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: { folder } });
  await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(() => {
      throw new Error('the thread of the embedded database ended before it was ready');
    }),
  ]);
  return new ThreadSession(worker);
}

interface Waiting {
  readonly resolve: (answer: QueryAnswer) => void;
  readonly reject: (error: Error) => void;
}

class ThreadSession implements Session {
  readonly ready = true;
  readonly waitReady = Promise.resolve();
  closed = false;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: QueryAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      waiting?.resolve(answer);
    });
    worker.on('error', (error) => {
      this.#end(error as Error);
    });
    worker.on('exit', () => {
      this.#end(new Error('the thread of the embedded database has ended'));
    });
  }

  query = (async (sql: string, parameters: readonly unknown[] = []) => {
    const { rows, affectedRows, error } = await this.#ask(sql, parameters);
    if (error !== undefined) throw new DatabaseError(error.message, error.code);
    return { rows: [...(rows ?? [])], affectedRows: affectedRows ?? 0, fields: [] };
  }) as Query;

  async transaction<T>(work: Parameters<Session['transaction']>[0]): Promise<T> {
    await this.query('begin');
    try {
      const rollback = async (): Promise<void> => Promise.reject(new Error('not used by the dialect'));
      const result = (await work({ query: this.query, rollback })) as T;
      await this.query('commit');
      return result;
    } catch (error) {
      await this.query('rollback');
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    const ended = once(this.#worker, 'exit');
    this.#worker.postMessage(closeRequest);
    await ended;
  }

  async #ask(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer> {
    if (this.closed) throw new Error('the store is closed');
    this.#asked += 1;
    const request: QueryRequest = { id: this.#asked, sql, parameters };
    return await new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  #end(error: Error): void {
    this.closed = true;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
