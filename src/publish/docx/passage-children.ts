// A passage as paragraphs and tables of Word, beginning a page where it has to.
import type { FileChild, IParagraphOptions } from 'docx';
import { ImageRun, Paragraph } from 'docx';
import type { ChartBlock, FormBlock, Heading, TableBlock } from '../../core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { aroundForm, aroundTable } from '../pdf/around-grid.ts';
import { fitToPage } from '../pdf/fit-to-page.ts';
import { chartPicture } from './chart-picture.ts';
import type { ContentsEntries } from './contents-entries.ts';
import { gridDensities } from './grid-size.ts';
import { GridTable } from './grid-table.ts';
import type { Passage } from './passages.ts';
import { readableText } from '../readable-text.ts';
import { headingParagraph, listedText, runsOf, textParagraph } from './running-text.ts';
import { twips } from './twips.ts';

/** A paragraph yet to be made, so that the first of a passage can be told to begin a page. */
type Piece = IParagraphOptions | GridTable;

/** What a block is made of, and whether it has to stand on a page that it begins. */
interface Pieces {
  readonly pieces: readonly Piece[];
  readonly startsPage: boolean;
}

/** `opensSection`: on a new page as it is, so that a page break would leave a blank one. */
export function passageChildren(
  passage: Passage,
  opensSection: boolean,
  entries: ContentsEntries,
): readonly FileChild[] {
  const { headings } = passage;
  const { pieces, startsPage } = piecesOf(passage, entries);
  // What is set as one goes to the new page as one; otherwise each heading begins its own.
  const breaksBefore = (heading: Heading | undefined, index: number): boolean =>
    startsPage ? index === 0 : heading?.startsPage === true;
  const all: readonly Piece[] = [...headings.map((heading) => headingParagraph(heading, entries)), ...pieces];
  return all.map((piece, index) => {
    if (piece instanceof GridTable) return piece;
    const breaks = breaksBefore(headings[index], index) && !(opensSection && index === 0);
    return new Paragraph(breaks ? { ...piece, pageBreakBefore: true } : piece);
  });
}

function piecesOf({ block, headings, number }: Passage, entries: ContentsEntries): Pieces {
  switch (block?.kind) {
    case undefined:
      return { pieces: [], startsPage: false };
    case 'paragraph':
      return { pieces: [textParagraph(block)], startsPage: false };
    case 'chart':
      return { pieces: chartPieces(block, number), startsPage: false };
    case 'table':
      return tablePieces(block, headings, entries);
    case 'form':
      return formPieces(block, headings);
  }
}

/** Between a small table and what stands above it on its page. */
const aboveTable = twips(18);

/** A small table shares its page, any other begins one. */
function tablePieces(table: TableBlock, headings: readonly Heading[], entries: ContentsEntries): Pieces {
  const { grid, orientation, printedNumber, title, notes } = table;
  const fitted = fitToPage(gridDensities.table, grid, orientation, aroundTable(table, headings));
  const isSmall = fitted.extent === 'small';
  const keptRows = !isSmall ? 'none' : notes.length > 0 ? 'all' : 'allButLast';
  const startsPage = !isSmall || headings.some((heading) => heading.startsPage);
  const above = startsPage || headings.length > 0 ? {} : { spacing: { before: aboveTable } };
  return {
    startsPage,
    pieces: [
      ...(printedNumber === '' ? [] : [{ style: 'TableNumber', ...above, children: runsOf(printedNumber) }]),
      {
        style: 'TableTitle',
        ...(printedNumber === '' ? above : {}),
        children: listedText(title, entries.get(table.id)),
      },
      {
        style: orientation === 'landscape' ? 'TableOwnerLandscape' : 'TableOwner',
        children: runsOf(`${table.headLeft}\t${table.headRight}`),
      },
      new GridTable(grid, fitted, keptRows),
      ...notes.map((note) => ({ style: 'TableNote', children: runsOf(note) })),
    ],
  };
}

function formPieces(form: FormBlock, headings: readonly Heading[]): Pieces {
  const { grid, title, subtitle } = form;
  const fitted = fitToPage(gridDensities.form, grid, 'portrait', aroundForm(form, headings));
  return {
    startsPage: true,
    pieces: [
      { style: 'FormTitle', children: runsOf(title) },
      ...(subtitle === '' ? [] : [{ style: 'FormSubtitle', children: runsOf(subtitle) }]),
      new GridTable(grid, fitted, 'none'),
    ],
  };
}

/** In pixels at 96 to the inch: a little less than the width of the text. */
const pictureWidth = 520;

function chartPieces(chart: ChartBlock, number: number): Piece[] {
  const { bytes, width, height } = chartPicture(chart);
  const picture = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: pictureWidth, height: Math.round((height / width) * pictureWidth) },
    altText: {
      id: String(number),
      name: readableText(chart.title),
      description: readableText(chart.description),
    },
  });
  const title = `${chart.title}（单位：${moneyUnitLabels[chart.unit]}）`;
  return [
    { style: 'ChartTitle', children: runsOf(title) },
    { style: 'ChartPicture', children: [picture] },
  ];
}
