// The stores that the portal is measured over: a made-up city (100 departments, 3 years), and a province of twenty such cities with 1.2
// million lines; each in both databases. Making them takes minutes, so they are kept between runs, below .cache.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runBackup, runRestore } from '../../src/cli/save-store.ts';
import { runSynthesize } from '../../src/cli/synthesize.ts';
import type { ExitCode, Terminal } from '../../src/cli/terminal.ts';
import { openStore, type Store, type StorePlace } from '../../src/store/open-store.ts';
import { startPostgres } from '../../tests/store/postgres-server.ts';
import { root } from '../programs.ts';
import { multiplyCity } from './province.ts';

export const databases = ['embedded', 'postgres'] as const;
export type DatabaseName = (typeof databases)[number];
export const sizes = ['city', 'province'] as const;
export type SizeName = (typeof sizes)[number];

const kept = join(root, '.cache/bench/portal');
const cityFile = join(kept, 'city.backup');

export interface BenchStore {
  readonly place: StorePlace;
  readonly stop: () => Promise<void>;
}

/** Made where it is not there yet; a store that was left half made is made anew. */
export async function benchStore(size: SizeName, database: DatabaseName): Promise<BenchStore> {
  const folder = join(kept, `${size}-${database}`);
  const mark = `${folder}.whole`;
  const isWhole = existsSync(mark);
  if (!isWhole) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const started = await startDatabase(folder, database);
  if (isWhole) return started;
  try {
    await fill(started.place, size);
    await writeFile(mark, '');
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  }
}

async function startDatabase(folder: string, database: DatabaseName): Promise<BenchStore> {
  if (database === 'embedded')
    return { place: { kind: 'folder', path: folder }, stop: async () => Promise.resolve() };
  const server = await startPostgres({ folder, settings: ['shared_buffers=1GB', 'max_wal_size=4GB'] });
  if (server === undefined) throw new Error('no PostgreSQL runs here');
  return { place: { kind: 'server', url: server.url }, stop: server.stop };
}

export async function opened(place: StorePlace): Promise<Store> {
  const store = await openStore(place);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  return store.value;
}

async function fill(place: StorePlace, size: SizeName): Promise<void> {
  if (!existsSync(cityFile)) await makeCity();
  await run(runRestore, cityFile, ...wordsFor(place));
  if (size === 'city') return;
  const store = await opened(place);
  try {
    await multiplyCity(store.database);
  } finally {
    await store.close();
  }
}

/** A backup of the city, which goes into either database. */
async function makeCity(): Promise<void> {
  const folder = join(kept, 'city-made');
  await rm(folder, { recursive: true, force: true });
  await run(runSynthesize, '--store', folder, '--departments', '100', '--years', '3');
  await run(runBackup, cityFile, '--store', folder);
  await rm(folder, { recursive: true });
}

function wordsFor(place: StorePlace): readonly string[] {
  if (place.kind === 'server') return ['--database', place.url];
  return ['--store', place.kind === 'folder' ? place.path : ''];
}

type Command = (words: readonly string[], terminal: Terminal) => Promise<ExitCode>;

async function run(command: Command, ...words: readonly string[]): Promise<void> {
  const said: string[] = [];
  const terminal = {
    startedIn: root,
    print: () => undefined,
    printAside: (line: string) => void said.push(line),
    showStatus: undefined,
  };
  if ((await command(words, terminal)) !== 0) throw new Error(said.join(' '));
}
