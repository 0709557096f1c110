// `mingzhang verify` as a user meets it: what it says in both languages, its exit codes, and its limits.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verifyInThread } from '../../src/cli/verification/verify-thread.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { mingzhang, startedMingzhang } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const schema = schemaOf('verification');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-verify-'));
  const example = join(import.meta.dirname, '../../examples/sample-district-education-bureau-2026');
  const words = ['build', example, '--budget-unit', '205004', '--out', 'out', '--only', 'pdf'];
  expect((await mingzhang(words, folder)).exitCode).toBe(0);
  const document = await PDFDocument.load(await readFile(join(folder, 'out/disclosure.pdf')));
  document.getPage(3).drawText('9', { x: 60, y: 400, size: 10 });
  await writeFile(join(folder, 'changed.pdf'), await document.save());
  await writeFile(join(folder, 'words.pdf'), 'no PDF at all');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a file as it was built', async () => {
  const said = await startedMingzhang(['verify', 'out/disclosure.pdf'], folder);
  expect(said).toMatchObject({ exitCode: 0, aside: '' });
  expect(said.output).toContain('结果：一致，逐字节相同');
  expect(said.output).toContain('不证明文件出自谁手、账本是否属实');
});

test('a changed page, in English', async () => {
  const said = await mingzhang(['verify', 'changed.pdf', '--lang', 'en'], folder);
  expect(said.exitCode).toBe(1);
  expect(said.output).toContain('Result: not consistent');
  expect(said.output).toMatch(
    /Pages: 1 of \d+ page\(s\) differ; the first: page 4 \[.*\], text: written “9”, expected nothing/u,
  );
});

test('as JSON', async () => {
  const said = await mingzhang(['verify', 'changed.pdf', '--json'], folder);
  expect(said.exitCode).toBe(1);
  expect(faultsOf(schema, said.output)).toEqual([]);
  expect(JSON.parse(said.output)).toMatchObject({ source: 'changed.pdf', outcome: 'different' });
});

test('what is no PDF is refused', async () => {
  const said = await mingzhang(['verify', 'words.pdf', '--json'], folder);
  expect(said.exitCode).toBe(2);
  expect(faultsOf(schema, said.output)).toEqual([]);
  expect(said.aside).toContain('words.pdf：内容不合 PDF 的写法');
});

test('one file is asked for', async () => {
  const said = await mingzhang(['verify', 'a.pdf', 'b.pdf'], folder);
  expect(said).toMatchObject({ exitCode: 2, output: '' });
  expect(said.aside).toContain('mingzhang verify');
});

test.each([
  ['document-took-too-long', { seconds: 0.001, megabytes: 4096 }],
  ['document-took-too-much-memory', { seconds: 100, megabytes: 1 }],
])('%s: what goes beyond its limits is stopped', async (code, limits) => {
  const bytes = await readFile(join(folder, 'out/disclosure.pdf'));
  const stopped = await verifyInThread({ bytes, file: 'a.pdf' }, limits);
  expect(stopped.ok ? [] : stopped.error.map((problem) => problem.code)).toEqual([code]);
});
