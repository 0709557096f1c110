// From a page of a PDF, or a picture file, to the raster in which text is recognised.
import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { canvasOfPage } from '../pdf/page-canvas.ts';
import { mostPixelsOfSide, pointsPerPixel, rasterOf, type Raster } from './raster.ts';

/** The longer side of A4, which a photographed page is taken for: nothing tells its size. */
const pixelsOfPhotograph = Math.round(842 / pointsPerPixel);
/** A picture that claims more pixels is not opened. */
const mostPixelsOfPicture = 120_000_000;

export interface Paper {
  readonly raster: Raster;
  /** From points of the raster to points of the page. */
  readonly scale: number;
}

/** As the page is shown. */
export async function paperOfPage(page: PDFPageProxy): Promise<Paper> {
  const { width, height } = page.getViewport({ scale: 1 });
  const pixels = Math.min(1 / pointsPerPixel, mostPixelsOfSide / Math.max(width, height));
  const canvas = await canvasOfPage(page, pixels);
  return { raster: rasterOfCanvas(canvas), scale: 1 / (pixels * pointsPerPixel) };
}

/** Undefined where the bytes are no such picture, or one of too many pixels. */
export async function rasterOfPicture(bytes: Uint8Array): Promise<Raster | undefined> {
  const claimed = pictureSize(bytes);
  if (claimed === undefined || claimed.width * claimed.height > mostPixelsOfPicture) return undefined;
  const picture = await loadImage(bytes).catch(() => undefined);
  if (picture === undefined || picture.width === 0 || picture.height === 0) return undefined;
  const scale = pixelsOfPhotograph / Math.max(picture.width, picture.height);
  const canvas = createCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return rasterOfCanvas(canvas);
}

function rasterOfCanvas(canvas: Canvas): Raster {
  const { width, height } = canvas;
  return rasterOf(width, height, canvas.getContext('2d').getImageData(0, 0, width, height).data);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As the head of a PNG or JPEG file says, before anything is unpacked. */
function pictureSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) {
    return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
  }
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    // Every frame but the tables that stand among their numbers.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}
