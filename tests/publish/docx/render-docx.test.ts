// The Word document read as XML: every text in order, spans, heads, sections, styles, pictures, properties.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Disclosure, FormBlock, TableBlock } from '../../../src/core/disclosure/tree.ts';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { printedTexts } from './printed-texts.ts';
import type { ReadDocument } from './read-document.ts';
import { readDocument, readGrid, styleOf, textOf } from './read-document.ts';
import type { Element } from './read-xml.ts';
import { contentOf, elementsOf, firstOf, valueOf } from './read-xml.ts';

// Drawing charts takes its time, the more so where other tests run.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const grids = sampleDisclosure.blocks.filter(
  (block): block is TableBlock | FormBlock => block.kind === 'table' || block.kind === 'form',
);
let document: ReadDocument;
let styles: ReadonlyMap<string, Element>;
beforeAll(async () => {
  document = readDocument(await renderDocx(sampleDisclosure));
  const all = elementsOf(document.part('word/styles.xml'), 'w:style');
  styles = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
});

/** What a style says or inherits. */
function styleValue(id: string, name: string, attribute = 'w:val'): string | undefined {
  const style = styles.get(id);
  if (style === undefined) return undefined;
  return valueOf(style, name, attribute) ?? styleValue(valueOf(style, 'w:basedOn') ?? '', name, attribute);
}

function styleNamed(text: string, paragraphs = document.paragraphs): string[] {
  return paragraphs.filter((paragraph) => textOf(paragraph) === text).map(styleOf);
}

describe('the text', () => {
  it('is that of the tree, in its order', () => {
    const texts = document.paragraphs.map(textOf).filter((text) => text !== '');
    expect(texts).toEqual(printedTexts(sampleDisclosure));
  });
});

describe('the styles', () => {
  it('are defined wherever one is named', () => {
    const named = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap(namedBy));
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((id) => !styles.has(id))).toEqual([]);
  });

  function namedBy(name: string): string[] {
    const found = ['word/document.xml', 'word/styles.xml', 'word/footer1.xml', 'word/footer2.xml'].flatMap(
      (path) => elementsOf(document.part(path), name),
    );
    return found.map((element) => element.attributes['w:val'] ?? '');
  }

  it('are named for every paragraph', () => {
    expect(document.paragraphs.map(styleOf)).not.toContain('Normal');
  });

  it('are those of Word for headings, in the fonts and sizes of official documents', () => {
    expect(styleNamed('第二部分 2026年部门预算报表')).toEqual(['Heading1']);
    expect(styleNamed('一、本部门职责')).toEqual(['Heading2']);
    const looks = ['Title', 'Heading1', 'Heading2', 'Heading3', 'BodyText'].map((id) => [
      styleValue(id, 'w:name'),
      styleValue(id, 'w:rFonts', 'w:eastAsia'),
      styleValue(id, 'w:rFonts', 'w:ascii'),
      styleValue(id, 'w:sz'),
      styleValue(id, 'w:outlineLvl'),
    ]);
    expect(looks).toEqual([
      ['Title', '方正小标宋简体', 'Times New Roman', '68', undefined],
      ['heading 1', '方正小标宋简体', 'Times New Roman', '44', '0'],
      ['heading 2', '黑体', 'Times New Roman', '32', '1'],
      ['heading 3', '楷体_GB2312', 'Times New Roman', '32', '2'],
      ['Body Text', '仿宋_GB2312', 'Times New Roman', '32', undefined],
    ]);
    expect(styleValue('BodyText', 'w:spacing', 'w:line')).toBe('560');
    expect(styleValue('BodyText', 'w:spacing', 'w:lineRule')).toBe('exact');
    expect(styleValue('BodyText', 'w:ind', 'w:firstLineChars')).toBe('200');
  });

  it('keep a heading that the contents leave out from being listed by Word', () => {
    expect(styleNamed('（一）项目绩效目标')).toEqual(['Heading3OtherwiseListed']);
    expect(styleValue('Heading3OtherwiseListed', 'w:basedOn')).toBe('Heading3');
  });

  it('set every cell small, empty and merged ones too', () => {
    const sizes = document.tables
      .flatMap((table) => elementsOf(table, 'w:p'))
      .map((paragraph) => styleValue(styleOf(paragraph), 'w:sz'));
    expect(sizes.length).toBeGreaterThan(500);
    expect(new Set(sizes)).toEqual(new Set(['21', '18']));
  });

  it('say the language', () => {
    const [language] = elementsOf(document.part('word/styles.xml'), 'w:lang');
    expect(language?.attributes['w:eastAsia']).toBe('zh-CN');
  });
});

describe('a table', () => {
  it('has the cells of its grid, with their spans', () => {
    const expected = grids.map(({ grid }) =>
      grid.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text,
      })),
    );
    expect(document.tables.map(readGrid)).toEqual(expected);
    expect(expected.flat().some(({ rowSpan, columnSpan }) => rowSpan > 1 && columnSpan > 1)).toBe(true);
  });

  it('repeats the rows of its head, and no row is cut', () => {
    document.tables.forEach((table, index) => {
      const rows = elementsOf(table, 'w:tr');
      const heads = rows.map((row) => elementsOf(row, 'w:tblHeader').length === 1);
      expect(heads).toEqual(rows.map((_, row) => row < (grids[index]?.grid.headRows ?? 0)));
      expect(rows.every((row) => elementsOf(row, 'w:cantSplit').length === 1)).toBe(true);
    });
  });

  it('has the width of its page, and each cell that of its columns', () => {
    for (const table of document.tables) {
      const columns = elementsOf(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const width = columns.reduce((sum, each) => sum + each, 0);
      expect([8844, 13663]).toContain(width);
      expect(valueOf(table, 'w:tblW', 'w:w')).toBe(String(width));
      for (const row of elementsOf(table, 'w:tr')) {
        const cells = elementsOf(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
        expect(cells.reduce((sum, each) => sum + each, 0)).toBe(width);
      }
    }
  });

  it('aligns figures to the right and says what is strong by a style', () => {
    const total = elementsOf(firstOf(document.body, 'w:tbl'), 'w:p').filter(
      (paragraph) => textOf(paragraph) === '收入总计',
    );
    expect(total.map((paragraph) => valueOf(paragraph, 'w:rStyle'))).toEqual(['TableStrong']);
    expect(styleValue('TableFigureFive', 'w:jc')).toBe('right');
  });
});

describe('the pages', () => {
  it('turn for landscape tables and turn back', () => {
    const sheets = elementsOf(document.body, 'w:pgSz').map(({ attributes }) => attributes);
    expect(sheets.map((sheet) => [sheet['w:w'], sheet['w:h'], sheet['w:orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
    const order = document.body.children.flatMap((child): (string | number)[] => {
      if (typeof child === 'string') return [];
      const sheet = valueOf(child, 'w:pgSz', 'w:orient');
      return child.name === 'w:tbl'
        ? [elementsOf(child, 'w:gridCol').length]
        : sheet === undefined
          ? []
          : [sheet];
    });
    expect(order).toEqual(['portrait', 6, 5, 'portrait', 8, 'landscape', 8, 'portrait']);
  });

  it('count from one after the contents, and each says what the document is', () => {
    const starts = elementsOf(document.body, 'w:sectPr').map((section) =>
      valueOf(section, 'w:pgNumType', 'w:start'),
    );
    expect(starts).toEqual([undefined, '1', undefined, undefined]);
    const [front, body] = [document.part('word/footer1.xml'), document.part('word/footer2.xml')];
    const numbers = elementsOf(body, 'w:instrText').map(contentOf);
    expect(numbers).toEqual(['PAGE']);
    expect(textOf(body)).toBe(`—  —${sampleDisclosure.provenance.mark}`);
    expect(textOf(front)).toBe(sampleDisclosure.provenance.mark);
  });

  it('begin where the disclosure says so, but not twice', () => {
    const breaking = document.paragraphs.filter(
      (paragraph) => elementsOf(paragraph, 'w:pageBreakBefore').length > 0,
    );
    // Parts 1 and 3 and the landscape table open a section, which begins a page as it is.
    expect(breaking.map(textOf)).toEqual([
      '目　录',
      '第二部分 2026年部门预算报表',
      '云溪市市级预算部门（单位）项目支出绩效目标表',
      '第四部分 名词解释',
    ]);
  });
});

describe('a chart', () => {
  it('is a picture that says its answer', () => {
    const charts = sampleDisclosure.blocks.filter((block) => block.kind === 'chart');
    const pictures = elementsOf(document.body, 'wp:docPr').map(({ attributes }) => attributes);
    expect(pictures.map(({ descr }) => descr)).toEqual(charts.map(({ description }) => description));
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(charts.length);
    const files = Object.entries(document.files).filter(([path]) => path.startsWith('word/media/'));
    expect(files).toHaveLength(charts.length);
    for (const [, bytes] of files) expect(String.fromCharCode(...bytes.slice(1, 4))).toBe('PNG');
  });
});

describe('the properties', () => {
  it('say title, author and what the document is, at the time of its year', () => {
    const properties = document.part('docProps/core.xml');
    const read = Object.fromEntries(
      properties.children.flatMap((child) =>
        typeof child === 'string' ? [] : [[child.name, contentOf(child)]],
      ),
    ) as Record<string, string>;
    expect(read).toEqual({
      'dc:title': '云溪市图书馆2026年度部门预算公开',
      'dc:creator': '云溪市图书馆',
      'cp:keywords': '虚构示例，非官方文件，云溪市图书馆，示例格式',
      'dc:description': '虚构示例，非官方文件：单位、数字和文字均为示例而虚构，不代表任何真实单位。',
      'cp:lastModifiedBy': '云溪市图书馆',
      'cp:revision': '1',
      'dcterms:created': '2026-01-01T00:00:00Z',
      'dcterms:modified': '2026-01-01T00:00:00Z',
      'dc:language': 'zh-CN',
    });
  });

  it('leave out the mark of an official document, everywhere', async () => {
    const provenance: Disclosure['provenance'] = { kind: 'official', mark: '', note: '' };
    const official = readDocument(await renderDocx({ ...sampleDisclosure, provenance }));
    expect(textOf(official.part('word/footer2.xml'))).toBe('—  —');
    expect(elementsOf(official.part('word/footer1.xml'), 'w:p')).toHaveLength(1);
    expect(official.paragraphs.map(styleOf)).not.toContain('ProvenanceMark');
  });
});
