// Where a page paints numbers of persons, glyph by glyph and whatever its reader makes of them; and what stands on it besides.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.js';
import { digitsOf, numberSpans } from '../../core/checks/masking.ts';
import type { Box } from '../../core/lib/place.ts';
import { boxOf } from '../../ingest/pdf/geometry.ts';
import type { Glyph } from '../../ingest/pdf/page-marks.ts';
import { paintPage } from '../../ingest/pdf/page-paint.ts';
import type { KnownNumbers } from './number-search.ts';

const mostInstructions = 2_000_000;

/** What keeps digits from being taken for neighbours. */
const apart = '\n\n\n\n';

/** A box for each of their glyphs, on the page as it is shown; undefined where the page is too much to be looked at. */
export async function numberBoxes(
  page: PDFPageProxy,
  content: OptionalContentConfig,
  known: KnownNumbers,
): Promise<readonly Box[] | undefined> {
  const painted = await paintPage(page, content, mostInstructions);
  if (painted === 'empty') return [];
  if (painted === 'too-complex') return undefined;
  const glyphs = [...painted.marks.glyphs, ...painted.marks.inkless];
  const found = new Set([...glyphsByLook(glyphs), ...glyphsOfKnown(glyphs, known)]);
  return [...found].map((glyph) => boxOf(painted.toShown(glyph)));
}

/** What looks like a number where glyphs follow each other as neighbours. */
function glyphsByLook(glyphs: readonly Glyph[]): readonly Glyph[] {
  const at: Glyph[] = [];
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    const said = before === undefined || isBeside(before, glyph) ? glyph.text : `${apart}${glyph.text}`;
    while (at.length < text.length + said.length) at.push(glyph);
    text += said;
  }
  return numberSpans(text).flatMap(({ start, end }) => at.slice(start, end));
}

function isBeside(one: Glyph, other: Glyph): boolean {
  const across = (one.x0 + one.x1 - other.x0 - other.x1) / 2;
  const down = (one.y0 + one.y1 - other.y0 - other.y1) / 2;
  return Math.hypot(across, down) < 1.6 * Math.max(one.size, other.size);
}

/** The digits of a number that is known, whatever stands between them. */
function glyphsOfKnown(glyphs: readonly Glyph[], known: KnownNumbers): readonly Glyph[] {
  const ofDigits = glyphs.flatMap((glyph) => [...digitsOf(glyph.text)].map((digit) => ({ glyph, digit })));
  const digits = ofDigits.map(({ digit }) => digit).join('');
  return [...known].flatMap((number) => {
    const found: Glyph[] = [];
    for (let at = digits.indexOf(number); at >= 0; at = digits.indexOf(number, at + 1))
      found.push(...ofDigits.slice(at, at + number.length).map(({ glyph }) => glyph));
    return found;
  });
}

/** All texts of each page: also what is cut off, lies beside it or is on a layer that is not shown. */
export async function textsOfPages(document: PDFDocumentProxy): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    texts.push(items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])).join(apart));
  }
  return texts;
}
