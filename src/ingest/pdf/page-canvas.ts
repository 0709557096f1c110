// Paints a page as it is shown.
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';

/** `scale` in pixels per point. It throws where pdf.js gives up on a page that is too broken. */
export async function canvasOfPage(page: PDFPageProxy, scale: number): Promise<Canvas> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The types of pdf.js know the browser's canvas alone; this one does all that it is asked.
  await page.render({
    canvas: canvas as never,
    canvasContext: canvas.getContext('2d') as never,
    viewport,
    background: '#ffffff',
  }).promise;
  return canvas;
}
