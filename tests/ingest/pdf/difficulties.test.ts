// Small PDFs made by hand, one for each difficulty that tables and text of real documents have.
import { describe, expect, it } from 'vitest';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument, SourceGrid } from '../../../src/ingest/source-document.ts';
import { line, pdfOf, picture, rules, table, text, type HandMadePage } from './hand-made.ts';

const read = async (...pages: (HandMadePage | string)[]): Promise<SourceDocument> =>
  readPdf('a.pdf', pdfOf(pages), readingLimits);

const gridsOf = ({ elements }: SourceDocument): SourceGrid[] =>
  elements.filter((element) => element.kind === 'grid');

/** Rows as texts, with spans where there are any. */
const rowsOf = (document: SourceDocument): string[][] =>
  gridsOf(document).map(({ grid }) => {
    const rows = Map.groupBy(grid.cells, ({ row }) => row);
    return [...rows.values()].map((cells) =>
      cells
        .map(({ rowSpan, columnSpan, text: words }) =>
          rowSpan * columnSpan === 1 ? words : `${rowSpan}x${columnSpan}:${words}`,
        )
        .join(' | '),
    );
  });

const paragraphsOf = ({ elements }: SourceDocument): string[] =>
  elements.flatMap((element) => (element.kind === 'paragraph' ? [element.text] : []));

const codesOf = ({ problems }: SourceDocument): string[] => problems.map(({ code }) => code);

const xs = [50, 150, 250, 350];
const ys = [250, 230, 210, 190];

describe('the grid of a table', () => {
  it('has blank cells, and places in points from the top left', async () => {
    const document = await read(
      table(xs, ys, [
        ['Item', 'Sum', ''],
        ['A', '12.50', ''],
        ['B', '', '7'],
      ]),
    );
    expect(rowsOf(document)).toEqual([['Item | Sum | ', 'A | 12.50 | ', 'B |  | 7']]);
    const cell = gridsOf(document)[0]?.grid.cells.find(({ text: words }) => words === '12.50');
    expect(cell).toMatchObject({ state: 'value', row: 1, column: 1 });
    expect(cell?.place).toEqual({
      document: 'a.pdf',
      page: 1,
      table: 1,
      row: 1,
      column: 1,
      box: [150, 70, 250, 90],
    });
    expect(gridsOf(document)[0]?.grid.cells.find(({ row, column }) => row === 1 && column === 2)?.state).toBe(
      'blank',
    );
  });

  it('joins merged cells across and down', async () => {
    const merged =
      line(50, 250, 350, 250) +
      line(150, 230, 350, 230) +
      line(50, 210, 350, 210) +
      line(50, 190, 350, 190) +
      line(50, 190, 50, 250) +
      line(150, 190, 150, 250) +
      line(250, 190, 250, 230) +
      line(350, 190, 350, 250);
    const document = await read(
      merged +
        text(55, 225, 'Item') +
        text(155, 235, 'Year') +
        text(155, 215, 'Plan') +
        text(255, 215, 'Real') +
        text(55, 195, 'A') +
        text(155, 195, '1') +
        text(255, 195, '2'),
    );
    expect(rowsOf(document)).toEqual([['2x1:Item | 1x2:Year', 'Plan | Real', 'A | 1 | 2']]);
  });

  it('takes thin filled areas, pieces and dots for rules', async () => {
    const filled = (x: number, y: number, width: number, height: number): string =>
      `${x} ${y} ${width} ${height} re f\n`;
    const pieces = ys
      .map((y) =>
        xs
          .slice(1)
          .map((x, index) => filled(xs[index] ?? 0, y, x - (xs[index] ?? 0) - 1, 0.5))
          .join(''),
      )
      .join('');
    const dots = xs
      .map((x) => Array.from({ length: 31 }, (_, index) => filled(x, 190 + 2 * index, 0.6, 0.6)).join(''))
      .join('');
    const document = await read(pieces + dots + text(55, 235, 'A') + text(255, 195, '9'));
    expect(rowsOf(document)).toEqual([['A |  | ', ' |  | ', ' |  | 9']]);
  });

  it('closes sides that have no rule', async () => {
    const open =
      ys.map((y) => line(50, y, 350, y)).join('') + line(150, 190, 150, 250) + line(250, 190, 250, 250);
    const document = await read(open + text(55, 235, 'A') + text(155, 235, '1') + text(255, 235, '2'));
    expect(rowsOf(document)).toEqual([['A | 1 | 2', ' |  | ', ' |  | ']]);
  });

  it('takes rules that all but meet for one', async () => {
    const upper = rules([50, 150, 350], [250, 230]);
    const lower = rules([50, 154, 350], [230, 210]);
    const document = await read(
      upper + lower + text(55, 235, 'A') + text(160, 235, '1') + text(55, 215, 'B') + text(160, 215, '2'),
    );
    expect(rowsOf(document)).toEqual([['A | 1', 'B | 2']]);
  });

  it('ignores white rules and lone lines', async () => {
    const white = `1 1 1 RG\n${line(200, 190, 200, 250)}0 0 0 RG\n`;
    const document = await read(
      table([50, 350], ys, [['A'], ['B'], ['C']]) + white + line(50, 100, 350, 100),
    );
    expect(rowsOf(document)).toEqual([['A', 'B', 'C']]);
  });

  it('cuts what is no rectangle into rows, and says so', async () => {
    const document = await read(
      line(50, 250, 250, 250) +
        line(50, 210, 250, 210) +
        line(50, 210, 50, 250) +
        line(250, 210, 250, 250) +
        line(150, 230, 250, 230) +
        line(150, 230, 150, 250) +
        text(55, 215, 'A') +
        text(155, 235, 'B'),
    );
    expect(rowsOf(document)).toEqual([[' | B', '1x2:A']]);
    expect(codesOf(document)).toEqual(['table-cells-irregular']);
  });

  it('takes a frame around text for no table', async () => {
    const document = await read(rules([30, 370], [280, 40]) + text(60, 200, 'Framed words'));
    expect(gridsOf(document)).toEqual([]);
    expect(paragraphsOf(document)).toEqual(['Framed words']);
  });

  it('reads a table within a cell of another once', async () => {
    const outer = rules([40, 200, 360], [260, 100]);
    const inner = table(
      [60, 120, 180],
      [200, 180, 160],
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    );
    const document = await read(outer + inner + text(45, 240, 'Outer') + text(210, 240, 'Side'));
    expect(rowsOf(document)).toEqual([['Outer | Side'], ['a | b', '1 | 2']]);
  });
});

describe('the text of a cell', () => {
  it('joins a number that was broken over two lines', async () => {
    const document = await read(
      rules([50, 92, 200], [250, 220]) +
        text(52, 237, '1,234,5') +
        text(52, 225, '67.89') +
        text(95, 230, 'x'),
    );
    expect(rowsOf(document)).toEqual([['1,234,567.89 | x']]);
  });

  it('keeps a line that the writer ended', async () => {
    const document = await read(
      rules([50, 200, 250], [250, 220]) + text(52, 237, 'one') + text(52, 225, 'two') + text(205, 230, 'x'),
    );
    expect(rowsOf(document)).toEqual([['one\ntwo | x']]);
  });

  it('keeps a number whole that sticks out over a rule', async () => {
    const document = await read(rules([50, 100, 150], [250, 230]) + text(75, 235, '123456789.00'));
    expect(rowsOf(document)).toEqual([[' | 123456789.00']]);
  });
});

describe('what is seen', () => {
  it('counts text once that is painted twice', async () => {
    const document = await read(text(50, 200, '1234.50') + text(50.3, 200, '1234.50'));
    expect(paragraphsOf(document)).toEqual(['1234.50']);
  });

  it('leaves out what is clipped away, each glyph on one of two pages', async () => {
    const clipped = (y: number): string =>
      `q 0 ${y} 400 100 re W n\n${text(50, 250, 'upper 1.')}${text(50, 150, 'lower 2.')}Q\n`;
    const document = await read(clipped(200), clipped(100));
    expect(paragraphsOf(document)).toEqual(['upper 1.', 'lower 2.']);
  });

  it.each([
    ['in the colour of the page', `1 1 1 rg\n${text(50, 200, 'secret')}0 0 0 rg\n`],
    ['without ink', `3 Tr\n${text(50, 200, 'secret')}0 Tr\n`],
    ['covered by paint', `${text(50, 200, 'secret')}0 0 1 rg 40 190 100 30 re f\n0 0 0 rg\n`],
  ])('tells of text %s, and leaves it out', async (_, content) => {
    const document = await read(content + text(50, 100, 'open'));
    expect(paragraphsOf(document)).toEqual(['open']);
    expect(document.problems).toMatchObject([
      {
        code: 'text-hidden',
        place: { file: 'a.pdf', page: 1 },
        written: 'secret',
        values: { characters: '6' },
      },
    ]);
  });

  it('tells of a line that the edge of its box cuts through, and not of one that is whole or gone', async () => {
    const boxed = (from: number): string =>
      `q 0 ${from} 400 100 re W n\n${text(50, 250, 'upper')}${text(50, 150, 'lower')}Q\n`;
    const cut = await read(boxed(155), boxed(148));
    expect(cut.problems).toMatchObject([
      { code: 'text-cut-off', place: { page: 1 }, written: 'lower', values: { characters: '5' } },
    ]);
    expect((await read(boxed(200), boxed(100))).problems).toEqual([]);
  });

  it('reads white text on a dark ground', async () => {
    const document = await read(`0 0 0.5 rg 40 190 100 30 re f\n1 1 1 rg\n${text(50, 200, 'head')}`);
    expect(paragraphsOf(document)).toEqual(['head']);
    expect(document.problems).toEqual([]);
  });

  it('tells of scanned pages by their numbers', async () => {
    const scan = picture(0, 0, 400, 300);
    const document = await read(text(50, 200, 'words'), scan, `${scan}3 Tr\n${text(50, 200, 'recognised')}`);
    expect(document.problems).toMatchObject([{ code: 'pages-scanned', values: { pages: '2–3' } }]);
    expect(document.elements.map(({ kind, place }) => [kind, place.page])).toEqual([
      ['paragraph', 1],
      ['picture', 2],
      ['picture', 3],
    ]);
  });

  it('tells of columns without rules, and reads them as text', async () => {
    const row = (y: number, ...words: string[]): string =>
      words.map((word, index) => text(50 + 100 * index, y, word)).join('');
    const document = await read(row(200, 'Item', 'Plan', 'Real') + row(180, 'A', '1.50', '2.50'));
    expect(codesOf(document)).toEqual(['columns-without-rules']);
    expect(paragraphsOf(document)).toEqual(['Item', 'Plan', 'Real', 'A', '1.50', '2.50']);
  });

  it('says that a file holds nothing', async () => {
    expect(codesOf(await read(''))).toEqual(['document-without-content']);
  });
});

describe('pages', () => {
  const rows = [
    ['Item', 'Sum'],
    ['A', '1.50'],
  ];
  const small = [50, 150, 250];

  it('are read upright, whether the page or its text is turned', async () => {
    const upright = table(small, [250, 230, 210], rows);
    const turnedPage = await read({ content: upright, rotate: 90 });
    // A quarter turn to the left, about the middle of the page.
    const turnedText = await read({ content: `0 1 -1 0 300 0 cm\n${upright}`, width: 300, height: 400 });
    expect(rowsOf(turnedPage)).toEqual([['Item | Sum', 'A | 1.50']]);
    expect(rowsOf(turnedText)).toEqual([['Item | Sum', 'A | 1.50']]);
    // The place is where it is shown.
    expect(gridsOf(turnedText)[0]?.place.box).toEqual([50, 150, 90, 350]);
    expect(gridsOf(turnedPage)[0]?.place.box).toEqual([210, 50, 250, 250]);
  });

  it('carry on a table, its head repeated or not, with fewer rules', async () => {
    const first = table(
      [50, 150, 250, 350],
      [250, 230, 210],
      [
        ['Item', 'Plan', 'Real'],
        ['A', '1.50', '2.50'],
      ],
    );
    const second =
      rules([50, 350], [280, 260]) + line(150, 260, 150, 280) + text(55, 265, 'Sum') + text(155, 265, 'none');
    const third = table(
      [50, 150, 250, 350],
      [280, 260, 240],
      [
        ['Item', 'Plan', 'Real'],
        ['B', '3.50', '4.50'],
      ],
    );
    const document = await read(first + text(195, 15, '- 1 -'), second, third);
    expect(rowsOf(document)).toEqual([
      ['Item | Plan | Real', 'A | 1.50 | 2.50', 'Sum | 1x2:none', 'B | 3.50 | 4.50'],
    ]);
    expect(gridsOf(document)[0]).toMatchObject({ pages: [1, 2, 3], headRows: 1 });
    expect(gridsOf(document)[0]?.grid.cells.find(({ text: words }) => words === '3.50')?.place.page).toBe(3);
  });

  it('begin another table where words stand between', async () => {
    const one = table(small, [250, 230, 210], rows);
    expect(rowsOf(await read(one, text(50, 270, 'Another matter altogether') + one))).toHaveLength(2);
  });

  it('cut a row in two: its text is joined, and a span goes on', async () => {
    const first = table(
      [50, 100, 200, 300],
      [250, 230, 210, 190],
      [
        ['Kind', 'Goal', 'Sum'],
        ['K', 'first', '1.00'],
        ['', 'the quick brown fox', '2.00'],
      ],
    ).replace(line(50, 210, 300, 210), line(100, 210, 300, 210));
    const second =
      rules([50, 100, 200, 300], [290, 270]) +
      rules([50, 100, 200, 300], [270, 250]) +
      text(103, 275, 'jumps') +
      text(103, 255, 'last') +
      text(203, 255, '3.00');
    const document = await read(first, second);
    expect(rowsOf(document)).toEqual([
      ['Kind | Goal | Sum', '3x1:K | first | 1.00', 'the quick brown fox jumps | 2.00', 'last | 3.00'],
    ]);
  });

  it('have numbers and running lines that are no text', async () => {
    const page = (number: number): string =>
      text(50, 285, 'Office of Things', 8) +
      text(50, 200, `Words of page ${number}.`) +
      text(195, 10, `- ${number} -`);
    const document = await read(page(1), page(2), page(3));
    const roles = document.elements.map((element) =>
      element.kind === 'paragraph' ? element.role : element.kind,
    );
    expect(roles).toEqual(Array.from({ length: 3 }, () => ['runningHead', 'text', 'pageNumber']).flat());
  });

  it('a paragraph that is set in goes on over the page, though the page ends with a full stop', async () => {
    const full = 'Words that fill a whole line of the page to its edge';
    const document = await read(
      text(50, 200, `${full} and more.`) + text(70, 60, `${full} so.`) + text(50, 46, `${full} and more;`),
      text(50, 280, 'the rest of it.') + text(70, 200, `${full} so.`),
    );
    expect(paragraphsOf(document)).toHaveLength(3);
  });
});
