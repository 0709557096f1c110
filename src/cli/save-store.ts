// `mingzhang backup` and `restore`: a store as one packed file of lines, the same form from either database.
import { createReadStream, createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { renderProblem } from '../core/lib/messages/render.ts';
import { problem } from '../core/lib/problem.ts';
import { settle } from '../store/settle.ts';
import { backupStore, restoreStore } from '../store/store-lines.ts';
import { parseWords } from './command-words.ts';
import { openNamedStore, openOrMakeStore, storeOptions, storePlace } from './store-place.ts';
import { storeWords } from './store-wording.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords } from './usage.ts';

const spec = { options: storeOptions, paths: { of: 'document', least: 1, most: 1 } } as const;

export async function runBackup(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('backup', parsed.error, terminal);
  const { paths, values, language } = parsed.value;
  const path = resolve(terminal.startedIn, paths[0] ?? '');
  const say = storeWords(language);
  if (await isThere(path)) {
    terminal.printAside(say.backupThere(path));
    return 2;
  }
  const store = await openNamedStore(values, language, terminal);
  if (store === undefined) return 2;
  const fresh = `${path}.mingzhang-new`;
  try {
    const packed = createGzip();
    const file = packed.pipe(createWriteStream(fresh));
    const written = finished(file);
    const { rows } = await backupStore(store, async (line) => {
      if (!packed.write(`${line}\n`)) await new Promise((resolve_) => packed.once('drain', resolve_));
    });
    packed.end();
    await written;
    await reachDisk(fresh);
    await rename(fresh, path);
    terminal.print(say.backedUp(rows, path));
    return 0;
  } finally {
    await rm(fresh, { force: true });
    await store.close();
  }
}

export async function runRestore(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('restore', parsed.error, terminal);
  const { paths, values, language } = parsed.value;
  const path = resolve(terminal.startedIn, paths[0] ?? '');
  const file = basename(path);
  if (!(await isThere(path))) {
    terminal.printAside(renderProblem(problem('file-missing', { file }, { values: {} }), language));
    return 2;
  }
  const place = storePlace(values, terminal.startedIn);
  const folder = place?.kind === 'folder' && !(await isThere(place.path)) ? place.path : undefined;
  const store = await openOrMakeStore(values, language, terminal);
  if (store === undefined) return 2;
  let isRestored = false;
  try {
    const restored = await restoreStore(store, linesOf(path), file);
    if (!restored.ok) {
      terminal.printAside(renderProblem(restored.error, language));
      return 2;
    }
    await settle(store);
    isRestored = true;
    terminal.print(storeWords(language).restored(restored.value.rows));
    return 0;
  } finally {
    await store.close();
    // What was made for it alone does not stay behind.
    if (!isRestored && folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Ends early where the file is no packed one or was cut short: whoever counts the lines will see it. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let begun = '';
  try {
    for await (const text of createReadStream(path)
      .pipe(createGunzip())
      .setEncoding('utf8') as AsyncIterable<string>) {
      const lines = text.split('\n');
      lines[0] = `${begun}${lines[0] ?? ''}`;
      begun = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

async function reachDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}
