// A store that is read by other threads: the embedded database belongs to one thread, and what is read in one transaction stays one
// state. So threads ask through a port.
import type { MessagePort } from 'node:worker_threads';
import { CompiledQuery, Kysely, PGliteDialect } from 'kysely';
import { AskingPort, type Answered } from './embedded/asking-port.ts';
import type { Session } from './embedded/session.ts';
import type { QueryAnswer, QueryRequest } from './embedded/thread-messages.ts';
import { naming } from './naming.ts';
import type { Database } from './rows.ts';
import type { Tables } from './schema.ts';

/** Answers what is asked at the other side of the port, until that is closed. */
export function answerReaders(port: MessagePort, database: Database): void {
  const plain = database.withoutPlugins();
  port.on('message', ({ id, sql, parameters }: QueryRequest) => {
    plain.executeQuery(CompiledQuery.raw(sql, [...parameters])).then(
      ({ rows }) => {
        port.postMessage({ id, rows } satisfies QueryAnswer);
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({ id, error: { message } } satisfies QueryAnswer);
      },
    );
  });
}

/** Gives databases to read from, through the port. Each asks a question once and remembers the answer, for nothing changes meanwhile. */
export function readersThrough(port: MessagePort): () => Database {
  const asking = new AskingPort(port);
  return () =>
    new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: remembering(asking) }), plugins: [naming] });
}

function remembering(asking: AskingPort): Session {
  const known = new Map<string, Promise<Answered>>();
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    const key = [
      sql,
      ...parameters.map(
        (each) => `${typeof each} ${each instanceof Date ? each.toISOString() : String(each)}`,
      ),
    ].join('\n');
    const answer = known.get(key) ?? asking.ask(sql, parameters);
    known.set(key, answer);
    return await answer;
  };
  return {
    ready: true,
    closed: false,
    waitReady: Promise.resolve(),
    query: query as Session['query'],
    transaction: async () => Promise.reject(new Error('readers share a transaction already')),
    close: async () => Promise.resolve(),
  };
}
