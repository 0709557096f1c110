// Pages are painted as they are shown, what must not be seen is covered, and a file that is none gives no picture.
import { PDFDocument, rgb, degrees } from '@cantoo/pdf-lib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { paintPages } from '../../../src/report/pictures/paint-pages.ts';

/** A page 200 by 100 points with a red square at its top left, and the same turned by a quarter. */
async function twoPages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const turn of [0, 90]) {
    const page = document.addPage([200, 100]);
    page.drawRectangle({ x: 0, y: 80, width: 20, height: 20, color: rgb(1, 0, 0) });
    page.setRotation(degrees(turn));
  }
  return await document.save();
}

async function colourAt(webp: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const image = await loadImage(webp);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data].slice(0, 3).map((value) => Math.round(value / 255));
}

test('pages are painted at their size, as they are turned', async () => {
  const pictures = await paintPages(await twoPages(), [
    { page: 1, covered: [] },
    { page: 2, covered: [] },
  ]);
  const [upright, turned] = [pictures.get(1), pictures.get(2)];
  expect([upright?.width, upright?.height, turned?.width, turned?.height]).toEqual([200, 100, 100, 200]);
  expect(await colourAt(upright?.webp ?? new Uint8Array(), 15, 15)).toEqual([1, 0, 0]);
  expect(await colourAt(upright?.webp ?? new Uint8Array(), 285, 15)).toEqual([1, 1, 1]);
  expect(await colourAt(turned?.webp ?? new Uint8Array(), 135, 15)).toEqual([1, 0, 0]);
});

test('what is covered is black', async () => {
  const pictures = await paintPages(await twoPages(), [{ page: 1, covered: [[0, 0, 20, 20]] }]);
  expect(await colourAt(pictures.get(1)?.webp ?? new Uint8Array(), 15, 15)).toEqual([0, 0, 0]);
});

test('pages that are not there, and files that are none, give no picture', async () => {
  const pictures = await paintPages(await twoPages(), [{ page: 9, covered: [] }]);
  expect(pictures.size).toBe(0);
  expect((await paintPages(new TextEncoder().encode('no PDF'), [{ page: 1, covered: [] }])).size).toBe(0);
});
