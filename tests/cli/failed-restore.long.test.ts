// A restore that fails leaves things as they were.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mingzhang } from './command-line.ts';

test('a backup that is none leaves no store behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-restore-'));
  try {
    await writeFile(join(folder, 'broken'), 'no backup');
    const said = await mingzhang(['restore', 'broken', '--store', 'restored'], folder);
    expect(said.exitCode).toBe(2);
    expect(await readdir(folder)).toEqual(['broken']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
