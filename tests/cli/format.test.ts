// `mingzhang format`: a shipped format passes the check as JSON, and what is no format is refused with its places.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { mingzhang, startedMingzhang } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-format-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([...formats])('%s as JSON passes the check', async (id, format) => {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(format));
  const { exitCode, output, aside } = await mingzhang(['format', 'check', `${id}.json`], folder);
  expect(aside).toBe('');
  expect(output.trim()).toBe(`格式有${format.tables.length}张表，没有发现问题`);
  expect(exitCode).toBe(0);
});

test('what is no format is refused, place by place', async () => {
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ id: 1, tables: [{ name: 'a' }] }));
  const words = ['format', 'check', 'wrong.json', '--lang', 'en'];
  const { exitCode, aside } = await startedMingzhang(words, folder);
  expect(exitCode).toBe(2);
  expect(aside).toContain('wrong.json, /id: This is not how a format is written (must be string)');
  expect(aside).toContain('wrong.json, /tables/0: This is not how a format is written');
}, 60_000);
