// Turns a page into a picture of itself, with boxes covered: what was below them is in the file no more. Its size, its turn and what is cut
// off stay as they are.
import { PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../core/lib/place.ts';
import { canvasOfPage } from '../../ingest/pdf/page-canvas.ts';

/** 200 dots to the inch: the small print of a table is as clear as on paper. */
const pixelsPerPoint = 200 / 72;
/** Of sheets larger than A1 less, so that they fit into memory. */
const mostPixels = 30_000_000;
const jpegQuality = 85;

/** `covered` in points from the top left of the page as it is shown. */
export async function becomePicture(
  page: PDFPage,
  shown: PDFPageProxy,
  covered: readonly Box[],
): Promise<void> {
  const { width, height } = shown.getViewport({ scale: 1 });
  const scale = Math.min(pixelsPerPoint, Math.sqrt(mostPixels / (width * height)));
  const canvas = await canvasOfPage(shown, scale);
  const context = canvas.getContext('2d');
  context.fillStyle = '#000000';
  for (const [left, top, right, bottom] of covered)
    context.fillRect(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
  const image = await page.doc.embedJpg(await canvas.encode('jpeg', jpegQuality));
  await image.embed();
  const { node, doc } = page;
  node.set(PDFName.of('Resources'), doc.context.obj({ XObject: { Picture: image.ref } }));
  const onto = matrixOnto(shown).map((number) => number.toFixed(3));
  node.set(
    PDFName.of('Contents'),
    doc.context.register(doc.context.stream(`q ${onto.join(' ')} cm /Picture Do Q`)),
  );
  shown.cleanup();
}

/** From the unit square of a picture to the page in its own space, which is turned when it is shown. */
function matrixOnto({ view, rotate }: PDFPageProxy): readonly number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [width, height] = [right - left, top - bottom];
  switch (rotate) {
    case 90:
      return [0, height, -width, 0, right, bottom];
    case 180:
      return [-width, 0, 0, -height, right, top];
    case 270:
      return [0, -height, width, 0, left, top];
    default:
      return [width, 0, 0, height, left, bottom];
  }
}
