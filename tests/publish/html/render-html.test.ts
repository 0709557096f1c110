// The page as text: whether all of the disclosure is there, all links lead somewhere, and nothing in it can do harm.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Block, Disclosure, Measure } from '../../../src/core/disclosure/tree.ts';
import { renderHtml } from '../../../src/publish/html/render-html.tsx';
import type { StoryData } from '../../../src/publish/html/story-data.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { hostileDisclosure, hostileText } from './hostile-disclosure.ts';

const page = await renderHtml(sampleDisclosure, { generator: 'Mingzhang' });

describe('the document', () => {
  test('holds every text of every block', () => {
    const shown = textOf(page);
    const missing = sampleDisclosure.blocks.flatMap(textsOf).filter((text) => !shown.includes(text));
    expect(missing).toEqual([]);
  });

  test('says what it is on the cover, in the foot, in its title and in its description', () => {
    const { mark } = sampleDisclosure.provenance;
    expect(/<header class="cover">.*?<\/header>/su.exec(page)?.[0]).toContain(mark);
    expect(/<footer.*?<\/footer>/su.exec(page)?.[0]).toContain(mark);
    expect(/<title>.*?<\/title>/u.exec(page)?.[0]).toContain(mark);
    expect(/<meta name="description"[^>]*>/u.exec(page)?.[0]).toContain(mark);
  });

  test('carries no mark where it is official', async () => {
    const provenance = { kind: 'official', mark: '', note: '' } as const;
    const official = await renderHtml({ ...sampleDisclosure, provenance });
    expect(official).not.toContain('class="provenance"');
    expect(official).toContain(`<title>${sampleDisclosure.title}</title>`);
  });

  test('has each anchor once, and every link leads to one', () => {
    const ids = valuesOf(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = valuesOf(page, 'href').filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(10);
    expect(
      targets.map((href) => decodeURIComponent(href.slice(1))).filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  test('has the anchor of every block and every figure', () => {
    const ids = new Set(valuesOf(page, 'id'));
    expect(sampleDisclosure.blocks.flatMap(anchorsOf).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('names its language, begins with a way past the contents, and never skips a level of headings', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toMatch(/<body><a class="skip" href="#page-main">/u);
    const levels = [...page.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });

  test('fetches nothing', () => {
    // Namespaces look like addresses, but nothing is fetched from them.
    expect(page.replaceAll(/ xmlns(?::\w+)?="[^"]*"/gu, '')).not.toMatch(/\bhttps?:|url\(|@import|\bsrc=/u);
  });

  test('lets only its own script run', () => {
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, script = '']) => script);
    const digests = scripts.map((script) => createHash('sha256').update(script).digest('base64'));
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toContain(`default-src 'none'`);
    expect(/script-src ([^;]*)/u.exec(policy ?? '')?.[1]).toBe(`'sha256-${digests.join()}'`);
  });

  test('is the same, byte for byte, however often it is made', async () => {
    const [again, beside] = await Promise.all([
      renderHtml(sampleDisclosure, { generator: 'Mingzhang' }),
      renderHtml(structuredClone(sampleDisclosure), { generator: 'Mingzhang' }),
    ]);
    expect(again).toBe(page);
    expect(beside).toBe(page);
  });
});

describe('stories', () => {
  test('are carried for every measure, with exact amounts in yuan', () => {
    const { stories, lines } = storyDataOf(page);
    expect(stories).toHaveLength(Object.keys(sampleDisclosure.measures).length);
    expect(lines).toHaveLength(sampleDisclosure.publicLines.length);
    const total = stories.find((story) => story.description === '2026年 · 全部资金 · 支出');
    expect(total?.yuan).toBe('11,000,000.00');
    expect(total?.places.map((place) => place.printed + place.unit)).toContain('1,100.00万元');
    expect(total?.formula).toHaveLength(2);
  });

  test('keep a formula only where it comes out', async () => {
    const { total, shareGeneral, ...others } = sampleDisclosure.measures;
    if (total === undefined || shareGeneral === undefined) throw new Error('the sample has lost a measure');
    const cut = (measure: Measure): Measure => ({ ...measure, formula: measure.formula.slice(0, 1) });
    const measures = { total: cut(total), shareGeneral: cut(shareGeneral), ...others };
    const { stories } = storyDataOf(await renderHtml({ ...sampleDisclosure, measures }));
    expect(stories[0]?.formula).toEqual([]);
    expect(stories[1]?.formula).toEqual([]);
    expect(stories.find((story) => story.description === '2026年 · 基本支出')?.formula).toHaveLength(2);
  });

  test('are absent, with every sign of them, where nothing goes out behind the figures', async () => {
    const bare = await renderHtml({ ...sampleDisclosure, measures: {}, publicLines: [] });
    expect(tagsOf(bare).filter((tag) => tag === '<script')).toHaveLength(1);
    expect(valuesOf(bare, 'data-story')).toEqual([]);
    expect(bare).not.toContain('class="story-hint"');
    const ids = new Set(valuesOf(bare, 'id'));
    expect(sampleDisclosure.blocks.flatMap(anchorsOf).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('hostile texts', () => {
  test('stay texts', async () => {
    const hostile = await renderHtml(hostileDisclosure, { generator: 'Mingzhang' });
    expect(tagsOf(hostile)).toEqual(tagsOf(page));
    expect(hostile.match(/<script/gu)).toHaveLength(2);
    expect(storyDataOf(hostile).mark).toBe(sampleDisclosure.provenance.mark + hostileText);
    expect(textOf(hostile)).toContain(sampleDisclosure.title + hostileText);
  });

  test('reach no measure that is not there', async () => {
    const figure = {
      kind: 'figure',
      id: 'f',
      printed: '1.00',
      amountFen: null,
      measure: '__proto__',
    } as const;
    const block: Block = { kind: 'paragraph', id: 'p', style: 'body', inlines: [figure] };
    const rendered = await renderHtml({ ...sampleDisclosure, blocks: [block] });
    expect(rendered).toContain('<span id="f">1.00</span>');
  });
});

/** Attribute values as written; those of ids hold no escapes in the sample. */
function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) => value);
}

/** The names of all elements in order. */
function tagsOf(html: string): string[] {
  return [...html.replace(/<(script|style)[ >].*?<\/\1>/gsu, '<$1>').matchAll(/<\/?([a-z][a-z0-9]*)/gu)]
    .map(([tag]) => tag)
    .filter((tag) => !/^<\/?(?:svg|g|path|rect|text)$/u.test(tag));
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style)[ >].*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function storyDataOf(html: string): StoryData {
  const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(html)?.[1] ?? '';
  return JSON.parse(json) as StoryData;
}

function textsOf(block: Disclosure['blocks'][number]): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [
        block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join(''),
      ];
    case 'table':
      return [
        block.printedNumber,
        block.title,
        block.headLeft,
        block.headRight,
        ...block.notes,
        ...cellsOf(block),
      ];
    case 'form':
      return [block.title, block.subtitle, ...cellsOf(block)];
    case 'chart':
      return [block.title, block.description, ...block.series, ...block.items.map((item) => item.label)];
  }
}

function cellsOf({ grid }: Extract<Block, { grid: unknown }>): readonly string[] {
  return grid.cells.map((cell) => cell.text);
}

function anchorsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') {
    return [block.id, ...block.inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.id] : []))];
  }
  if ('grid' in block) return [block.id, ...block.grid.cells.flatMap((cell) => cell.figure?.id ?? [])];
  return [block.id];
}
