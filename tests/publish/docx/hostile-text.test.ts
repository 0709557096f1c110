// Texts of others in the Word document: they stay text, whatever they hold.
import { describe, expect, it, vi } from 'vitest';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { readableText } from '../../../src/publish/readable-text.ts';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import { hostileDisclosure } from '../html/hostile-disclosure.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { printedTexts } from './printed-texts.ts';
import { readDocument, textOf } from './read-document.ts';
import { contentOf, elementsOf } from './read-xml.ts';

// Drawing charts takes its time, the more so where other tests run.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('text from outside', () => {
  it('stays text: markup, entities, field instructions', async () => {
    const hostile = withSmallCharts(hostileDisclosure);
    const document = readDocument(await renderDocx(hostile));
    const texts = document.paragraphs.map(textOf).filter((text) => text !== '');
    expect(texts).toEqual(printedTexts(hostile));
    for (const path of Object.keys(document.files).filter((name) => /\.(?:xml|rels)$/u.test(name))) {
      expect(elementsOf(document.part(path), 'script'), path).toEqual([]);
    }
    const instructions = elementsOf(document.body, 'w:instrText').map(contentOf);
    const kinds = new Set(instructions.map((text) => text.trim().split(' ')[0]));
    expect(kinds).toEqual(new Set(['TOC', 'PAGEREF', 'TC']));
  });

  it('may hold what XML forbids, which is shown, and line ends, which are kept', async () => {
    const written = 'a\u0000\u0007\u001b\ud800\uffff甲\r\n乙\r丙\t丁 戊';
    const shown = 'a␀␇␛\ufffd\ufffd甲\n乙\n丙\t丁 戊';
    expect(readableText(written)).toBe(shown);
    const document = readDocument(await renderDocx(everywhere(written, withSmallCharts(sampleDisclosure))));
    const texts = document.paragraphs.map(textOf).filter((text) => text.includes('␀'));
    expect(texts.length).toBeGreaterThan(100);
    expect(new Set(texts.filter((text) => text.length === shown.length))).toEqual(new Set([shown]));
    const [property] = elementsOf(document.part('docProps/core.xml'), 'dc:title');
    expect(property?.children).toEqual([shown]);
    const descriptions = elementsOf(document.body, 'wp:docPr').map(({ attributes }) => attributes['descr']);
    expect(new Set(descriptions)).toEqual(new Set([shown]));
  });
});

/** Each chart with one of its items: drawing letters takes time. */
function withSmallCharts(disclosure: Disclosure): Disclosure {
  const blocks = disclosure.blocks.map((block) =>
    block.kind === 'chart' ? { ...block, items: block.items.slice(0, 1) } : block,
  );
  return { ...disclosure, blocks };
}

/** One text in place of every text. */
function everywhere(text: string, disclosure: Disclosure): Disclosure {
  const names = new Set(['text', 'title', 'note', 'mark', 'label', 'description', 'headLeft', 'name']);
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return names.has(key) ? text : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, name)]));
  };
  return replace(disclosure, '') as Disclosure;
}
