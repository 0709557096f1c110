// A ledger in a workbook is known by its bytes: in an archive of documents it stands for what it prints, and an import takes it as a ledger.
import { mkdtemp, rm, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgersAsDocuments } from '../../src/cli/read/ledger-document.ts';
import { readSource } from '../../src/cli/import/read-source.ts';
import { isLedgerFile } from '../../src/cli/ledger-workbook.ts';
import { listsOfYear } from '../../src/cli/prepare.ts';
import { findDocuments } from '../../src/cli/read/find-documents.ts';
import type { Problem } from '../../src/core/lib/problem.ts';
import type { Result } from '../../src/core/lib/result.ts';
import { writeLedgerWorkbook } from '../../src/exchange/workbook/write-ledger-workbook.ts';
import { renderTablesWorkbook } from '../../src/publish/xlsx/render-tables-workbook.ts';
import { builtExample } from '../formats/built-example.ts';

let folder = '';
let workbook: Uint8Array;
let broken: Uint8Array;
let tables: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-ledger-workbook-'));
  const { ledger, disclosure } = await builtExample('sample-district-archives-bureau-2026');
  const lists = listsOfYear(2026);
  const wrong = { ...ledger, identity: { ...ledger.identity, format: 'none' } };
  workbook = written(await writeLedgerWorkbook(ledger, { lists }));
  broken = written(await writeLedgerWorkbook(wrong, { lists }));
  tables = written(await renderTablesWorkbook(disclosure));
});

function written(workbookWritten: Result<Uint8Array, unknown>): Uint8Array {
  if (!workbookWritten.ok) throw new Error(JSON.stringify(workbookWritten.error));
  return workbookWritten.value;
}

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a workbook with the sheets of a ledger is one, that of the tables is not', () => {
  expect([workbook, tables, strToU8('<p>一句话。</p>')].map(isLedgerFile)).toEqual([true, false, false]);
});

test('in an archive, and in one within it, it stands for its print; one with errors is told', async () => {
  const path = join(folder, 'all.zip');
  const inner = zipSync({ 'ledger.xlsx': workbook });
  await writeFile(path, zipSync({ '公开/wrong.xlsx': broken, 'inner.zip': inner, 'tables.xlsx': tables }));
  const told: [string, readonly Problem[]][] = [];
  const options = ledgersAsDocuments((file, problems) => told.push([file, problems]));
  const found: (readonly [string, unknown])[] = [];
  for await (const { file, fetch } of findDocuments([path], options)) {
    const content = await fetch();
    found.push([
      file,
      content.ok ? new TextDecoder().decode(content.value.subarray(0, 2)) : content.error.code,
    ]);
  }
  expect(found).toEqual([
    ['all.zip/公开/wrong.xlsx', 'ledger-not-built'],
    ['all.zip/inner.zip/ledger.xlsx', expect.stringMatching(/^\{/u)],
    ['all.zip/tables.xlsx', 'PK'],
  ]);
  expect(
    told.map(([file, problems]) => [file, problems.some(({ code }) => code === 'format-unknown')]),
  ).toEqual([['all.zip/公开/wrong.xlsx', true]]);
});

test('the folder of a ledger in an archive stands for its print, and what goes with documents is left aside', async () => {
  const path = join(folder, 'folders.zip');
  const ledger = join(import.meta.dirname, '../../examples/sample-district-archives-bureau-2026');
  const names = [
    'datapackage.json',
    'lines.csv',
    'projects.csv',
    'indicators.csv',
    'facts.yaml',
    'README.md',
  ];
  const files = names.map(async (name) => [
    `账本/${name}`,
    new Uint8Array(await readFile(join(ledger, name))),
  ]);
  const members = Object.fromEntries(await Promise.all(files)) as Record<string, Uint8Array>;
  await writeFile(
    path,
    zipSync({ ...members, 'README.md': strToU8('说明'), 'a.html': strToU8('<p>一</p>') }),
  );
  const aside: string[] = [];
  const options = { ...ledgersAsDocuments(() => undefined), leavesAside: (file: string) => aside.push(file) };
  const found: string[] = [];
  for await (const { file, fetch } of findDocuments([path], options)) {
    const content = await fetch();
    found.push(`${file} ${content.ok ? new TextDecoder().decode(content.value.subarray(0, 1)) : ''}`);
  }
  expect(found).toEqual(['folders.zip/账本 {', 'folders.zip/a.html <']);
  expect(aside).toEqual(['folders.zip/README.md']);
});

test('an import takes it for a ledger, and asks for no origin', async () => {
  const path = join(folder, 'ledger.xlsx');
  await writeFile(path, broken);
  const nothingSaid = { jurisdiction: undefined, address: undefined, day: undefined };
  const read = await readSource({ kind: 'file', path }, nothingSaid);
  expect(read.ok ? [] : read.error.map(({ code }) => code)).toContain('format-unknown');
});
