// A document as a reader gives it: paragraphs and tables in reading order, before anyone knows what they mean. Readers add what else
// they know of each.
import { rememberedOf } from '../lib/remembered.ts';
import type { DocumentPlace, PageBox } from '../lib/place.ts';
import { readable } from '../tables/read/phrases.ts';
import type { PrintedCell, PrintedGrid } from '../tables/read/printed-grid.ts';

export type DocumentElement = DocumentParagraph | DocumentTable | DocumentPicture;

export interface DocumentLine {
  readonly text: string;
  readonly place: DocumentPlace;
  /** The printed lines that the text stands on, from the first to the last; only where they are known. */
  readonly lineBoxes?: readonly LineBox[];
}

/** One printed line of a text. */
export interface LineBox extends PageBox {
  /** Where in the text it begins. */
  readonly start: number;
  /** Where its characters stand; only where the text runs to the right on the page as it is shown. */
  readonly sides?: Sides;
}

/** Of each character of a line, in points from the left of the page. Two plain lists, for a document has many characters. */
export interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface DocumentParagraph extends DocumentLine {
  readonly kind: 'paragraph';
  /** What it seems to be by its looks and place; contents, page numbers and the like are no sentences. */
  readonly role: string;
  /** The page that an entry of the contents names, as printed there. */
  readonly printedPage?: string;
}

export interface DocumentTable {
  readonly kind: 'grid';
  readonly place: DocumentPlace;
  readonly grid: PrintedGrid<DocumentCell>;
  readonly pages: readonly number[];
  /** The lines right above that belong to it: number, title, whose table, unit. */
  readonly above: readonly DocumentLine[];
  readonly notes: readonly DocumentLine[];
}

export interface DocumentCell extends PrintedCell, DocumentLine {}

export interface DocumentPicture {
  readonly kind: 'picture';
  readonly place: DocumentPlace;
  /** It is all that there is on its page, as of a scan. */
  readonly isPage?: true;
}

/** All that is written in it. */
export function linesIn(element: DocumentElement): readonly DocumentLine[] {
  if (element.kind === 'picture') return [];
  return element.kind === 'paragraph'
    ? [element]
    : [...element.above, ...element.grid.cells, ...element.notes];
}

/** 预算公开表3, 附表1-2, 表十: in a line of its own, or parted from the title by a space. */
const numberBefore = /^\s*(?:[^\s\d]{0,6}表[一二三四五六七八九十\d]+(?:-\d+)*)(?:\s+|$)/u;

export function printedNumber({ above }: DocumentTable): string {
  return (
    above.map(({ text }) => numberBefore.exec(text)?.[0].trim()).find((text) => text !== undefined) ?? ''
  );
}

export function withoutNumber(line: string): string {
  return line.replace(numberBefore, '');
}

/** The title as it stands above a table: the longest line that calls itself one, without a number of its own. */
export const tableTitle = rememberedOf(({ above }: DocumentTable): string => {
  const lines = above
    .map(({ text }) => readable(withoutNumber(text)))
    .filter((line) => line !== '' && !/单位[:：]/u.test(line));
  const titles = lines
    .filter((line) => line.includes('表'))
    .sort((left, right) => right.length - left.length);
  return titles[0] ?? lines[0] ?? '';
});
