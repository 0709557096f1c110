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
  await recover(target, fresh, old);
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
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A build that was killed may have left its files beside the folder; one killed between two renames left only the old ones. */
async function recover(target: string, fresh: string, old: string): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  if (existsSync(target)) await rm(old, { recursive: true, force: true });
  else await moveAway(old, target);
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
