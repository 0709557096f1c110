// The one session of the embedded database, in its thread, as Kysely's dialect wants it. Kysely lets one caller at a time have it:
// whoever holds a transaction holds the session, so inside of one only its own handle may be asked.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PGliteDialectConfig } from 'kysely';
import { AskingPort } from './asking-port.ts';
import { closeRequest } from './thread-messages.ts';

export type Session = Exclude<PGliteDialectConfig['pglite'], (...options: never) => unknown>;
type Query = Session['query'];

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

class ThreadSession implements Session {
  readonly ready = true;
  readonly waitReady = Promise.resolve();
  closed = false;
  readonly #worker: Worker;
  readonly #port: AskingPort;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#port = new AskingPort(worker);
    worker.on('error', (error) => {
      this.#end(error as Error);
    });
    worker.on('exit', () => {
      this.#end(new Error('the thread of the embedded database has ended'));
    });
  }

  query = (async (sql: string, parameters: readonly unknown[] = []) => {
    if (this.closed) throw new Error('the store is closed');
    return await this.#port.ask(sql, parameters);
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

  #end(error: Error): void {
    this.closed = true;
    this.#port.end(error);
  }
}
