// The Word document of each example as LibreOffice opens it, where LibreOffice is installed: every title stands where the
// contents say, no page is blank, and each form has a page of its own as far as it fits on one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../../src/cli/prepare.ts';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import type { ReadPdf } from '../pdf/read-pages.ts';
import { readPages } from '../pdf/read-pages.ts';

const isHere = spawnSync('soffice', ['--version']).status === 0;
if (!isHere) {
  process.stderr.write(
    'LibreOffice (soffice) is not installed: what it makes of the Word document is skipped\n',
  );
}

const examples = join(import.meta.dirname, '../../../examples');
const tight = (text: string): string => text.replace(/\s/gu, '');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The packaged fonts stand in for the official ones, so that Chinese text is set in something. */
function fontSettings(): string {
  const { resolve } = createRequire(import.meta.url);
  const folders = [
    '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  ].map((file) => `<dir>${dirname(resolve(file))}</dir>`);
  const settings = join(folder, 'fonts.conf');
  writeFileSync(settings, `<fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`);
  return settings;
}

async function asPdf(docx: Uint8Array, name: string): Promise<ReadPdf> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
  const converted = spawnSync('soffice', words, {
    env: { ...process.env, FONTCONFIG_FILE: fontSettings() },
    encoding: 'utf8',
  });
  if (converted.status !== 0) throw new Error(converted.stderr);
  return await readPages(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))));
}

describe
  .skipIf(!isHere)
  .each(['lvliang-party-office-2025', 'sample-culture-bureau-2025', 'sample-district-education-bureau-2026'])(
  'LibreOffice opens the Word document of %s',
  (name) => {
    let disclosure: Disclosure;
    let pages: string[];
    beforeAll(async () => {
      const options = { attachment: 'public', format: undefined, budgetUnit: undefined } as const;
      const prepared = await prepare(join(examples, name), options);
      if (!prepared.ok) throw new Error('the example cannot be built');
      disclosure = prepared.value.disclosure;
      const pdf = await asPdf(await renderDocx(disclosure), name);
      pages = pdf.pages.map((page) => tight(page.lines.join('')));
    });

    it('with the titles of all tables and headings after the contents, in their order', () => {
      const text = pages.slice(2).join('');
      let from = 0;
      for (const block of disclosure.blocks) {
        if (block.kind !== 'heading' && block.kind !== 'table') continue;
        const title = tight(block.kind === 'heading' ? block.text : block.title);
        const found = text.indexOf(title, from);
        expect(found, title).toBeGreaterThanOrEqual(0);
        from = found + title.length;
      }
    });

    it('with something on every page, numbered from one after the contents', () => {
      const { mark } = disclosure.provenance;
      for (const [index, page] of pages.entries()) {
        const foot = tight(index < 2 ? mark : `— ${index - 1} —${mark}`);
        expect(page.endsWith(foot), `page ${index + 1}`).toBe(true);
        expect(page.length, `page ${index + 1}`).toBeGreaterThan(foot.length);
      }
    });

    it('with each form at the top of a page', () => {
      const forms = disclosure.blocks.filter((block) => block.kind === 'form');
      const opened = forms.filter(({ title }) => pages.some((page) => page.startsWith(tight(title))));
      expect(opened).toHaveLength(forms.length);
    });
  },
);
