// A Word file of the older type, where LibreOffice is installed: the same tables and figures as in the DOCX that it was made from.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openDocument } from '../../../src/cli/read/open-document.ts';
import { startReader } from '../../../src/ingest/reading-thread.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import { builtExample } from '../../formats/built-example.ts';

const isHere = spawnSync('soffice', ['--version']).status === 0;
if (!isHere) process.stderr.write('LibreOffice (soffice) is not installed: old Word files are skipped\n');

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-old-word-'));
const reader = startReader();
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

it.skipIf(!isHere)('an old Word file is read by way of LibreOffice', async () => {
  const { disclosure } = await builtExample('sample-culture-bureau-2025');
  const docx = join(folder, 'disclosure.docx');
  writeFileSync(docx, await renderDocx(disclosure));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'doc', '--outdir', folder, docx]);
  const [before, after] = [
    await openDocument(docx, reader),
    await openDocument(join(folder, 'disclosure.doc'), reader),
  ];
  expect(after).toMatchObject({ file: 'disclosure.doc', fileType: 'doc', problems: [] });
  expect(figuresOf(after)).toEqual(figuresOf(before));
  expect(figuresOf(after).length).toBeGreaterThan(100);
});

function figuresOf({ elements }: SourceDocument): string[] {
  return elements
    .flatMap((element) => (element.kind === 'grid' ? element.grid.cells.map(({ text }) => text) : []))
    .filter((text) => /^[\d,.]+$/u.test(text));
}
