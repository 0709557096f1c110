// Makes a scan of a document: each page as a picture at 200 dots an inch, and nothing else.
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import { openPdf } from '../../../src/ingest/pdf/open-document.ts';

const pixelsPerPoint = 200 / 72;

/** All pages, or those named, from 1. */
export async function pagePictures(pdf: Uint8Array, pages?: readonly number[]): Promise<Uint8Array[]> {
  const opened = await openPdf(Uint8Array.from(pdf));
  if (!opened.ok) throw new Error('the document cannot be opened');
  const { document, close } = opened.value;
  const pictures: Uint8Array[] = [];
  for (const number of pages ?? Array.from({ length: document.numPages }, (_, index) => index + 1)) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: pixelsPerPoint });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    await page.render({
      canvas: canvas as never,
      canvasContext: context as never,
      viewport,
      background: '#ffffff',
    }).promise;
    pictures.push(await canvas.encode('png'));
    page.cleanup();
  }
  await close();
  return pictures;
}

export async function scanned(pdf: Uint8Array, pages?: readonly number[]): Promise<Uint8Array> {
  const scan = await PDFDocument.create();
  for (const picture of await pagePictures(pdf, pages)) {
    const image = await scan.embedPng(picture);
    const [width, height] = [image.width / pixelsPerPoint, image.height / pixelsPerPoint];
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return await scan.save();
}
