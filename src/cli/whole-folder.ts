// Writes a folder of files whole or not at all: everything goes to a folder beside it, which then takes its place. A folder that
// holds anything we did not make is left alone.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

export type Files = ReadonlyMap<string, string | Uint8Array>;
export type FileEntry = readonly [path: string, content: string | Uint8Array];

/** Names the files of a finished folder, so that a later build knows it may replace them. */
export const manifestName = 'manifest.json';

const freshMark = '.mingzhang-new';
const oldMark = '.mingzhang-old';
const goneMark = '.mingzhang-gone';

/** Says which command made a folder: another command does not take it for its own. */
export interface ManifestSchema {
  readonly name: string;
  readonly edition: number;
}

/** Of what `build` makes. */
export const manifestSchema: ManifestSchema = { name: 'mingzhang-manifest', edition: 1 };

/** Names the files with their hashes, so that a later change can be seen; `about` says what they are. */
export function withManifest(
  files: Files,
  schema: ManifestSchema,
  about: Readonly<Record<string, unknown>>,
): Files {
  const entries = [...files].map(([path, content]) => ({ path, sha256: fileHash(content) }));
  return new Map([
    ...files,
    [manifestName, `${JSON.stringify({ schema, ...about, files: entries }, null, 2)}\n`],
  ]);
}

/**
 * What keeps a folder from being replaced: the files in it that the same command did not make, or that were changed since. Undefined
 * where the folder is missing, empty, or holds nothing else; an empty list where it is none or cannot be looked at.
 */
export async function foreignFiles(
  folder: string,
  schema: ManifestSchema,
): Promise<readonly string[] | undefined> {
  try {
    if (!(await lstat(folder)).isDirectory()) return [];
  } catch (error) {
    // Below a file there is no folder either: writing will say so.
    return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR') ? undefined : [];
  }
  try {
    const names = await readdir(folder);
    if (names.length === 0) return undefined;
    // The manifest first: a folder of others may be large.
    const made = names.includes(manifestName) ? await filesMade(folder, schema) : undefined;
    if (made === undefined) return names.sort();
    const foreign: string[] = [];
    for (const path of await filesBelow(folder)) {
      if (path === manifestName) continue;
      const known = made.get(path);
      if (known === undefined || known !== fileHash(await readFile(join(folder, path)))) foreign.push(path);
    }
    return foreign.length === 0 ? undefined : foreign.sort();
  } catch {
    return [];
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** The hashes of the files that a manifest names; undefined where the manifest is not one of the schema. */
async function filesMade(
  folder: string,
  schema: ManifestSchema,
): Promise<ReadonlyMap<string, string> | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8');
  const manifest = tryParse(text) as
    { schema?: { name?: unknown }; files?: { path?: unknown; sha256?: unknown }[] } | null | undefined;
  if (manifest?.schema?.name !== schema.name || !Array.isArray(manifest.files)) return undefined;
  return new Map(manifest.files.map(({ path, sha256 }) => [String(path), String(sha256)]));
}

export function fileHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Replaces the folder. When writing or making a file fails, what stood there before still stands. */
export async function writeWhole(folder: string, files: Files | AsyncIterable<FileEntry>): Promise<void> {
  const fresh = besideFolder(folder);
  await settleFolder(folder);
  await rm(fresh, { recursive: true, force: true });
  try {
    for await (const file of files) await writeInto(fresh, file);
    await replaceFolder(folder, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Where a folder is made until it takes its place. */
export function besideFolder(folder: string): string {
  return `${resolve(folder)}${freshMark}`;
}

export async function writeInto(folder: string, [path, content]: FileEntry): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** `made` takes the place of the folder; when that fails, what stood there before still stands. */
export async function replaceFolder(folder: string, made: string): Promise<void> {
  const target = resolve(folder);
  const old = `${target}${oldMark}`;
  const replaces = await moveAway(target, old);
  try {
    await rename(made, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  if (replaces) await remove(old, `${target}${goneMark}`);
}

/** Whoever was killed while a folder took its place may have left the old one beside it; between two renames, only that one. */
export async function settleFolder(folder: string): Promise<void> {
  const target = resolve(folder);
  const old = `${target}${oldMark}`;
  const gone = `${target}${goneMark}`;
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
