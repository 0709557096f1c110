// The lock of a store's folder: one program at a time. The embedded database takes none itself, and two that write into one folder
// lose each other's data. A lock whose program has ended, on this machine, is taken over; one of another machine is not ours to judge.
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/lib/result.ts';

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own measure; `''` where the system does not say. Another process may get the number. */
  readonly started: string;
}

/** Of a lock that cannot be read. */
const unknownHolder: LockHolder = { pid: 0, host: '?', started: '' };

export interface Lock {
  readonly release: () => Promise<void>;
}

export const lockName = 'mingzhang.lock';
/** Held while a lock is taken over, so that two that see the same dead holder do not both take its place. */
const takingName = 'mingzhang.lock.taking';

/** Refused with whoever holds the folder; the folder must exist. */
export async function lockFolder(folder: string): Promise<Result<Lock, LockHolder>> {
  const path = join(folder, lockName);
  const own: LockHolder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  if (await wroteNew(path, own)) return ok(releasing(path));
  const holder = await holderIn(path);
  if (holder === undefined || !hasEnded(holder)) return err(holder ?? unknownHolder);
  const taking = join(folder, takingName);
  if (!(await wroteNew(taking, own))) return err(holder);
  try {
    const still = await holderIn(path);
    if (still !== undefined && !hasEnded(still)) return err(still);
    const fresh = freshName(path);
    await writeFile(fresh, JSON.stringify(own));
    await rename(fresh, path);
    return ok(releasing(path));
  } finally {
    await rm(taking, { force: true });
  }
}

function releasing(path: string): Lock {
  return { release: async () => rm(path, { force: true }) };
}

let names = 0;

/** Of a file that nobody else writes meanwhile. */
function freshName(path: string): string {
  names += 1;
  return `${path}.${process.pid}.${names}`;
}

/** False where the file is there already. It appears with its content, so that a kill leaves no empty lock. */
async function wroteNew(path: string, holder: LockHolder): Promise<boolean> {
  const fresh = freshName(path);
  await writeFile(fresh, JSON.stringify(holder));
  try {
    await link(fresh, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Undefined where the lock was let go meanwhile, or is none of ours. */
async function holderIn(path: string): Promise<LockHolder | undefined> {
  try {
    const { pid, host, started } = JSON.parse(await readFile(path, 'utf8')) as Partial<LockHolder>;
    return pid === undefined || host === undefined ? undefined : { pid, host, started: started ?? '' };
  } catch {
    return undefined;
  }
}

function hasEnded({ pid, host, started }: LockHolder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
  const now = startOf(pid);
  return started !== '' && now !== '' && now !== started;
}

/** The 22nd field of Linux's account of a process; its second may hold blanks and brackets. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
