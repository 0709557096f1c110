// Archives of documents: each document by itself, within limits.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { openDocument, openDocuments } from '../../src/cli/read/open-document.ts';
import { startReader } from '../../src/ingest/reading-thread.ts';
import type { SourceDocument } from '../../src/ingest/source-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-open-'));
const reader = startReader();

afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

async function read(bytes: Uint8Array): Promise<SourceDocument[]> {
  const path = join(folder, 'a.zip');
  writeFileSync(path, bytes);
  const documents: SourceDocument[] = [];
  for await (const document of openDocuments(path, reader)) documents.push(document);
  return documents;
}

const page = strToU8('<!doctype html><p>一句话。');

test('each file of an archive is read, archives in it too, and one that is none stops no other', async () => {
  const inner = zipSync({ 'b.html': page });
  const documents = await read(
    zipSync({ '公开/a.html': page, '公开/.DS_Store': page, 'c.rar': strToU8('Rar!\u001a'), 'd.zip': inner }),
  );
  expect(documents).toMatchObject([
    { file: 'a.zip/公开/a.html', fileType: 'html', elements: [{ text: '一句话。' }], problems: [] },
    { file: 'a.zip/c.rar', elements: [], problems: [{ code: 'document-is-packed' }] },
    { file: 'a.zip/d.zip/b.html', elements: [{ text: '一句话。' }], problems: [] },
  ]);
});

test('archives in archives in archives end, and so do files without end', async () => {
  let nested = zipSync({ 'a.html': page });
  for (let depth = 0; depth < 3; depth += 1) nested = zipSync({ 'a.zip': nested });
  expect(await read(nested)).toMatchObject([{ elements: [], problems: [{ code: 'nesting-too-deep' }] }]);
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`${index}.7z`, strToU8('7z\u00bc')]),
  );
  const half = zipSync(many, { level: 0 });
  const documents = await read(zipSync({ 'a.zip': half, 'b.zip': half }));
  expect(documents.at(-1)).toMatchObject({ file: 'a.zip/b.zip', problems: [{ code: 'entries-too-many' }] });
  expect(await read(zipSync({}))).toMatchObject([{ elements: [] }]);
});

test('where one document is asked for, an archive is none', async () => {
  const path = join(folder, 'b.zip');
  writeFileSync(path, zipSync({ 'a.html': page }));
  expect((await openDocument(path, reader)).problems).toMatchObject([{ code: 'document-is-archive' }]);
});
