// A build that is killed leaves its output folder as it was before or as it is after, never between.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { example, startedMingzhang, mingzhangProcess } from './command-line.ts';

const kills = 25;

test('killed at any moment, the folder is whole or what it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-kill-'));
  const out = join(folder, 'out');
  const beside = `${out}.mingzhang-new`;
  const words = ['build', example, '--out', out, '--only', 'json,csv,ledger'];
  try {
    let killedWhileWriting = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await rm(beside, { recursive: true, force: true });
      const child = mingzhangProcess(words, folder);
      const ended = new Promise((resolve) => child.once('close', resolve));
      // Most of a build is reading and reckoning; the moments that matter come once files are being written.
      while (child.exitCode === null && !existsSync(beside)) await milliseconds(1);
      await milliseconds(kill * 1.5);
      if (existsSync(beside)) killedWhileWriting += 1;
      child.kill('SIGKILL');
      await ended;
      if (existsSync(out)) await expectWhole(out);
      if (kill % 5 === 4) await rm(out, { recursive: true, force: true });
    }
    expect(killedWhileWriting).toBeGreaterThan(0);
    // What a kill left beside the folder is cleared by the next build that ends.
    expect((await startedMingzhang(words, folder)).exitCode).toBe(0);
    await expectWhole(out);
    expect(await readdir(folder)).toEqual(['out']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function milliseconds(count: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, count));
}

async function expectWhole(out: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
    files: { path: string; sha256: string }[];
  };
  for (const { path, sha256 } of manifest.files) {
    const bytes = await readFile(join(out, path));
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
  }
}
