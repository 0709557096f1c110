// The one session of the embedded database, in its thread, as Kysely's dialect wants it. Kysely lets one caller at a time have it:
// whoever holds a transaction holds the session, so inside of one only its own handle may be asked.
//
// The engine cannot give a statement up, and whoever asks next waits for it. So a question that takes too long ends the thread, and the
// folder is opened again in a new one, which recovers as after a crash: what was acknowledged is there. Only what reads, outside of a
// transaction, is ended this way; a write in hand never is, and a store in memory would be gone.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PGliteDialectConfig } from 'kysely';
import { refuseTooLate } from '../asking-time.ts';
import { DatabaseError, givenUpCode } from '../database-error.ts';
import { AskingPort, type Answered } from './asking-port.ts';
import { Reopened } from './reopened.ts';
import { closeRequest } from './thread-messages.ts';

export type Session = Exclude<PGliteDialectConfig['pglite'], (...options: never) => unknown>;
type Query = Session['query'];

/** Rejects where the folder holds no database that this version can open. `readMilliseconds`: after how long a question is given up. */
export async function startSession(folder: string | undefined, readMilliseconds?: number): Promise<Session> {
  const first = await startThread(folder);
  return new ThreadSession(
    new Reopened(first, async () => startAgain(folder)),
    folder === undefined ? undefined : readMilliseconds,
  );
}

interface DatabaseThread {
  readonly worker: Worker;
  readonly port: AskingPort;
  readonly ended: Promise<void>;
}

async function startThread(folder: string | undefined): Promise<DatabaseThread> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: { folder } });
  await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(() => {
      throw new Error('the thread of the embedded database ended before it was ready');
    }),
  ]);
  const port = new AskingPort(worker);
  worker.on('error', (error) => {
    port.end(error as Error);
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      port.end(new Error('the thread of the embedded database has ended'));
      resolve();
    });
  });
  return { worker, port, ended };
}

/** Over the same folder. */
async function startAgain(folder: string | undefined): Promise<DatabaseThread> {
  try {
    return await startThread(folder);
  } catch (cause) {
    throw new Error('the thread of the embedded database could not be started again', { cause });
  }
}

class ThreadSession implements Session {
  readonly ready = true;
  readonly waitReady = Promise.resolve();
  closed = false;
  /** The present one, or the one that takes its place. */
  readonly #thread: Reopened<DatabaseThread>;
  readonly #readMilliseconds: number | undefined;

  constructor(thread: Reopened<DatabaseThread>, readMilliseconds: number | undefined) {
    this.#thread = thread;
    this.#readMilliseconds = readMilliseconds;
  }

  query = (async (sql: string, parameters: readonly unknown[] = []) => {
    refuseTooLate(sql);
    const isReading = /^\s*select\b/iu.test(sql);
    return isReading && this.#readMilliseconds !== undefined
      ? await this.#askInTime(sql, parameters, this.#readMilliseconds)
      : await this.#ask(sql, parameters);
  }) as Query;

  async transaction<T>(work: Parameters<Session['transaction']>[0]): Promise<T> {
    const query = this.#ask as Query;
    await query('begin');
    try {
      const rollback = async (): Promise<void> => Promise.reject(new Error('not used by the dialect'));
      const result = (await work({ query, rollback })) as T;
      await query('commit');
      return result;
    } catch (error) {
      await query('rollback');
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    // What could not be opened again has nothing to close.
    const thread = await this.#thread.get().catch(() => undefined);
    thread?.worker.postMessage(closeRequest);
    await thread?.ended;
  }

  readonly #ask = async (sql: string, parameters: readonly unknown[] = []): Promise<Answered> => {
    if (this.closed) throw new Error('the store is closed');
    const { port } = await this.#thread.get();
    return await port.ask(sql, parameters);
  };

  async #askInTime(sql: string, parameters: readonly unknown[], readMilliseconds: number): Promise<Answered> {
    const { worker } = await this.#thread.get();
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      // Whoever asks next waits until the folder is open again.
      this.#thread.replace(worker.terminate());
      late.reject(new DatabaseError('the statement took too long and was given up', givenUpCode));
    }, readMilliseconds);
    try {
      return await Promise.race([this.#ask(sql, parameters), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
