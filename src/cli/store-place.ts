// Which store a command means: a folder by --store, or a PostgreSQL by --database.
import { resolve } from 'node:path';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { openStore, type Store, type StorePlace } from '../store/open-store.ts';
import { storeWords } from './store-wording.ts';
import type { Terminal } from './terminal.ts';

/** The options of every command that opens a store. */
export const storeOptions = { store: 'any', database: 'any' } as const;

export interface StoreValues {
  readonly store?: string;
  readonly database?: string;
}

/** Where a store is unless somebody says otherwise. */
const usualFolder = 'out/store';

/** Undefined where both are written. */
export function storePlace({ store, database }: StoreValues, startedIn: string): StorePlace | undefined {
  if (database === undefined) return { kind: 'folder', path: resolve(startedIn, store ?? usualFolder) };
  if (store === undefined) return { kind: 'server', url: database };
  return undefined;
}

/** Undefined where it cannot be opened, which has been said. */
export async function openNamedStore(
  values: StoreValues,
  language: Language,
  terminal: Terminal,
): Promise<Store | undefined> {
  const place = storePlace(values, terminal.startedIn);
  if (place === undefined) {
    terminal.printAside(storeWords(language).whichStore);
    return undefined;
  }
  const opened = await openStore(place);
  if (opened.ok) return opened.value;
  terminal.printAside(renderProblem(opened.error, language));
  return undefined;
}
