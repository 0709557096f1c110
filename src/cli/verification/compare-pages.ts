// Two sets of pages held against each other: what they say, where it stands, and what else they draw.
import type { PdfContent, PdfPage, PdfText } from '../../ingest/pdf/attachments.ts';
import { comparisonOf, type Difference, type PartComparison } from './verification.ts';

/** At most one difference a page: the first. */
export function comparePages(
  written: Pick<PdfContent, 'pages'>,
  expected: Pick<PdfContent, 'pages'>,
): PartComparison {
  const compared = Math.max(written.pages.length, expected.pages.length);
  const differences = Array.from({ length: compared }, (_, index) => {
    const difference = pageDifference(written.pages[index], expected.pages[index]);
    return difference === undefined
      ? []
      : [{ ...difference, place: { page: index + 1, ...difference.place } }];
  });
  return comparisonOf('pages', compared, differences.flat());
}

function pageDifference(written: PdfPage | undefined, expected: PdfPage | undefined): Difference | undefined {
  if (written === undefined || expected === undefined) {
    return { kind: 'page', place: {}, written: startOf(written), expected: startOf(expected) };
  }
  if (written.box.join() !== expected.box.join()) {
    return { kind: 'size', place: {}, written: sizeOf(written), expected: sizeOf(expected) };
  }
  const length = Math.max(written.texts.length, expected.texts.length);
  const indices = Array.from({ length }, (_, index) => index);
  // What is said comes before where it stands: a longer word moves all that follow.
  const said = indices.find((index) => written.texts[index]?.text !== expected.texts[index]?.text);
  if (said !== undefined) {
    const [here, there] = [written.texts[said], expected.texts[said]];
    return {
      kind: 'text',
      place: placeOf(here ?? there, written),
      written: here?.text ?? null,
      expected: there?.text ?? null,
    };
  }
  const moved = indices.find((index) => standing(written.texts[index]) !== standing(expected.texts[index]));
  if (moved !== undefined) {
    const [here, there] = [written.texts[moved], expected.texts[moved]];
    return {
      kind: 'position',
      place: placeOf(here, written),
      written: `${here?.text ?? ''} ${standing(here)}`,
      expected: `${there?.text ?? ''} ${standing(there)}`,
    };
  }
  if (written.drawing === expected.drawing) return undefined;
  return { kind: 'drawing', place: {}, written: null, expected: null };
}

/** The first words of a page, so that it can be found. */
function startOf(page: PdfPage | undefined): string | null {
  return page === undefined ? null : (page.texts.find(({ text }) => text.trim() !== '')?.text ?? '');
}

function sizeOf({ box: [left = 0, bottom = 0, right = 0, top = 0] }: PdfPage): string {
  return `${points(right - left)} × ${points(top - bottom)}`;
}

/** From the lower left, as PDF counts; then the size of the type and the width of the text. */
function standing(text: PdfText | undefined): string {
  return text === undefined
    ? ''
    : `(${points(text.x)}, ${points(text.y)}; ${points(text.size)}; ${points(text.width)})`;
}

function placeOf(text: PdfText | undefined, { box: [left = 0, , , top = 0] }: PdfPage): Difference['place'] {
  if (text === undefined) return {};
  const x = text.x - left;
  const y = top - text.y;
  return { box: [x, y - text.size, x + text.width, y].map((side) => Number(points(side))) };
}

/** Hundredths of a point are finer than any eye or printer. */
const points = (length: number): string => length.toFixed(2);
