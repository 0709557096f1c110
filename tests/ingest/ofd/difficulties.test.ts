// OFD: its texts and lines make the same elements as those of a PDF; what is broken in it is told.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingLimits, type ReadingLimits } from '../../../src/ingest/limits.ts';
import { readOfd } from '../../../src/ingest/ofd/read-ofd.ts';
import { pathOf, stepsOf } from '../../../src/ingest/ofd/values.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { line, ofdOf, table, text } from './hand-made.ts';

const read = async (bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<SourceDocument> =>
  readOfd('a.ofd', bytes, { ...readingLimits, ...limits });

const textsOf = ({ elements }: SourceDocument): string =>
  elements.map((each) => (each.kind === 'paragraph' ? each.text : '')).join('');

const incomeTable =
  text(80, 20, '收入支出总表', 6) +
  text(150, 32, '单位：万元') +
  table(
    [20, 80, 130, 190],
    [40, 50, 60, 70],
    [
      ['项目', '预算数', '决算数'],
      ['一、一般公共预算', '1,234.50', '1200.00'],
      ['合计', '1,234.50', '1200.00'],
    ],
  );

describe('an OFD file', () => {
  it('gives tables with title, unit and cells, in points', async () => {
    const { elements, problems, pages } = await read(ofdOf([incomeTable]));
    expect({ pages, problems }).toEqual({ pages: 1, problems: [] });
    const [grid] = elements;
    if (grid?.kind !== 'grid') throw new Error('no table was found');
    expect(grid.above.map((above) => above.text)).toEqual(['收入支出总表', '单位：万元']);
    expect(grid.grid.cells.map((cell) => cell.text)).toEqual([
      '项目',
      '预算数',
      '决算数',
      '一、一般公共预算',
      '1,234.50',
      '1200.00',
      '合计',
      '1,234.50',
      '1200.00',
    ]);
    const box = grid.grid.cells[4]?.place.box?.map((value) => Math.round((value * 25.4) / 72));
    expect(box).toEqual([80, 50, 130, 60]);
  });

  it('goes on over pages', async () => {
    const rows = (from: number) => [from, from + 1].map((number) => [`第${number}项`, `${number}.00`]);
    const pages = [
      table([20, 100, 190], [250, 260, 270], rows(1)),
      table([20, 100, 190], [20, 30, 40], rows(3)),
    ];
    const { elements } = await read(ofdOf(pages));
    expect(elements).toMatchObject([{ kind: 'grid', pages: [1, 2], grid: { rows: 4, columns: 2 } }]);
  });

  it('takes what stands in a template', async () => {
    const document = await read(ofdOf([text(20, 100, '正文。')], text(20, 20, '抬头。')));
    expect(textsOf(document)).toBe('抬头。正文。');
  });

  it('leaves out what is not shown, and turns what is turned', async () => {
    const hidden = text(20, 20, '看不见', 4, 'Visible="false"');
    const turned = text(60, 60, '向下。', 4, 'CTM="0 1 -1 0 0 0"');
    const document = await read(ofdOf([hidden + turned + text(20, 100, '看得见。')]));
    expect(textsOf(document)).toBe('向下。看得见。');
  });

  it('abbreviates steps, and paths with curves', () => {
    expect(stepsOf('2 g 3 4.5 1')).toEqual([2, 4.5, 4.5, 4.5, 1]);
    expect(stepsOf('g 1000000000 1')).toEqual([]);
    expect(pathOf('M 0 0 L 5 0 A 1 1 0 0 1 6 1 C')).toEqual([0, 0, 0, 1, 5, 0, 1, 6, 1, 4]);
  });
});

describe('a broken OFD file', () => {
  it.each([
    ['nothing in it', zipSync({})],
    ['no document', zipSync({ 'OFD.xml': strToU8('<a/>') })],
    ['an external entity', zipSync({ 'OFD.xml': strToU8('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>') })],
    ['half of it', ofdOf([incomeTable]).slice(0, 900)],
  ])('%s: a problem and no failure', async (_, bytes) => {
    const { elements, problems } = await read(bytes);
    expect(elements).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('a page that is missing or too full is told, and the others are read', async () => {
    const full = ofdOf([line(0, 0, 10, 0).repeat(30), text(20, 20, '第二页。')]);
    const { elements, problems } = await read(full, { instructionsPerPage: 20 });
    expect(problems).toMatchObject([{ code: 'page-too-complex', place: { page: 1 } }]);
    expect(elements).toMatchObject([{ text: '第二页。' }]);
  });
});
