// The parts of a document that the page shows: each page, table or paragraph on which a finding has a place, with its marks. A
// document with pages is shown as pictures of them, any other as its text.
import type { CheckedPlace, Finding } from '../../core/checks/obligation.ts';
import type { Box, DocumentPlace } from '../../core/lib/place.ts';
import type { DocumentElement } from '../../core/reading/printed-document.ts';
import { isOfWords, markBoxes, markIndex } from '../marked-places.ts';
import type { PagePicture } from '../pictures/page-picture.ts';

export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

export interface Mark {
  readonly finding: NumberedFinding;
  /** Which of its places, from 0. */
  readonly index: number;
  /** What is wrong, or equally likely to be; otherwise what it is held against. */
  readonly isCause: boolean;
}

export interface BoxMark extends Mark {
  readonly box: Box;
  /** On the first of several printed lines: that bears the number, and links lead there. */
  readonly isFirst: boolean;
  /** Of words: how many numbers of marks on the same line stand to the right of this one in the margin, where they cover no text. */
  readonly inMargin: number | undefined;
}

interface SheetContent {
  /** Those whose first place is here, in the order of their numbers. */
  readonly findings: readonly NumberedFinding[];
}

export interface PageSheet extends SheetContent {
  readonly kind: 'page';
  readonly page: number;
  /** Undefined where the page could not be painted. */
  readonly picture: PagePicture | undefined;
  readonly marks: readonly BoxMark[];
}

export interface TextSheet extends SheetContent {
  readonly kind: 'text';
  readonly element: DocumentElement;
  readonly marks: readonly (Mark & { readonly place: CheckedPlace })[];
}

export type Sheet = PageSheet | TextSheet;

export interface LaidOut {
  readonly sheets: readonly Sheet[];
  /** Of the whole document, or where nobody knows where. */
  readonly placeless: readonly NumberedFinding[];
}

/** Pages on which any place of a finding stands. */
export function pagesShown(findings: readonly Finding[], file: string): readonly number[] {
  const places = findings.flatMap((finding) => finding.places).filter(({ document }) => document === file);
  const pages = places.flatMap(({ page, boxes = [] }) =>
    [page ?? [], ...boxes.map((each) => each.page)].flat(),
  );
  return [...new Set(pages)].sort((left, right) => left - right);
}

/** `findings` in the order in which they are to be numbered. */
export function layOutSheets(
  findings: readonly Finding[],
  file: string,
  elements: readonly DocumentElement[],
  pictures: ReadonlyMap<number, PagePicture>,
): LaidOut {
  const numbered = findings.map((finding, index) => ({ number: index + 1, finding }));
  const pageSheets = pagesShown(findings, file).map((page): PageSheet => {
    const isHere = (place: CheckedPlace): boolean => place.document === file && place.page === page;
    return {
      kind: 'page',
      page,
      picture: pictures.get(page),
      findings: numbered.filter(({ finding: { places } }) => places[0] !== undefined && isHere(places[0])),
      marks: boxMarks(numbered, file, page),
    };
  });
  const textSheets = elements.flatMap((element): TextSheet[] => {
    const marks = marksOf(numbered).filter(
      ({ place }) => place.page === undefined && place.document === file && standsIn(place, element),
    );
    const here = marks.filter(({ place, finding }) => finding.finding.places[0] === place);
    if (marks.length === 0) return [];
    return [{ kind: 'text', element, marks, findings: here.map(({ finding }) => finding) }];
  });
  const sheets = [...pageSheets, ...textSheets];
  const placed = new Set(sheets.flatMap((sheet) => sheet.findings));
  return { sheets, placeless: numbered.filter((each) => !placed.has(each)) };
}

function boxMarks(findings: readonly NumberedFinding[], file: string, page: number): readonly BoxMark[] {
  const marks = marksOf(findings)
    .filter(({ place }) => place.document === file)
    .flatMap(({ place, ...mark }) =>
      markBoxes(place).flatMap((each, index) =>
        each.page === page
          ? [{ ...mark, box: each.box, isFirst: index === 0, isWords: isOfWords(place) }]
          : [],
      ),
    );
  const numbered = marks.filter(({ isFirst, isWords }) => isFirst && isWords);
  return marks.map(({ isWords, ...mark }) => {
    const toTheRight = numbered.filter((other) => isOnLine(other, mark) && isAfter(other, mark));
    return { ...mark, inMargin: isWords ? toTheRight.length : undefined };
  });
}

type Boxed = Pick<BoxMark, 'box' | 'finding'>;

function isOnLine({ box: [, top, , bottom] }: Boxed, { box: [, otherTop, , otherBottom] }: Boxed): boolean {
  return Math.abs(top + bottom - otherTop - otherBottom) < bottom - top;
}

function isAfter({ box: [left], finding }: Boxed, { box: [otherLeft], finding: other }: Boxed): boolean {
  return left === otherLeft ? finding.number > other.number : left > otherLeft;
}

function marksOf(findings: readonly NumberedFinding[]): readonly (Mark & { readonly place: CheckedPlace })[] {
  return findings.flatMap((finding) => {
    const { places, isTie } = finding.finding;
    return places.flatMap((place, index) =>
      markIndex(places, place) === index ? [{ finding, place, index, isCause: index === 0 || isTie }] : [],
    );
  });
}

/** A table is told by its ordinal, a paragraph by where its file has it. */
function standsIn(place: DocumentPlace, element: DocumentElement): boolean {
  if (element.kind === 'picture') return false;
  if (element.kind === 'grid') {
    const lines = [...element.above, ...element.notes];
    return place.table === undefined
      ? lines.some((line) => isSameLine(place, line.place))
      : place.table === element.place.table;
  }
  return place.table === undefined && isSameLine(place, element.place);
}

function isSameLine({ block, line, cell }: DocumentPlace, other: DocumentPlace): boolean {
  const isKnown = block !== undefined || line !== undefined || cell !== undefined;
  return isKnown && block === other.block && line === other.line && cell === other.cell;
}
