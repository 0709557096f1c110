// The PDF of each example, read back: contents, forms, figures, page ends and line ends.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { prepare } from '../../../src/cli/prepare.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { readContents } from './read-contents.ts';
import type { ReadPdf } from './read-pages.ts';
import { readPages } from './read-pages.ts';

const examples = join(import.meta.dirname, '../../../examples');
const firstNumbered = 2;
const tight = (text: string): string => text.replace(/\s/gu, '');

describe.each([
  { name: 'lvliang-party-office-2025', entries: 33 },
  { name: 'sample-culture-bureau-2025', entries: 33 },
  { name: 'sample-district-education-bureau-2026', entries: 16 },
])('the PDF of the example $name', ({ name, entries: count }) => {
  let disclosure: Disclosure;
  let pdf: ReadPdf;
  beforeAll(async () => {
    const options = { attachment: 'public', format: undefined, budgetUnit: undefined } as const;
    const prepared = await prepare(join(examples, name), options);
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
    expect(standing).toHaveLength(count);
    expect(entries).toEqual(standing);
  });

  it('gives each form one page of its own', () => {
    const forms = disclosure.blocks.filter((block) => block.kind === 'form');
    const pages = pdf.pages.filter((page) => forms.some((form) => page.lines[0] === tight(form.title)));
    expect(pages).toHaveLength(forms.length);
    for (const page of pages) expect(page.lines.at(-3)).toContain('联系电话：');
  });

  it('prints every figure of every table, as often as it stands there', () => {
    const text = pdf.pages.map((page) => page.text.replaceAll('\n', '')).join('');
    const tally = new Map<string, number>();
    for (const block of disclosure.blocks) {
      if (block.kind !== 'table') continue;
      for (const { figure } of block.grid.cells) {
        if (figure === undefined || figure.printed === '') continue;
        tally.set(figure.printed, (tally.get(figure.printed) ?? 0) + 1);
      }
    }
    expect(tally.size).toBeGreaterThan(50);
    for (const [printed, times] of tally) {
      expect(text.split(printed).length - 1).toBeGreaterThanOrEqual(times);
    }
  });

  it('leaves no page without words, and no heading alone at the foot of one', () => {
    const headings = new Set(
      disclosure.blocks.flatMap((block) => (block.kind === 'heading' ? [tight(block.text)] : [])),
    );
    for (const page of pdf.pages.slice(firstNumbered)) {
      const words = page.lines.slice(0, -2);
      expect(words.length).toBeGreaterThan(1);
      expect(headings).not.toContain(words.at(-1));
    }
  });

  it('begins no line with a mark that closes', () => {
    const lines = pdf.pages.flatMap((page) => page.lines);
    expect(lines.filter((line) => /^[，。、；：！？）》】％%]/u.test(line))).toEqual([]);
  });
});
