// The lock of a store's folder: one holder at a time, and none that has ended keeps the next one out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder, lockName } from '../../src/store/embedded/lock.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-lock-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a folder is locked once, and again when it was let go', async () => {
  const first = await lockFolder(folder);
  expect(await lockFolder(folder)).toMatchObject({
    ok: false,
    error: { pid: process.pid, host: hostname() },
  });
  if (first.ok) await first.value.release();
  expect(existsSync(join(folder, lockName))).toBe(false);
  expect((await lockFolder(folder)).ok).toBe(true);
  expect(await readdir(folder)).toEqual([lockName]);
});

async function lockedBy(holder: object): Promise<boolean> {
  await writeFile(join(folder, lockName), JSON.stringify(holder));
  return !(await lockFolder(folder)).ok;
}

test('a holder that has ended is followed; one of another machine, or one that cannot be read, is not judged', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const own = { pid: process.pid, host: hostname(), started: '' };
  expect(await lockedBy({ ...own, pid: ended })).toBe(false);
  expect(await lockedBy({ ...own, pid: ended, host: 'elsewhere' })).toBe(true);
  expect(await lockedBy(own)).toBe(true);
  expect(await lockedBy({ words: 'of others' })).toBe(true);
});

test.runIf(process.platform === 'linux')(
  'another process with the number of one that has ended does not keep the lock',
  async () => {
    expect(await lockedBy({ pid: process.pid, host: hostname(), started: '1' })).toBe(false);
  },
);

test('of many at once one gets the lock, also over a holder that has ended', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  await writeFile(join(folder, lockName), JSON.stringify({ pid: ended, host: hostname(), started: '' }));
  const all = await Promise.all(Array.from({ length: 20 }, async () => lockFolder(folder)));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
});
