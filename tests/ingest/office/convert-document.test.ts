// Old Word files where LibreOffice is missing, hangs, or makes nothing of them: a problem that says what to do, and nothing left behind.
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { convertOldWord } from '../../../src/ingest/office/convert-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-convert-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function programThat(does: string): string {
  const path = join(folder, 'program');
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}

const foldersLeft = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('mingzhang-conversion-'));

it.skipIf(process.platform === 'win32').each([
  ['is not there', () => join(folder, 'nowhere'), 'document-is-old-word'],
  ['makes nothing of it', () => programThat('exit 1'), 'document-not-converted'],
  ['does not end', () => programThat('sleep 60 & sleep 60'), 'document-took-too-long'],
])('a program that %s', async (_, program, code) => {
  const before = foldersLeft();
  const converted = await convertOldWord(new Uint8Array(10), 'a.doc', { program: program(), seconds: 0.5 });
  expect(converted).toMatchObject({ ok: false, error: { code, place: { file: 'a.doc' } } });
  expect(foldersLeft()).toEqual(before);
});
