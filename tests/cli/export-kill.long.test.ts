// An export that is killed or stopped leaves what stood in the folder, and goes on when it is run again: to the same bytes as one that
// was left alone.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mingzhang, mingzhangProcess, startedMingzhang } from './command-line.ts';

test('killed, and stopped, it ends with the same site', { timeout: 600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-export-kill-'));
  const place = join(folder, 'store');
  const wordsTo = (out: string) => [
    'export-site',
    join(folder, out),
    '--store',
    place,
    '--languages',
    'zh-CN',
  ];
  const record = join(folder, 'disturbed.mingzhang-new/finished.jsonl');
  try {
    const made = ['synthesize', '--departments', '3', '--years', '1', '--store', place];
    expect((await mingzhang(made, folder)).exitCode).toBe(0);
    expect((await startedMingzhang(wordsTo('undisturbed'), folder)).exitCode).toBe(0);
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const before = await linesOf(record);
      const child = mingzhangProcess(wordsTo('disturbed'), folder);
      const ended = new Promise((resolve) => child.once('close', resolve));
      // One more part each time.
      while (child.exitCode === null && (await linesOf(record)) <= Math.max(before, 1))
        await new Promise((resolve) => setTimeout(resolve, 2));
      child.kill(signal);
      await ended;
      expect([signal, await linesOf(record)]).not.toEqual([signal, before]);
      expect(existsSync(join(folder, 'disturbed'))).toBe(false);
    }
    const last = await startedMingzhang(wordsTo('disturbed'), folder);
    expect([last.exitCode, last.aside]).toEqual([0, expect.stringContaining('接着上次写')]);
    expect(await hashesBelow(join(folder, 'disturbed'))).toEqual(
      await hashesBelow(join(folder, 'undisturbed')),
    );
    expect((await readdir(folder)).sort()).toEqual(['disturbed', 'store', 'undisturbed']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** 0 where there is none. */
async function linesOf(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').length - 1;
}

async function hashesBelow(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashes = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const hash = createHash('sha256').update(await readFile(file));
      return [file.slice(path.length), hash.digest('hex')] as const;
    }),
  );
  return Object.fromEntries(hashes.toSorted());
}
