// The page of a report: every finding, marked where it is; whatever the document holds stands there as text, and nothing can run.
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementMaker } from '../../../src/ingest/elements-without-pages.ts';
import { reason, type Finding, type Verdict } from '../../../src/core/checks/obligation.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { renderCheckPage } from '../../../src/report/html/render-check-page.tsx';
import type { PagePicture } from '../../../src/report/pictures/page-picture.ts';
import { typedTable } from '../../core/reading/printed-tables.ts';
import { placeAt, reportOf, unknownCode, wrongTotal } from '../example-report.ts';

const picture: PagePicture = { width: 600, height: 800, webp: new Uint8Array([1, 2, 3]) };

function verdict(findings: readonly Finding[]): readonly Verdict[] {
  return [{ code: 'functional-codes-exist', held: 1, findings, unchecked: [] }];
}

async function pageOf(
  findings: readonly Finding[],
  elements: readonly DocumentElement[] = [],
  pages: readonly number[] = [],
): Promise<string> {
  const pictures = new Map(pages.map((page) => [page, picture]));
  return await renderCheckPage({ report: reportOf(verdict(findings)), elements, pictures }, 'zh-CN');
}

test('a finding is marked on the picture of its page, and the mark leads to it', async () => {
  const page = await pageOf([unknownCode(7)], [], [7]);
  expect(page).toContain('src="data:image/webp;base64,AQID"');
  expect(page).toContain(
    'id="mark-1-0" style="left:16.50%;top:24.75%;width:10.33%;height:2.00%" href="#finding-1"',
  );
  expect(page).toContain('id="finding-1"');
  expect(page.match(/class="sheet page"/gu)).toHaveLength(1);
});

test('findings are numbered down the document, and what they are held against is shown too', async () => {
  const later = wrongTotal(9, '201', { places: [placeAt(9, '201'), placeAt(3, '合计')] });
  const page = await pageOf([later, unknownCode(5)], [], [3, 5, 9]);
  expect([...page.matchAll(/<h2>第(\d+)页<\/h2>/gu)].map(([, number]) => number)).toEqual(['3', '5', '9']);
  expect(page).toContain('<a href="#mark-2-1">第3页 2025年预算支出总表 · 合计 · 合计</a>');
  expect(page).toContain('class="mark error tables against" id="mark-2-1"');
});

test('places of one finding that stand in one paragraph bear one mark, and are told once', async () => {
  const places = [placeAt(9, '201'), placeAt(3, '合计'), placeAt(3, '合计'), placeAt(3, '小计')];
  const page = await pageOf([wrongTotal(9, '201', { places })], [], [3, 9]);
  expect([...page.matchAll(/id="mark-1-\d"/gu)].map(([id]) => id)).toEqual([
    'id="mark-1-1"',
    'id="mark-1-0"',
  ]);
  expect(page.match(/href="#mark-1-1"/gu)).toHaveLength(2);
});

test('words are marked on each printed line that they run over, and their numbers stand in the margin', async () => {
  const boxes = [
    { page: 7, box: [300, 700, 500, 712] },
    { page: 7, box: [100, 720, 160, 732] },
    { page: 8, box: [100, 50, 140, 62] },
  ] as const;
  const overLines = placeAt(7, '290', { box: [100, 700, 500, 732], boxes });
  const sameLine = placeAt(7, '291', { box: [100, 700, 160, 712] });
  const cell = placeAt(7, '292', { box: [520, 700, 560, 712], row: 2 });
  const findings = [overLines, sameLine, cell].map((place) => ({ ...unknownCode(7), places: [place] }));
  const page = await pageOf(findings, [], [7, 8]);
  const marks = [
    ...page.matchAll(/<a class="mark [^>]*?( id="[^"]*")? style="(left:[^;]*)[^>]*>(.*?)<\/a>/gu),
  ];
  const inMargin = (left: string, numbers: string, number: string): string =>
    `<span class="in-margin" style="left:${left}%;translate:${numbers}% -50%">${number}</span>`;
  expect(marks.map(([, id = '', left = '', number = '']) => [id, left, number])).toEqual([
    // Measured in widths of its box and of the number, from the right edge of the page.
    [' id="mark-1-0"', 'left:16.50%', inMargin('808.06', '-220', '1')],
    [' id="mark-2-0"', 'left:49.83%', inMargin('149.01', '-110', '2')],
    ['', 'left:16.50%', ''],
    [' id="mark-3-0"', 'left:86.67%', '<span>3</span>'],
    ['', 'left:16.50%', ''],
  ]);
  expect([...page.matchAll(/<h2>第(\d+)页<\/h2>/gu)].map(([, number]) => number)).toEqual(['7', '8']);
});

test('a page that could not be painted keeps its findings', async () => {
  const page = await pageOf([unknownCode(7)]);
  expect(page).toContain('这一页没有画出来');
  expect(page).toContain('id="finding-1"');
});

test('a document without pages is shown as its text, personal numbers masked', async () => {
  const table = typedTable(['2025年预算支出总表'], ['科目编码 | 科目名称', '290 | 经办人13812345678']);
  const place = { document: '某局预算.pdf', table: 1, row: 1, column: 0, key: {}, label: '290' };
  const element = { ...table, place: { document: '某局预算.pdf', table: 1 } };
  const page = await pageOf([{ ...unknownCode(1), places: [place] }], [element]);
  expect(page).toMatch(/<td class="figure"><a class="mark warning document cause" id="mark-1-0"/u);
  expect(page).toContain('138******78');
  expect(page).not.toContain('13812345678');
});

test('in a file with neither pages nor lines a finding stands at its paragraph, one on a table at its title', async () => {
  const make = elementMaker('某局预算.docx');
  const said = ['同一句话。', '同一句话。'].map((text) => make.paragraph(text));
  const grid = make.grid({
    rows: 1,
    columns: 1,
    headRows: 0,
    cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '1' }],
  });
  const table = { ...grid, above: [{ text: '收入总表', place: { document: '某局预算.docx', block: 9 } }] };
  const places = [said[1]?.place, grid.place].map((place) => ({
    ...place,
    document: '某局预算.docx',
    key: {},
    label: '',
  }));
  const report = reportOf(
    [
      {
        code: 'functional-codes-exist',
        held: 0,
        findings: places.map((place) => ({ ...unknownCode(1), places: [place] })),
        unchecked: [],
      },
    ],
    { source: { file: '某局预算.docx', fileType: 'docx', pages: null } },
  );
  const page = await renderCheckPage({ report, elements: [...said, table], pictures: new Map() }, 'zh-CN');
  const [, ...shown] = page.matchAll(/<(p class="text"|caption)>(.*?)<\/(?:p|caption)>/gu);
  // The first is that of the score.
  expect(
    shown.map(([, tag, inner = '']) => [
      tag,
      inner.replace(/<[^>]+>/gu, ''),
      /id="mark-(\d)/u.exec(inner)?.[1],
    ]),
  ).toEqual([
    ['p class="text"', '同一句话。', '1'],
    ['caption', '收入总表', '2'],
  ]);
  expect(page).not.toContain('class="sheet placeless"');
});

test('what only a rounding adjustment explains is said', async () => {
  const values = { written: '326.71', elsewhere: '326.72', place: '甲表', other: '乙表' };
  const remarks = [reason('held-by-rounding-adjustment', values, [placeAt(7, '208'), placeAt(9, '208')])];
  const report = reportOf([{ code: 'tables-agree', held: 4, findings: [], unchecked: [], remarks }]);
  const page = await renderCheckPage({ report, elements: [], pictures: new Map() }, 'zh-CN');
  expect(page).toContain('<h2>符合，但有尾差调整 1 处</h2><ul><li>7:甲表 印的是 326.71，乙表 印的是 326.72');
});

test('whatever a document says is text', async () => {
  const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = await pageOf([{ ...unknownCode(7, hostile), places: [placeAt(7, hostile)] }], [], [7]);
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<img src=x');
  expect(page).toContain('default-src &#39;none&#39;');
});

test('the page is whole, says that nothing was found, and is the same each time', async () => {
  const page = await pageOf([]);
  expect(page).toContain('没有发现问题。');
  expect(page).not.toContain('class="filters"');
  expect(await pageOf([])).toBe(page);
  const faults: string[] = [];
  parse(page, { onParseError: ({ code }) => faults.push(code) });
  expect(faults).toEqual([]);
});

test('where all that was found is accepted, it does not say that nothing was found', async () => {
  const verdicts = [{ code: 'functional-codes-exist', held: 1, findings: [], unchecked: [] }] as const;
  const report = reportOf(verdicts, { accepted: [{ finding: unknownCode(7), reason: '本市自设科目' }] });
  const page = await renderCheckPage({ report, elements: [], pictures: new Map() }, 'zh-CN');
  expect(page).toContain('<p class="nothing">除已认可的以外，没有发现问题。</p>');
});

test('all sentences that were not understood are listed', async () => {
  const places = [7, 8, 9].map((page) => placeAt(page, '', { label: '正文', quote: `第 ${page} 页的一句` }));
  const values = { count: '3', where: '正文', written: '第 7 页的一句' };
  const unchecked = [reason('sentences-not-understood', values, places)];
  const report = reportOf([{ code: 'figures-in-text-agree-with-tables', held: 4, findings: [], unchecked }]);
  const page = await renderCheckPage({ report, elements: [], pictures: new Map() }, 'zh-CN');
  expect(page).toContain(
    '<summary>3 处</summary><ul><li>7:正文：第 7 页的一句</li><li>8:正文：第 8 页的一句</li><li>9:正文：第 9 页的一句</li></ul>',
  );
});
