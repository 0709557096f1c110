// A store that is not there, mistyped most often: refused with what to do, and nothing is made of it.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mingzhang } from './command-line.ts';

const version = '141100-001/2025-approved/1';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-missing-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('what only reads or changes a store makes none', async () => {
  const decided = ['--reason', 'wrongFigures', '--role', '办公室', '--by', '甲', '--emergency'];
  const followed = ['--from', 'a', '--to', 'b', '--kind', 'merged', '--day', '2026-01-01'];
  for (const words of [
    ['review', version],
    ['backup', 'kept'],
    ['export-site', 'site'],
    ['withdraw', version, ...decided],
    ['succession', ...followed],
  ]) {
    const said = await mingzhang([...words, '--store', 'typo'], folder);
    expect([said.exitCode, said.output]).toEqual([2, '']);
    expect(said.aside).toContain('这里没有数据库');
  }
  expect(await readdir(folder)).toEqual([]);
});
