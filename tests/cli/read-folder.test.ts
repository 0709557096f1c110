// A folder of documents as a user meets it: each is read, archives in it too, a bad one stops no other, and a later run reads what is
// left to read.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ReadingEntry } from '../../src/cli/read/readings-report.ts';
import { readingPaths } from '../../src/cli/read/reading-paths.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { mingzhang, mingzhangProcess } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-read-folder-'));
const page = (title: string): string =>
  `<!doctype html><h1>${title}</h1><p>单位：万元</p><table><tr><th>项目</th><th>金额</th></tr><tr><td>合计</td><td>12.50</td></tr></table>`;

beforeAll(() => {
  mkdirSync(join(folder, 'documents/2024'), { recursive: true });
  writeFileSync(join(folder, 'documents/2024/a.html'), page('甲局2024年收支表'));
  writeFileSync(join(folder, 'documents/b.html'), page('乙局2025年收支表'));
  writeFileSync(join(folder, 'documents/broken.pdf'), '%PDF-1.7\n%%EOF');
  const inside = { '../../丙局.html': strToU8(page('丙局2026年收支表')), 'x.7z': strToU8('7z\u00bc') };
  writeFileSync(join(folder, 'documents/c.zip'), zipSync(inside));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function entriesOf(out: string): Record<string, ReadingEntry> {
  const text = readFileSync(join(folder, out, 'readings.json'), 'utf8');
  expect(faultsOf(schemaOf('readings'), text)).toEqual([]);
  const { documents } = JSON.parse(text) as { documents: ReadingEntry[] };
  return Object.fromEntries(documents.map((entry) => [entry.name, entry]));
}

test('a link is not fetched, and what is not there is said to be no file', async () => {
  const link = await mingzhang(['read', 'https://example.org/2024/a.pdf', '--lang', 'en'], folder);
  expect(link.exitCode).toBe(2);
  expect(link.aside).toContain('nothing is fetched from the network');
  const absent = await mingzhang(['read', 'absent.pdf', '--lang', 'en'], folder);
  expect(absent.exitCode).toBe(2);
  expect(absent.aside).toContain('There must be a file here');
});

const statesOf = (out: string) =>
  Object.fromEntries(Object.entries(entriesOf(out)).map(([name, { state }]) => [name, state]));

test('each document is read, and a later run reads only what is left', async () => {
  const words = ['read', 'documents', '--out', 'out'];
  const first = await mingzhang(words, folder);
  expect(first.exitCode).toBe(2);
  expect(first.aside).toContain('broken.pdf');
  expect(first.aside).toContain('documents/c.zip/x.7z');
  expect(first.output).toContain('读出 3 份，未变跳过 0 份，读不了 2 份');
  const read = {
    'documents/2024/a.html': 'read',
    'documents/b.html': 'read',
    'documents/broken.pdf': 'unread',
    'documents/c.zip/../../丙局.html': 'read',
    'documents/c.zip/x.7z': 'unread',
  };
  expect(statesOf('out')).toEqual(read);
  const written = readdirSync(join(folder, 'out'), { recursive: true }).filter((path) =>
    /\.\w+$/u.test(String(path)),
  );
  expect(written.sort()).toEqual(
    [
      'readings.csv',
      'readings.json',
      'readings/documents/2024/a.html.json',
      'readings/documents/b.html.json',
      'readings/documents/c.zip',
      'readings/documents/c.zip/丙局.html.json',
    ].sort(),
  );
  const reading = readFileSync(join(folder, 'out/readings/documents/b.html.json'), 'utf8');
  expect(faultsOf(schemaOf('reading'), reading)).toEqual([]);
  expect(reading).toContain('"fen": "12500000"');

  writeFileSync(join(folder, 'documents/b.html'), page('乙局2026年收支表'));
  rmSync(join(folder, 'out/readings/documents/2024/a.html.json'));
  const second = await mingzhang(words, folder);
  expect(second.output).toContain('读出 2 份，未变跳过 1 份，读不了 2 份');
  expect(statesOf('out')).toEqual({ ...read, 'documents/c.zip/../../丙局.html': 'skipped' });
  expect(entriesOf('out')['documents/b.html']?.summary?.figures).toBe(1);
});

test('on the terminal: each in its order, and what was understood of all', async () => {
  const { exitCode, output } = await mingzhang(['read', 'documents/b.html', 'documents/2024'], folder);
  expect(exitCode).toBe(1);
  const files = output.split('\n').filter((line) => /^\S+\.html$/u.test(line));
  expect(files).toEqual(['b.html', '2024/a.html']);
  expect(output).toMatch(/^! +0\/0\+1 +1 +.*2024\/a\.html/mu);
});

test('Ctrl-C finishes what is in hand, and the same command goes on from there', async () => {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let number = 1; number <= 12; number += 1)
    writeFileSync(join(many, `${number}.html`), page(`${number}`));
  const words = ['read', 'many', '--out', 'stopped', '--jobs', '1'];
  const child = mingzhangProcess(words, folder);
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (said: Buffer) => {
      if (said.toString('utf8').includes('[1/12]')) {
        child.kill('SIGINT');
        resolve();
      }
    });
  });
  expect(await new Promise<number | null>((resolve) => child.once('close', resolve))).toBe(2);
  const states = Object.values(statesOf('stopped'));
  expect(states).toContain('read');
  expect(states).toContain('waiting');
  const again = await mingzhang(words, folder);
  expect(again.exitCode).toBe(1);
  expect(new Set(Object.values(statesOf('stopped')))).toEqual(new Set(['read', 'skipped']));
});

test('a report of others is not overwritten', async () => {
  mkdirSync(join(folder, 'foreign'));
  writeFileSync(join(folder, 'foreign/readings.json'), '[]');
  const { exitCode, aside } = await mingzhang(['read', 'documents', '--out', 'foreign'], folder);
  expect(exitCode).toBe(2);
  expect(aside).toContain('readings.json');
  expect(readFileSync(join(folder, 'foreign/readings.json'), 'utf8')).toBe('[]');
});

test('names from archives stay in the folder, fit for any disk, and apart', () => {
  expect(readingPaths(['a.pdf', 'A.pdf', 'z.zip/../../a:b?.pdf', 'z.zip\\..\\con.', '../..'])).toEqual([
    'readings/a.pdf.json',
    'readings/A.pdf (2).json',
    'readings/z.zip/a_b_.pdf.json',
    'readings/z.zip/con_.json',
    'readings/_.json',
  ]);
});
