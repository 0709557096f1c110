// From the laid-out pages to the elements of a document, with places in points on the pages as they are shown.
import type { DocumentPlace } from '../../core/lib/place.ts';
import type { DocumentPicture } from '../../core/reading/printed-document.ts';
import { withLinesAround } from '../lines-around-grids.ts';
import type { SourceCell, SourceElement } from '../source-document.ts';
import { type Block, blocksOf } from './blocks.ts';
import { markContents, withoutLeaders } from './contents.ts';
import type { Area } from './geometry.ts';
import { around } from './geometry.ts';
import { lineBoxesOf } from './line-boxes.ts';
import { measuresOf } from './measure.ts';
import type { PageContent } from './page-content.ts';
import type { TableCell } from './page-tables.ts';
import type { Paragraph, ParagraphBlock } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

/** `place` says where an area of a page is. */
export function elementsOf(
  pages: readonly PageContent[],
  place: (page: number, area: Area) => DocumentPlace,
): SourceElement[] {
  const blocks = markContents(blocksOf(pages));
  const paragraphs = withoutLeaders(paragraphsOf(blocks, measuresOf(blocks, pages)));
  let tables = 0;
  const elements = paragraphs.map((block) => {
    if (block.kind === 'paragraph') return paragraphElement(block, place);
    if (block.kind === 'picture') return pictureElement(block, place);
    tables += 1;
    return gridElement(block, tables, place);
  });
  return withLinesAround(elements);
}

function pictureElement(
  { page, area, isPage }: Extract<Block, { kind: 'picture' }>,
  place: (page: number, area: Area) => DocumentPlace,
): DocumentPicture {
  return { kind: 'picture', place: place(page, area), ...(isPage ? { isPage } : {}) };
}

function paragraphElement(
  { role, page, text, lines, looks, printedPage }: Paragraph,
  place: (page: number, area: Area) => DocumentPlace,
): SourceElement {
  const area = around(lines.filter((each) => each.page === page).map(({ line }) => line));
  return {
    kind: 'paragraph',
    text,
    role,
    looks,
    place: place(page, area),
    lineBoxes: lineBoxesOf(lines, place),
    ...(printedPage === undefined ? {} : { printedPage }),
  };
}

function gridElement(
  { pages, area, table }: Extract<ParagraphBlock & Block, { kind: 'table' }>,
  ordinal: number,
  place: (page: number, area: Area) => DocumentPlace,
): SourceElement {
  const inTable = (page: number, within: Area): DocumentPlace => ({ ...place(page, within), table: ordinal });
  return {
    kind: 'grid',
    place: inTable(pages[0] ?? 1, area),
    grid: {
      rows: table.rows,
      columns: table.xs.length - 1,
      cells: table.cells.map((cell) => sourceCell(cell, inTable)),
    },
    headRows: table.headRows,
    pages,
    above: [],
    notes: [],
  };
}

function sourceCell(
  { row, column, rowSpan, columnSpan, text, lines, page, area }: TableCell,
  place: (page: number, area: Area) => DocumentPlace,
): SourceCell {
  const state = text === '' ? 'blank' : text.includes('\uFFFD') ? 'unreadable' : 'value';
  const cell = { row, column, rowSpan, columnSpan, text, state } as const;
  // Most cells have one line, and their rules stand close around it. A long number among words may have to be covered by itself.
  const isTold = lines.length > 1 || longNumberAmongWords.test(text);
  const ofLines = isTold ? { lineBoxes: lineBoxesOf(lines, place) } : {};
  return { ...cell, place: { ...place(page, area), row, column }, ...ofLines };
}

const longNumberAmongWords =
  /\p{L}.*(?:\p{Nd}[^\p{L}\p{Nd}]{0,3}){10}|(?:\p{Nd}[^\p{L}\p{Nd}]{0,3}){10}.*\p{L}/su;
