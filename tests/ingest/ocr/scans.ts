// Makes a scan of a document: each page as a picture at 200 dots an inch, and nothing else; clean, or as a scanner leaves it: greyish,
// with grain, packed with losses, a little askew.
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { openPdf } from '../../../src/ingest/pdf/open-document.ts';

const pixelsPerPoint = 200 / 72;

/** `askew`: by how many degrees a page is turned clockwise, by its number. */
export interface Scanner {
  readonly hasGrain: boolean;
  readonly askew: (page: number) => number;
}

export const cleanScanner: Scanner = { hasGrain: false, askew: () => 0 };
export const usualScanner: Scanner = { hasGrain: true, askew: () => 0 };
/** From 0.5 to 2 degrees, to either side. */
export const hastyScanner: Scanner = {
  hasGrain: true,
  askew: (page) => (page % 2 === 0 ? -1 : 1) * (0.5 + (page % 4) / 2),
};

/** All pages, or those named, from 1. */
export async function pagePictures(
  pdf: Uint8Array,
  pages?: readonly number[],
  { hasGrain, askew } = cleanScanner,
): Promise<Uint8Array[]> {
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
    const laid = askew(number) === 0 ? canvas : turnedCanvas(canvas, askew(number));
    if (hasGrain) addGrain(laid, number);
    pictures.push(await (hasGrain ? laid.encode('jpeg', 60) : laid.encode('png')));
    page.cleanup();
  }
  await close();
  return pictures;
}

function turnedCanvas(canvas: Canvas, degrees: number): Canvas {
  const { width, height } = canvas;
  const turned = createCanvas(width, height);
  const context = turned.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(canvas, -width / 2, -height / 2);
  context.resetTransform();
  return turned;
}

/** Paper that is not white, ink that is not black, and specks; the same for the same page. */
function addGrain(canvas: Canvas, page: number): void {
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let seed = page;
  for (let at = 0; at < image.data.length; at += 4) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const chance = seed / 2 ** 32;
    const shade = 30 + ((image.data[at] ?? 0) / 255) * 205 + (chance - 0.5) * 50;
    image.data.fill(chance < 1 / 5000 ? 60 : shade, at, at + 3);
  }
  context.putImageData(image, 0, 0);
}

export async function scanned(
  pdf: Uint8Array,
  pages?: readonly number[],
  scanner = cleanScanner,
): Promise<Uint8Array> {
  const scan = await PDFDocument.create();
  for (const picture of await pagePictures(pdf, pages, scanner)) {
    const image = await (scanner.hasGrain ? scan.embedJpg(picture) : scan.embedPng(picture));
    const [width, height] = [image.width / pixelsPerPoint, image.height / pixelsPerPoint];
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return await scan.save();
}
