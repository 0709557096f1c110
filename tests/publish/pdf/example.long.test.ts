import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { prepare } from '../../../src/cli/prepare.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { readContents } from './read-contents.ts';
import type { ReadPdf } from './read-pages.ts';
import { readPages } from './read-pages.ts';

const example = join(import.meta.dirname, '../../../examples/lvliang-party-office-2025');
const firstNumbered = 2;

describe('the PDF of the example', () => {
  let disclosure: Disclosure;
  let pdf: ReadPdf;
  beforeAll(async () => {
    const prepared = await prepare(example, {
      attachment: 'public',
      format: undefined,
      budgetUnit: undefined,
    });
    const renderer = createPdfRenderer();
    if (!prepared.ok || !renderer.ok) throw new Error('the example cannot be built');
    disclosure = prepared.value.disclosure;
    const output = await renderer.value.render(disclosure, { attachments: [], checksAccessibility: true });
    if (!output.ok) throw new Error(JSON.stringify(output.error));
    pdf = await readPages(output.value.bytes);
    expect((await readPages(output.value.accessibleBytes ?? new Uint8Array())).xmp).toContain('pdfuaid');
  });

  it('says in its contents where everything stands', () => {
    const { entries, standing } = readContents(pdf, disclosure, firstNumbered);
    expect(standing).toHaveLength(33);
    expect(entries).toEqual(standing);
  });

  it('gives each form one page of its own', () => {
    const forms = disclosure.blocks.filter((block) => block.kind === 'form');
    const title = forms[0]?.title ?? '';
    const pages = pdf.pages.filter((page) => page.lines[0] === title);
    expect(pages).toHaveLength(forms.length);
    for (const page of pages) expect(page.lines.at(-3)).toContain('联系电话：');
  });

  it('prints every figure of every table, as often as it stands there', () => {
    const text = pdf.pages.map((page) => page.text.replaceAll('\n', '')).join('');
    const tally = new Map<string, number>();
    for (const block of disclosure.blocks) {
      if (block.kind !== 'table') continue;
      for (const { figure } of block.grid.cells) {
        if (figure !== undefined && figure.printed !== '')
          tally.set(figure.printed, (tally.get(figure.printed) ?? 0) + 1);
      }
    }
    expect(tally.size).toBeGreaterThan(50);
    for (const [printed, times] of tally)
      expect(text.split(printed).length - 1).toBeGreaterThanOrEqual(times);
  });

  it('leaves no page without words, and no heading alone at the foot of one', () => {
    const headings = new Set(
      disclosure.blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text.replace(/\s/gu, '')] : [],
      ),
    );
    for (const page of pdf.pages.slice(firstNumbered)) {
      const words = page.lines.slice(0, -2);
      expect(words.length).toBeGreaterThan(1);
      expect(headings).not.toContain(words.at(-1));
    }
  });
});
