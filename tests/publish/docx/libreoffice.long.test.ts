// The Word document of each example as LibreOffice opens it, where LibreOffice is installed: every title stands where the
// contents say, no page is blank, and each form has a page of its own as far as it fits on one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../../src/cli/prepare.ts';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { assert } from '../../../src/core/lib/assert.ts';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import { convertWithOffice, hasOffice } from '../../office.ts';
import { readPages } from '../pdf/read-pages.ts';

const examples = join(import.meta.dirname, '../../../examples');
const tight = (text: string): string => text.replace(/\s/gu, '');

const names = [
  'lvliang-party-office-2025',
  'sample-culture-bureau-2025',
  'sample-district-education-bureau-2026',
];

describe.skipIf(!hasOffice)('LibreOffice opens the Word document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'));
  const disclosures = new Map<string, Disclosure>();
  beforeAll(async () => {
    const options = { attachment: 'public', format: undefined, budgetUnit: undefined } as const;
    for (const name of names) {
      const prepared = await prepare(join(examples, name), options);
      if (!prepared.ok) throw new Error('the example cannot be built');
      disclosures.set(name, prepared.value.disclosure);
      writeFileSync(join(folder, `${name}.docx`), await renderDocx(prepared.value.disclosure));
    }
    const files = names.map((name) => join(folder, `${name}.docx`));
    convertWithOffice(files, 'pdf', folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  describe.each(names)('of %s', (name) => {
    let disclosure: Disclosure;
    let pages: string[];
    beforeAll(async () => {
      const built = disclosures.get(name);
      assert(built !== undefined, `${name} was built`);
      disclosure = built;
      const pdf = await readPages(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))));
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
  });
});
