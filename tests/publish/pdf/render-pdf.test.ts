// The PDF of the sample, read back: its pages, its metadata, its attachment, the standards that it claims.
import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfOutput } from '../../../src/publish/pdf/render-pdf.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { readContents } from './read-contents.ts';
import type { ReadPdf } from './read-pages.ts';
import { readPages } from './read-pages.ts';

const attached = {
  name: 'ledger.json',
  mimeType: 'application/json',
  relationship: 'data' as const,
  description: '公开账本',
  bytes: Buffer.from('{"合计":"1100.00"}'),
};
const mark = sampleDisclosure.provenance.mark;

let output: PdfOutput;
let pdf: ReadPdf;
beforeAll(async () => {
  const renderer = createPdfRenderer();
  if (!renderer.ok) throw new Error('the packaged fonts cannot be read');
  const rendered = await renderer.value.render(sampleDisclosure, {
    attachments: [attached],
    checksAccessibility: true,
  });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  output = rendered.value;
  pdf = await readPages(output.bytes);
}, 60_000);

const tight = (text: string): string => text.replace(/\s/gu, '');
/** Index of the first page after the contents, which bears the number 1. */
const firstNumbered = 2;

describe('pages', () => {
  it('opens with a cover that says whose it is, what it is, and that it is made up', () => {
    const cover = pdf.pages[0]?.text ?? '';
    for (const { text } of sampleDisclosure.cover.lines) expect(cover).toContain(tight(text));
    expect(cover).toContain(mark);
    expect(cover).toContain(sampleDisclosure.provenance.note);
  });

  it('carries the mark in the foot of every page, and numbers from 1 after the contents', () => {
    expect(pdf.pages).toHaveLength(10);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page.lines.at(-1)).toBe(mark);
      const number = `—${index - firstNumbered + 1}—`;
      if (index < firstNumbered) expect(page.text).not.toMatch(/—-?\d+—/u);
      else expect(page.lines.at(-2)).toBe(number);
    }
  });

  it('lists every heading and table with the page on which it stands, and links to it', () => {
    const { entries, standing } = readContents(pdf, sampleDisclosure, firstNumbered);
    expect(entries).toEqual(standing);
  });

  it('sets wide tables across, on as many pages as they need, with the head on each, saying that they go on', () => {
    const across = pdf.pages.filter((page) => page.landscape);
    expect(across).toHaveLength(2);
    for (const page of across) {
      for (const head of ['项目编码', '项目名称', '2026年财政拨款', '单位资金', '12345678'])
        expect(page.text).toContain(head);
    }
    expect(across.map((page) => page.lines.filter((line) => /^P\d\d/u.test(line)).length)).toEqual([23, 21]);
    const goesOn = '2026年项目支出预算表（含上年结转）（续）单位：万元';
    expect(across.map((page) => page.lines[0] === goesOn)).toEqual([false, true]);
    expect(pdf.pages.filter((page) => page.text.includes('（续）'))).toHaveLength(1);
  });

  it('lets small tables share a page, and gives a form a page of its own', () => {
    const first = pdf.pages.find(
      (page) => page.text.includes('2026年预算收支总表') && !page.text.includes('目录'),
    );
    expect(first?.text).toContain('注：本表无数据');
    const form = pdf.pages.find((page) => page.text.includes('项目支出绩效目标表'));
    expect(form?.lines[0]).toBe('云溪市市级预算部门（单位）项目支出绩效目标表');
    expect(form?.text).toContain('填报日期：');
  });

  it('shows the charts with their titles, units and printed figures', () => {
    const text = pdf.pages.map((page) => page.text).join('\n');
    for (const words of ['收入从哪里来？（单位：万元）', '1,028.84', '2025年3.20', '2026年0'])
      expect(text).toContain(words);
  });
});

describe('an official document', () => {
  it('bears no mark', async () => {
    const provenance = { kind: 'official', mark: '', note: '' } as const;
    const renderer = createPdfRenderer();
    if (!renderer.ok) throw new Error('the packaged fonts cannot be read');
    const rendered = await renderer.value.render({ ...sampleDisclosure, provenance }, { attachments: [] });
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
    const official = await readPages(rendered.value.bytes);
    expect(official.pages.some((page) => page.text.includes(mark))).toBe(false);
    expect(official.pages[firstNumbered]?.lines.at(-1)).toBe('—1—');
    expect(official.info).toMatchObject({ Subject: sampleDisclosure.title });
  });
});

describe('the file', () => {
  it('names title, author and mark in its metadata', () => {
    expect(pdf.info).toMatchObject({
      Title: sampleDisclosure.title,
      Author: sampleDisclosure.body.name,
      CreationDate: expect.stringMatching(/^D:20260101/u) as unknown,
    });
    expect(String(pdf.info['Keywords'])).toContain(mark);
    expect(String(pdf.info['Subject'])).toContain(mark);
  });

  it('holds the attachment byte for byte', () => {
    expect(Object.keys(pdf.attachments)).toEqual([attached.name]);
    const held = pdf.attachments[attached.name];
    expect(Buffer.from(held?.content ?? []).equals(attached.bytes)).toBe(true);
    expect(held?.description).toBe(attached.description);
  });

  it('is tagged, claims PDF/A-3a, and has a bookmark for every heading, table and form', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.xmp).toMatch(/<pdfaid:part>3<[^]*<pdfaid:conformance>A</u);
    const titles = sampleDisclosure.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'table') return [block.title];
      return block.kind === 'form' ? [block.projectName] : [];
    });
    expect(pdf.bookmarks).toEqual(titles);
  });

  it('passes as PDF/UA-1 too, with the same pages', async () => {
    const accessible = await readPages(output.accessibleBytes ?? new Uint8Array());
    expect(accessible.xmp).toMatch(/<pdfuaid:part>1</u);
    expect(accessible.pages.map((page) => page.text)).toEqual(pdf.pages.map((page) => page.text));
  });
});
