// What makes web pages hard, one small page for each.
import { expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/html/read-html.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { readCells } from '../written-document.ts';

const read = async (page: string, limits = {}): Promise<SourceDocument> =>
  readHtml('a.html', new TextEncoder().encode(page), { ...readingLimits, ...limits });
const texts = ({ elements }: SourceDocument): string[] =>
  elements.flatMap((element) => (element.kind === 'paragraph' ? [element.text] : []));
const cells = ({ elements }: SourceDocument): string[][] =>
  elements.flatMap((element) => (element.kind === 'grid' ? [readCells(element)] : []));

it('spans take the next free place, and end with their group of rows', async () => {
  const document = await read(
    '<table><thead><tr><th rowspan=9>项目<th colspan=2>金额<tr><th>合计<th>基本</thead>' +
      '<tr><td>办公费<td>1.00<td colspan=0>2.00</table>',
  );
  expect(cells(document)).toEqual([
    [
      '0,0 2×1 项目',
      '0,1 1×2 金额',
      '1,1 1×1 合计',
      '1,2 1×1 基本',
      '2,0 1×1 办公费',
      '2,1 1×1 1.00',
      '2,2 1×1 2.00',
    ],
  ]);
  expect(document.elements).toMatchObject([{ headRows: 2 }]);
});

it('text runs on until something stands on a line of its own', async () => {
  const document = await read(
    '<h2>一、<b>收支</b></h2>共<span>13</span>万\n元<p>第二段<br>换行<ul><li>甲<li>乙</ul>',
  );
  expect(document.elements).toMatchObject([
    { text: '一、收支', role: 'title', headingLevel: 2 },
    { text: '共13万 元' },
    { text: '第二段\n换行' },
    { text: '甲' },
    { text: '乙' },
  ]);
});

it('scripts, styles, what is hidden and drawings are left out', async () => {
  const document = await read(
    '<style>p{}</style><script>alert(1)</script><p hidden>a<p style="display: none">b<p aria-hidden=true>c<svg><text>d</text></svg><p>看得见',
  );
  expect(texts(document)).toEqual(['看得见']);
});

it('tables that lay the page out are looked through, others keep the tables inside of them apart', async () => {
  const inner = '<table><tr><td>内<td>1</table>';
  expect(cells(await read(`<table><tr><td>${inner}</table>`))).toEqual([['0,0 1×1 内', '0,1 1×1 1']]);
  expect(cells(await read(`<table><tr><td>外${inner}<td>2</table>`))).toEqual([
    ['0,0 1×1 外', '0,1 1×1 2'],
    ['0,0 1×1 内', '0,1 1×1 1'],
  ]);
});

it('the Chinese encoding of older pages is known', async () => {
  const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xd4, 0xa4, 0xcb, 0xe3]);
  expect(texts(await readHtml('a.html', bytes, readingLimits))).toEqual(['预算']);
});

it('a page as deep as a well, and a table as wide as the sea, end at a limit', async () => {
  const deep = await read(`<p>上<p>${'<div>'.repeat(5000)}下`);
  expect(deep.problems).toMatchObject([{ code: 'nesting-too-deep', values: { limit: '400' } }]);
  expect(texts(deep)).toEqual(['上']);
  const wide = await read('<table><tr><td colspan=1000 rowspan=65534>a<tr><td>b</table>', {
    cellsPerTable: 1500,
  });
  expect(wide.problems).toMatchObject([{ code: 'entries-too-many' }]);
});
