// Paints pages of a PDF as pictures. What must not be shown is covered before the picture is encoded.
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../core/lib/place.ts';
import { openPdf } from '../../ingest/pdf/open-document.ts';
import { canvasOfPage } from '../../ingest/pdf/page-canvas.ts';
import type { PagePicture } from './page-picture.ts';

export interface PageToPaint {
  readonly page: number;
  /** What is covered, in points from the top left. */
  readonly covered: readonly Box[];
}

/** Small print of a table is just readable, and a page takes about 50 KB. */
const pixelsPerPoint = 1.5;
const webpQuality = 70;
/** No page of paper is larger; a larger one is painted smaller. */
const mostPixels = 2_400;

/** Takes the bytes over. A page that cannot be painted is left out. */
export async function paintPages(
  bytes: Uint8Array,
  pages: readonly PageToPaint[],
): Promise<ReadonlyMap<number, PagePicture>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return new Map();
  const pictures = new Map<number, PagePicture>();
  try {
    for (const asked of pages) {
      try {
        const page = await opened.value.document.getPage(asked.page);
        pictures.set(asked.page, await paint(page, asked.covered));
        page.cleanup();
      } catch {
        // pdf.js gives up on a page that is too broken; its findings are listed without a picture.
      }
    }
  } finally {
    await opened.value.close();
  }
  return pictures;
}

async function paint(page: PDFPageProxy, covered: readonly Box[]): Promise<PagePicture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(pixelsPerPoint, mostPixels / Math.max(width, height));
  const canvas = await canvasOfPage(page, scale);
  const context = canvas.getContext('2d');
  context.fillStyle = '#000000';
  for (const [left, top, right, bottom] of covered) {
    context.fillRect(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
  }
  return { width, height, webp: new Uint8Array(await canvas.encode('webp', webpQuality)) };
}
