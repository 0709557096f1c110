// A PDF with what was found in it as annotations: a box where each finding stands, with a note that says what is wrong and what to do.
// Nothing on the pages themselves is changed.
import { PDFDocument, PDFName, PDFString, type PDFPage, PDFHexString } from '@cantoo/pdf-lib';
import type { FindingSeverity } from '../../core/checks/code-table.ts';
import type { Finding } from '../../core/checks/obligation.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { around, type Box } from '../../core/lib/place.ts';
import { colours } from '../../publish/html/style/colours.ts';
import { findingsOf, type CheckReport } from '../check-report.ts';
import { isOfWords, markBoxes, markIndex } from '../marked-places.ts';
import { inReadingOrder } from '../parts.ts';
import { tellFinding } from '../told-finding.ts';
import { reportWords } from '../wording.ts';

/**
 * Same file, same report, same bytes. `pictures`: of a file that was made anew without the numbers of persons the pages that are pictures;
 * they bear a note that says so, and the first page one that says what was left out.
 */
export async function markPdf(
  bytes: Uint8Array,
  report: CheckReport,
  language: Language,
  pictures?: readonly number[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages();
  const findings = inReadingOrder(findingsOf(report));
  for (const [index, finding] of findings.entries()) {
    const note = noteOf(index + 1, finding, report, language);
    for (const { number, boxes, isWords } of marksOf(finding, report)) {
      const page = pages[number - 1];
      if (page === undefined) continue;
      const rectangles = boxes.map((box) => onPage(box, page));
      const mark = rectangles.length === 0 ? [cornerOf(page, index)] : rectangles;
      annotate(document, page, { rectangles: mark, isWords }, note);
    }
  }
  if (pictures !== undefined) tellRedaction(document, pictures, language);
  return await document.save({ updateFieldAppearances: false });
}

function tellRedaction(document: PDFDocument, pictures: readonly number[], language: Language): void {
  const say = reportWords(language);
  for (const [index, page] of document.getPages().entries()) {
    const texts = [
      ...(index === 0 ? [say.madeAnew(pictures)] : []),
      ...(pictures.includes(index + 1) ? [say.pageIsPicture] : []),
    ];
    if (texts.length === 0) continue;
    const note: Note = { severity: 'information', subject: say.numbersCovered, text: texts.join('\n') };
    annotate(document, page, { rectangles: [cornerOf(page, 0, 'right')], isWords: false }, note);
  }
}

/** One mark on one page: empty where it is not known where on the page. */
interface PageMark {
  readonly number: number;
  readonly boxes: readonly Box[];
  /** A box for each printed line that they stand on. */
  readonly isWords: boolean;
}

/** Where a finding is marked: at its place, and where others are equally likely to be wrong at each of them. */
function marksOf({ places, isTie }: Finding, { source }: CheckReport): readonly PageMark[] {
  const marked = (isTie ? places : places.slice(0, 1)).flatMap((place, index): PageMark[] => {
    const { document, page } = place;
    if (document !== source.file || page === undefined || markIndex(places, place) !== index) return [];
    const byPage = [...Map.groupBy(markBoxes(place), (each) => each.page)];
    if (byPage.length === 0) return [{ number: page, boxes: [], isWords: false }];
    return byPage.map(([number, boxes]) => ({
      number,
      boxes: boxes.map(({ box }) => box),
      isWords: isOfWords(place),
    }));
  });
  return marked.length === 0 ? [{ number: 1, boxes: [], isWords: false }] : marked;
}

interface Note {
  readonly severity: FindingSeverity;
  readonly subject: string;
  readonly text: string;
}

/** A note is read in a small window. */
const mostIdentities = 5;

function noteOf(number: number, finding: Finding, report: CheckReport, language: Language): Note {
  const say = reportWords(language);
  const told = tellFinding(finding, report, language);
  const lines = [
    `${number} ${say.severities[told.severity]} ${say.ruleWithBasis(told.rule, told.bases)}`,
    say.findingWithAdvice(told.finding, told.advice),
    told.others,
    told.evidence,
    ...told.identities.slice(0, mostIdentities),
    told.identities.length > mostIdentities
      ? say.moreIdentities(told.identities.length - mostIdentities)
      : undefined,
  ];
  return {
    severity: told.severity,
    subject: told.rule,
    text: lines.filter((line) => line !== undefined).join('\n'),
  };
}

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** From points below the top left of the page as it is shown to the page's own space, which may be turned and cut. */
function onPage([left, top, right, bottom]: Box, page: PDFPage): Rectangle {
  const { x, y, width, height } = page.getCropBox();
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return [x + top, y + left, x + bottom, y + right];
    case 180:
      return [x + width - right, y + top, x + width - left, y + bottom];
    case 270:
      return [x + width - bottom, y + height - right, x + width - top, y + height - left];
    default:
      return [x + left, y + height - bottom, x + right, y + height - top];
  }
}

/** What has no place of its own stands as small boxes along the top of a page. */
function cornerOf(page: PDFPage, index: number, side: 'left' | 'right' = 'left'): Rectangle {
  const size = 14;
  const across = size + (index % 30) * size;
  const { width, height } = page.getCropBox();
  const shownWidth = page.getRotation().angle % 180 === 0 ? width : height;
  const left = side === 'left' ? across : shownWidth - across - size;
  return onPage([left, size, left + size - 2, size * 2 - 2], page);
}

const inks: Readonly<Record<FindingSeverity, string>> = {
  error: colours.light.fault,
  warning: colours.light.accent,
  information: colours.light.muted,
};

/** On a page. Words are marked as viewers mark words, a rectangle for each line; anything else by one rectangle. */
interface Area {
  readonly rectangles: readonly Rectangle[];
  readonly isWords: boolean;
}

function annotate(
  document: PDFDocument,
  page: PDFPage,
  { rectangles, isWords }: Area,
  { severity, subject, text }: Note,
): void {
  const { context } = document;
  const colour = [1, 3, 5].map((start) => Number.parseInt(inks[severity].slice(start, start + 2), 16) / 255);
  const annotation = context.obj({
    Type: 'Annot',
    ...(isWords ? { Subtype: 'Highlight', QuadPoints: rectangles.flatMap(quadOf) } : { Subtype: 'Square' }),
    Rect: [...around(rectangles)],
    C: colour,
    BS: { W: lineWidth, S: severity === 'error' ? 'S' : 'D' },
    // Shown on screen and printed.
    F: 4,
    T: PDFString.of('Mingzhang'),
    Subj: PDFHexString.fromText(subject),
    Contents: PDFHexString.fromText(text),
    AP: { N: appearance(document, rectangles, colour, severity) },
  });
  page.node.addAnnot(context.register(annotation));
}

/** The corners in the order in which viewers expect them: the upper ones from the left, then the lower ones. */
function quadOf([left, bottom, right, top]: Rectangle): readonly number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

const lineWidth = 1.2;

/** As it is drawn, so that every viewer draws it alike: the line of each box, over a tint that lets the figures through. */
function appearance(
  document: PDFDocument,
  rectangles: readonly Rectangle[],
  colour: readonly number[],
  severity: FindingSeverity,
) {
  const { context } = document;
  const ink = colour.map((part) => part.toFixed(3)).join(' ');
  const dash = severity === 'error' ? '' : '[3 2] 0 d ';
  const tints = rectangles.map((rectangle) => `${pathOf(rectangle, 0)} f`);
  const outlines = rectangles.map((rectangle) => `${pathOf(rectangle, lineWidth / 2)} S`);
  const content = `/Tint gs ${ink} rg ${tints.join(' ')} /Line gs ${ink} RG ${lineWidth} w ${dash}${outlines.join(' ')}`;
  const stream = context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [...around(rectangles)],
    Resources: { ExtGState: { Tint: { ca: 0.12 }, Line: { CA: 1 } } },
  });
  stream.dict.set(PDFName.of('FormType'), context.obj(1));
  return context.register(stream);
}

function pathOf([left, bottom, right, top]: Rectangle, inset: number): string {
  const numbers = [left + inset, bottom + inset, right - left - 2 * inset, top - bottom - 2 * inset];
  return `${numbers.map((number) => number.toFixed(2)).join(' ')} re`;
}
