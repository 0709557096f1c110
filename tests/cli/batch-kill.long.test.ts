// A batch that is killed at any moment and started again ends with the same bytes as one that was left alone.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { example, startedMingzhang, mingzhangProcess } from './command-line.ts';

const kills = 8;

test('killed again and again, it ends with the same sets', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-batch-kill-'));
  const ledgers = ['one', 'two', 'three', 'four', 'five', 'six'];
  try {
    for (const name of ledgers) await cp(example, join(folder, 'ledgers', name), { recursive: true });
    const wordsTo = (out: string) => [
      'build',
      'ledgers',
      '--out',
      out,
      '--only',
      'json,csv,html',
      '--jobs',
      '2',
    ];
    expect((await startedMingzhang(wordsTo('undisturbed'), folder)).exitCode).toBe(0);
    let killed = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = mingzhangProcess(wordsTo('disturbed'), folder);
      const ended = new Promise((resolve) => child.once('close', resolve));
      // From while it starts until after its first sets.
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 700 + kill * 400))]);
      if (child.kill('SIGKILL')) killed += 1;
      await ended;
    }
    expect(killed).toBeGreaterThan(0);
    const last = await startedMingzhang(wordsTo('disturbed'), folder);
    expect(last.exitCode).toBe(0);
    expect(await hashesBelow(join(folder, 'disturbed'))).toEqual(
      await hashesBelow(join(folder, 'undisturbed')),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Of every file of the sets; the report tells how each run went and differs. */
async function hashesBelow(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'batch.json');
  const hashes = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [
        file.slice(path.length),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const;
    }),
  );
  return Object.fromEntries(hashes.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
