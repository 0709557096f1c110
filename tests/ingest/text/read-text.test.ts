// Plain text as a copy of a document leaves it.
import { expect, it } from 'vitest';
import { readingLimits } from '../../../src/ingest/limits.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { readText } from '../../../src/ingest/text/read-text.ts';
import { withoutWrapSpaces } from '../../../src/ingest/text/cell-spaces.ts';
import { readCells } from '../written-document.ts';

const read = async (text: string, limits = {}): Promise<SourceDocument> =>
  readText('a.txt', new TextEncoder().encode(text), { ...readingLimits, ...limits });

it('tables with the spans of their head, going on over the blank lines of a page end', async () => {
  const document = await read(
    [
      '2025年收支总表',
      '',
      '部门名称：示例局  单位：万元',
      '',
      '项目\t\t本年收入\t\t上年结转',
      '编码\t名称\t合计\t财政拨 款\t',
      '201\t一般公 共服务\t12. 50\t12.50\t',
      '',
      '208\t社会保障\t\t\t',
      '注：本表无数据。',
      '',
      '— 7 —',
      '一句话。',
    ].join('\n'),
  );
  const [table, ...others] = document.elements;
  expect(table).toMatchObject({
    above: [{ text: '2025年收支总表', place: { line: 1 } }, { text: '部门名称：示例局  单位：万元' }],
    notes: [{ text: '注：本表无数据。' }],
    place: { line: 5 },
    headRows: 2,
  });
  expect(table?.kind === 'grid' && readCells(table).slice(0, 10)).toEqual([
    '0,0 1×2 项目',
    '0,2 1×2 本年收入',
    '0,4 2×1 上年结转',
    '1,0 1×1 编码',
    '1,1 1×1 名称',
    '1,2 1×1 合计',
    '1,3 1×1 财政拨款',
    '2,0 1×1 201',
    '2,1 1×1 一般公共服务',
    '2,2 1×1 12.50',
  ]);
  expect(others).toMatchObject([{ role: 'pageNumber' }, { role: 'text', text: '一句话。' }]);
  expect(document.problems).toMatchObject([
    { code: 'cells-inferred', place: { row: 5 }, values: { cells: '3' } },
  ]);
});

it('contents with and without leaders, and paragraphs that a page end cut', async () => {
  const long =
    '为保障机构正常运转而完成日常工作任务所发生的人员支出和公用支出以及为完成特定任务所发生的各项支出，';
  const document = await read(`目 录\n一、职责\t1\n\n二、预算.....\t21\n一、职责\n${long}\n\n都在其中。\n`);
  expect(document.elements).toMatchObject([
    { text: '目 录', role: 'text' },
    { text: '一、职责', role: 'contentsEntry', printedPage: '1' },
    { text: '二、预算', role: 'contentsEntry', printedPage: '21' },
    { text: '一、职责', role: 'text' },
    { text: `${long}都在其中。` },
  ]);
});

it.each([
  ['国有资本经营 预算', '国有资本经营预算'],
  ['12. 50', '12.50'],
  ['98, 500', '98,500'],
  ['第1 项', '第1 项'],
  ['2 3', '2 3'],
])('of the spaces in “%s” only those of a wrapped line go', (written, meant) => {
  expect(withoutWrapSpaces(written)).toBe(meant);
});

it('GB18030 is known, and what is no text is a problem', async () => {
  const chinese = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, 0x0a]);
  expect((await readText('a.txt', chinese, readingLimits)).elements).toMatchObject([{ text: '预算' }]);
  expect(await read('\n\n')).toMatchObject({
    elements: [],
    problems: [{ code: 'document-without-content' }],
  });
  expect(await read('a\tb\nc\td\n', { cellsPerTable: 2 })).toMatchObject({
    problems: [{ code: 'entries-too-many' }],
  });
});
