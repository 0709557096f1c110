// Writes a folder of files whole or not at all: everything goes to a folder beside it, which then takes its place. A folder that
// holds anything we did not make is left alone.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Names the files of a finished folder, so that a later build knows it may replace them. */
export const manifestName = 'manifest.json';

const freshMark = '.mingzhang-new';
const oldMark = '.mingzhang-old';
const goneMark = '.mingzhang-gone';

/** Whether the folder is missing, empty, or made by an earlier build. */
export async function mayReplace(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder);
    return names.length === 0 || names.includes(manifestName);
  } catch (error) {
    return isMissing(error);
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
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
