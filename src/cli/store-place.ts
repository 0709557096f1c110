// Which store a command means: a folder by --store, or a PostgreSQL by --database.
import { resolve } from 'node:path';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { openStore, type Store, type StoreOptions, type StorePlace } from '../store/open-store.ts';
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

/** A store that is there; undefined where it cannot be opened, which has been said. A mistyped folder does not become an empty store. */
export async function openNamedStore(
  values: StoreValues,
  language: Language,
  terminal: Terminal,
): Promise<Store | undefined> {
  return await openPlace(values, language, terminal, { mustExist: true });
}

/** Of what fills a store: it is made where there is none. */
export async function openOrMakeStore(
  values: StoreValues,
  language: Language,
  terminal: Terminal,
): Promise<Store | undefined> {
  return await openPlace(values, language, terminal, {});
}

async function openPlace(
  values: StoreValues,
  language: Language,
  terminal: Terminal,
  options: StoreOptions,
): Promise<Store | undefined> {
  const place = storePlace(values, terminal.startedIn);
  if (place === undefined) {
    terminal.printAside(storeWords(language).whichStore);
    return undefined;
  }
  const opened = await openStore(place, options);
  if (opened.ok) return opened.value;
  terminal.printAside(renderProblem(opened.error, language));
  return undefined;
}
