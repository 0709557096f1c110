// What makes Word files hard, one small file for each.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/ingest/docx/read-docx.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { readCells } from '../written-document.ts';
import { cell, docxOf, paragraph, run, table } from './hand-made.ts';

const read = async (bytes: Uint8Array, limits = {}): Promise<SourceDocument> =>
  readDocx('a.docx', bytes, { ...readingLimits, ...limits });
const texts = ({ elements }: SourceDocument): string[] =>
  elements.flatMap((element) => (element.kind === 'paragraph' ? [element.text] : []));
const cells = ({ elements }: SourceDocument): string[][] =>
  elements.flatMap((element) => (element.kind === 'grid' ? [readCells(element)] : []));
const codes = ({ problems }: SourceDocument): string[] => problems.map(({ code }) => code);

describe('tables', () => {
  it('with cells merged across and down, the older way too', async () => {
    const document = await read(
      docxOf(
        table(
          [cell('项目', '<w:vMerge w:val="restart"/>'), cell('金额', '<w:gridSpan w:val="2"/>')],
          [cell('', '<w:vMerge/>'), cell('合计'), cell('基本')],
          [cell('办公费', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('1.00')],
        ),
      ),
    );
    expect(cells(document)).toEqual([
      ['0,0 2×1 项目', '0,1 1×2 金额', '1,1 1×1 合计', '1,2 1×1 基本', '2,0 1×2 办公费', '2,2 1×1 1.00'],
    ]);
  });

  it('whose rows begin further in', async () => {
    const inner = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}</w:tr>`;
    const document = await read(
      docxOf(table([cell('a'), cell('c')]).replace('</w:tbl>', `${inner}</w:tbl>`)),
    );
    expect(cells(document)).toEqual([['0,0 1×1 a', '0,1 1×1 c', '1,1 1×1 b']]);
  });

  it('with columns of a hair’s width, as other programs leave them, have them only where something stands in them', async () => {
    const widths = '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="1"/><w:gridCol w:w="900"/></w:tblGrid>';
    const withGrid = (rows: string): string => rows.replace(/<w:tr>/u, `${widths}<w:tr>`);
    const wide = '<w:gridSpan w:val="2"/>';
    const parted = table([cell('项目', wide), cell('金额')], [cell('办公费'), cell('1.00', wide)]);
    expect(cells(await read(docxOf(withGrid(parted))))).toEqual([
      ['0,0 1×1 项目', '0,1 1×1 金额', '1,0 1×1 办公费', '1,1 1×1 1.00'],
    ]);
    const filled = table([cell('甲'), cell('乙'), cell('丙')]);
    expect(cells(await read(docxOf(withGrid(filled))))).toEqual([['0,0 1×1 甲', '0,1 1×1 乙', '0,2 1×1 丙']]);
  });

  it('inside of cells stand after the table around them, and a lone cell around one is none', async () => {
    const inner = table([cell('内'), cell('1')]);
    const document = await read(
      docxOf(table([cell(`${paragraph('外')}${inner}`), cell('2')]) + table([cell(paragraph('题') + inner)])),
    );
    expect(cells(document)).toEqual([
      ['0,0 1×1 外', '0,1 1×1 2'],
      ['0,0 1×1 内', '0,1 1×1 1'],
      ['0,0 1×1 内', '0,1 1×1 1'],
    ]);
    expect(texts(document)).toEqual(['题']);
  });

  it('keep the lines above them and the notes below', async () => {
    const document = await read(
      docxOf(
        paragraph('正文一句话。') +
          paragraph('2025年收支总表', '<w:jc w:val="center"/>') +
          paragraph('<w:r><w:t>部门名称：示例局</w:t><w:tab/><w:t>单位：万元</w:t></w:r>') +
          table([cell('项目'), cell('金额')]) +
          paragraph('注：本表无数据。') +
          paragraph('下一句话。'),
      ),
    );
    expect(document.elements).toMatchObject([
      { text: '正文一句话。' },
      {
        above: [{ text: '2025年收支总表' }, { text: '部门名称：示例局' }, { text: '单位：万元' }],
        notes: [{ text: '注：本表无数据。' }],
      },
      { text: '下一句话。' },
    ]);
  });

  it('of too many cells are cut, and it is said', async () => {
    const document = await read(docxOf(table([cell('a'), cell('b')], [cell('c'), cell('d')])), {
      cellsPerTable: 3,
    });
    expect(codes(document)).toEqual(['entries-too-many']);
    expect(cells(document)[0]?.slice(0, 2)).toEqual(['0,0 1×1 a', '0,1 1×1 b']);
  });
});

describe('text', () => {
  it('is read as if all changes were accepted', async () => {
    const document = await read(
      docxOf(
        paragraph(
          `${run('共')}<w:del>${run('12').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('13')}</w:ins>${run('万元')}`,
        ) +
          paragraph(run('前半，'), '<w:rPr><w:del/></w:rPr>') +
          paragraph('后半'),
      ),
    );
    expect(texts(document)).toEqual(['共13万元', '前半，后半']);
    expect(document.problems).toMatchObject([
      { code: 'changes-tracked', values: { insertions: '1', deletions: '2' } },
    ]);
  });

  it('that is hidden is said to be', async () => {
    const document = await read(docxOf(paragraph(`${run('看得见')}${run('看不见', '<w:vanish/>')}`)));
    expect(texts(document)).toEqual(['看得见']);
    expect(document.problems).toMatchObject([{ code: 'text-hidden', written: '看不见' }]);
  });

  it('of boxes is read once, after its paragraph, and so are notes', async () => {
    const box = `<w:txbxContent>${paragraph('框中')}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = await read(
      docxOf(paragraph(`${run('正文')}${drawn}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
        footnotes: `<w:footnote w:id="2">${paragraph('脚注')}</w:footnote>`,
      }),
    );
    expect(document.elements).toMatchObject([
      { text: '正文', role: 'text' },
      { text: '框中', role: 'text' },
      { text: '脚注', role: 'note' },
    ]);
  });

  it('has the numbers that Word counts', async () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const item = (text: string, depth: number): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr>`);
    const document = await read(
      docxOf(
        ['甲', '乙', '丙'].map((text) => item(text, text === '丙' ? 0 : text === '乙' ? 1 : 0)).join('') +
          item('丁', 1) +
          item('戊', 2),
        {
          numbering: `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`,
        },
      ),
    );
    expect(texts(document)).toEqual(['一、甲', '（一）乙', '二、丙', '（一）丁', '二.1 戊']);
  });

  it('has headings by style, also by a style in a circle of styles', async () => {
    const document = await read(
      docxOf(paragraph('第一部分', '<w:pStyle w:val="a"/>') + paragraph('正文', '<w:pStyle w:val="c"/>'), {
        styles:
          '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="自定"/><w:basedOn w:val="b"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="圈"/><w:basedOn w:val="c"/></w:style>',
      }),
    );
    expect(document.elements).toMatchObject([
      { role: 'title', headingLevel: 1 },
      { role: 'text', text: '正文' },
    ]);
  });

  it('of contents is known by its field, or by its leaders', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${mark('separate')}`;
    const entry = (text: string): string => `<w:r><w:t>${text}</w:t><w:tab/><w:t>3</w:t></w:r>`;
    const document = await read(
      docxOf(
        paragraph(field + entry('一、职责')) +
          paragraph(entry('二、机构') + mark('end')) +
          paragraph('目 录') +
          paragraph('三、预算……………9') +
          paragraph('正文'),
      ),
    );
    expect(document.elements).toMatchObject([
      { role: 'contentsEntry', text: '一、职责', printedPage: '3' },
      { role: 'contentsEntry', text: '二、机构', printedPage: '3' },
      { role: 'text', text: '目 录' },
      { role: 'contentsEntry', text: '三、预算', printedPage: '9' },
      { role: 'text', text: '正文' },
    ]);
  });
});

describe('hostile and broken files', () => {
  it.each([
    [
      'an external entity',
      '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>',
      'file-malformed',
    ],
    [
      'entities of entities',
      '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>',
      'file-malformed',
    ],
    ['XML that ends too early', '<a><b>', 'file-malformed'],
    ['XML as deep as a well', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'nesting-too-deep'],
    ['nothing', '<a/>', 'document-without-content'],
  ])('%s', async (_, xml, code) => {
    const document = await read(zipSync({ 'word/document.xml': strToU8(xml) }));
    expect(document.elements).toEqual([]);
    expect(document.problems).toMatchObject([{ code, place: { file: 'a.docx' } }]);
  });

  it('what claims to be far too large is not unpacked', async () => {
    const bytes = docxOf(paragraph('一句话。'));
    const entry = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 0x40000000, true);
    expect(codes(await read(bytes))).toEqual(['input-too-large']);
  });

  it('a file cut anywhere is a problem', async () => {
    const whole = docxOf(paragraph('一句话。'));
    for (let length = 4; length < whole.length - 1; length += 101) {
      expect(codes(await read(whole.slice(0, length))), `cut at ${length}`).toEqual(['file-malformed']);
    }
  });
});
