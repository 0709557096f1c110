// Texts from outside are printed as they stand, and characters without a glyph are named with their place.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Disclosure, TableBlock } from '../../../src/core/disclosure/tree.ts';
import type { PdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { readPages } from './read-pages.ts';

let renderer: PdfRenderer;
beforeAll(() => {
  const created = createPdfRenderer();
  if (!created.ok) throw new Error('the packaged fonts cannot be read');
  renderer = created.value;
}, 60_000);

/** The sample with one text in every place where a text of the user's may stand. */
function saying(text: string): Disclosure {
  const [part] = sampleDisclosure.blocks;
  const table = sampleDisclosure.blocks.find((block): block is TableBlock => block.kind === 'table');
  const form = sampleDisclosure.blocks.find((block) => block.kind === 'form');
  const chart = sampleDisclosure.blocks.find((block) => block.kind === 'chart');
  if (part?.kind !== 'heading' || table === undefined || form === undefined || chart === undefined) {
    throw new Error('the sample has a block of each kind');
  }
  const cells = table.grid.cells.map((cell) => ({ ...cell, text }));
  return {
    ...sampleDisclosure,
    title: text,
    body: { ...sampleDisclosure.body, name: text },
    cover: { lines: [{ role: 'body', text }] },
    blocks: [
      { ...part, text, contentsText: text },
      { kind: 'paragraph', id: 'paragraph', style: 'body', inlines: [{ kind: 'text', text }] },
      {
        ...table,
        title: text,
        contentsText: text,
        headLeft: text,
        notes: [text],
        grid: { ...table.grid, cells },
      },
      {
        ...chart,
        title: text,
        description: text,
        items: [{ label: text, figures: chart.items[0]?.figures ?? [] }],
      },
      { ...form, title: text, projectName: text },
    ],
  };
}

describe('text from outside', () => {
  const texts = {
    code: '#read("/data.json")#panic("a")#{1+1}',
    markup: '*粗*_斜_=题$x^2$`码`<label>@参照//注/*注*/\\u{4f60}~---"引"https://a.cn',
    'an SVG or a script': '</text><script>alert(1)</script><image href="/etc/passwd"/>&amp;<![CDATA[',
    'a JSON string': '"},{"kind":"x\\',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is set as it stands, not read as ${name}`, async () => {
      const output = await renderer.render(saying(text), { attachments: [], checksAccessibility: true });
      if (!output.ok) throw new Error(JSON.stringify(output.error));
      const { pages, info } = await readPages(output.value.bytes);
      expect(info['Title']).toBe(text);
      const printed = pages.map((page) => page.lines.join('')).join('');
      const times = printed.split(text.replace(/\s/gu, '')).length - 1;
      // Cover, contents, part, paragraph, above and below the table, chart and form; in cells it wraps between others.
      expect(times).toBeGreaterThanOrEqual(8);
    });
  }

  it('keeps line ends inside a cell', async () => {
    const output = await renderer.render(saying('第一行\n第二行'), { attachments: [] });
    if (!output.ok) throw new Error(JSON.stringify(output.error));
    const { pages } = await readPages(output.value.bytes);
    expect(pages.some((page) => page.lines.some((line) => line.includes('第一行第一行')))).toBe(true);
  });
});

describe('a character that the fonts lack', () => {
  it('is a problem that names the character, the place and the fonts', async () => {
    const output = await renderer.render(saying('甲☑乙\u200b丙'), { attachments: [] });
    if (output.ok) throw new Error('the character was let through');
    expect(output.error[0]).toEqual({
      code: 'font-missing-glyph',
      severity: 'error',
      place: { path: '甲☑乙\u200b丙' },
      written: '☑ U+200B',
      values: { fonts: 'Noto Serif SC Bold' },
    });
  });

  it('is found wherever it stands', async () => {
    const cells = sampleDisclosure.blocks.map((block) =>
      block.kind === 'form'
        ? {
            ...block,
            grid: {
              ...block.grid,
              cells: block.grid.cells.map((cell) => ({ ...cell, text: `${cell.text}\ue000` })),
            },
          }
        : block,
    );
    const output = await renderer.render({ ...sampleDisclosure, blocks: cells }, { attachments: [] });
    expect(output.ok ? [] : output.error).toMatchObject([
      { place: { path: '总馆古籍修复' }, written: 'U+E000' },
    ]);
  });

  it('is not asked for in rare names that the packaged fonts do have', async () => {
    const output = await renderer.render(saying('镕喆堃䶮㛃'), { attachments: [] });
    expect(output.ok).toBe(true);
  });
});
