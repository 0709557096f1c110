// Writes a folder of files whole or not at all: everything goes to a folder beside it, which then takes its place. A folder that
// holds anything we did not make is left alone.
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Names the files of a finished folder, so that a later build knows it may replace them. */
export const manifestName = 'manifest.json';

const freshMark = '.mingzhang-new';
const oldMark = '.mingzhang-old';
const goneMark = '.mingzhang-gone';

/** Opens every manifest, so that no other program's file of that name is taken for ours. */
export const manifestSchema = { name: 'mingzhang-manifest', edition: 1 } as const;

/** Whether the folder is missing, empty, or holds what an earlier build made and nothing else. What cannot be looked at is not ours. */
export async function mayReplace(folder: string): Promise<boolean> {
  try {
    if (!(await lstat(folder)).isDirectory()) return false;
  } catch (error) {
    // Below a file there is no folder either: writing will say so.
    return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');
  }
  try {
    const names = await readdir(folder);
    if (names.length === 0) return true;
    // The manifest first: a folder of others may be large.
    const made = new Set(names.includes(manifestName) ? await filesMade(folder) : []);
    return made.size > 0 && (await filesBelow(folder)).every((path) => made.has(path));
  } catch {
    return false;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** The paths that a manifest of ours names, its own among them; none where the manifest is not ours. */
async function filesMade(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, manifestName), 'utf8');
  const manifest = tryParse(text) as
    { schema?: { name?: unknown }; files?: { path?: unknown }[] } | undefined;
  if (manifest?.schema?.name !== manifestSchema.name || !Array.isArray(manifest.files)) return [];
  return [manifestName, ...manifest.files.map(({ path }) => String(path))];
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Replaces the folder. When writing fails, what stood there before still stands. */
export async function writeWhole(folder: string, files: Files): Promise<void> {
  const target = resolve(folder);
  const fresh = `${target}${freshMark}`;
  const old = `${target}${oldMark}`;
  const gone = `${target}${goneMark}`;
  await recover(target, fresh, old, gone);
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), content);
    }
    const replaces = await moveAway(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (replaces) await rename(old, target);
      throw error;
    }
    if (replaces) await remove(old, gone);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A build that was killed may have left its files beside the folder; one killed between two renames left only the old ones. */
async function recover(target: string, fresh: string, old: string, gone: string): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  await rm(gone, { recursive: true, force: true });
  if (!existsSync(old)) return;
  if (existsSync(target)) await remove(old, gone);
  else await rename(old, target);
}

/** Under another name first, so that what is half removed is never taken for what stood there before. */
async function remove(old: string, gone: string): Promise<void> {
  await rename(old, gone);
  await rm(gone, { recursive: true });
}

async function moveAway(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
