// The package for machines that no network reaches: unpacked into an empty folder it builds, imports and serves, with no
// environment at all, no npm, no Node but its own, and where the system allows it no network either.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mingzhang } from '../cli/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-package-test-'));
const unpacked = join(folder, 'unpacked');
const program = join(unpacked, 'mingzhang/mingzhang');
const example = join(import.meta.dirname, '../../examples/sample-district-archives-bureau-2026');
const isHere = process.platform === 'linux' && process.arch === 'x64';
/** Without a network: only the system's first user may ask for that. */
const apart = spawnSync('unshare', ['-n', 'true']).status === 0 ? ['unshare', '-n'] : [];

beforeAll(async () => {
  if (!isHere) return;
  const archive = join(folder, 'package.tar.gz');
  expect((await mingzhang(['package', '--out', archive], folder)).exitCode).toBe(0);
  mkdirSync(unpacked);
  expect(spawnSync('tar', ['-xzf', archive, '-C', unpacked]).status).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...words: readonly string[]): { readonly exitCode: number | null; readonly aside: string } {
  const [command = '', ...others] = [...apart, '/usr/bin/env', '-i', program, ...words];
  const { status, stderr } = spawnSync(command, others, { cwd: unpacked, encoding: 'utf8' });
  return { exitCode: status, aside: stderr };
}

test.skipIf(!isHere)('builds, imports and backs up', () => {
  for (const words of [
    ['build', example, '--out', 'set'],
    ['import', 'set', '--store', 'store'],
    ['backup', 'store.backup', '--store', 'store'],
  ]) {
    const { exitCode, aside } = run(...words);
    expect([words[0], exitCode, exitCode === 0 ? '' : aside]).toEqual([words[0], 0, '']);
  }
});

test.skipIf(!isHere)('serves, and stops when it is told to', async () => {
  const server = spawn(program, ['serve', '--store', 'store', '--port', '0', '--lang', 'en'], {
    cwd: unpacked,
    env: {},
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const address = async (): Promise<string> => {
    for (;;) {
      const found = /http:\S+/u.exec(said)?.[0];
      if (found !== undefined) return found;
      if (server.exitCode !== null) throw new Error(said);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const home = await fetch(await address());
  expect(home.status).toBe(200);
  expect(await home.text()).toContain('示例市示例区');
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
});
