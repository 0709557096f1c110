// Both databases for the store's tests, each new and empty: the embedded one in memory, and a PostgreSQL of the tests' own.
import type { LogEvent } from 'kysely';
import { openStore, type Store, type StoreOptions, type StorePlace } from '../../src/store/open-store.ts';
import { startPostgres } from './postgres-server.ts';

export interface TestStore {
  readonly store: Store;
  readonly statements: readonly string[];
  readonly close: () => Promise<void>;
}

/** A new store at a place; every statement that it was asked is kept. */
export async function newStore(place: StorePlace, options: StoreOptions = {}): Promise<TestStore> {
  const statements: string[] = [];
  const log = ({ query }: LogEvent): void => void statements.push(query.sql);
  const opened = await openStore(place, { ...options, log });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const store = opened.value;
  return { store, statements, close: store.close };
}

export async function embeddedStore(): Promise<TestStore | undefined> {
  return await newStore({ kind: 'memory' });
}

/** Undefined, and said so, where no PostgreSQL runs. */
export async function serverStore(): Promise<TestStore | undefined> {
  const server = await startPostgres();
  if (server === undefined) return undefined;
  const made = await newStore({ kind: 'server', url: server.url }, { connections: 4 });
  return {
    ...made,
    close: async () => {
      await made.close();
      await server.stop();
    },
  };
}
