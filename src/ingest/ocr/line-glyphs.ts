// Reads a line of text in the picture of a page. The network says which characters follow each other; where each stands is told by the
// ink, word by word, since the network's own places are inexact.
import type { Glyph } from '../pdf/page-marks.ts';
import { isWide } from '../pdf/lines.ts';
import type { Models } from './models.ts';
import { inkedColumns, pointsPerPixel, type PixelBox, type Raster } from './raster.ts';
import type { TextBox } from './text-boxes.ts';

/** The height of lines that the network takes; what is narrower than it was made with is filled up. */
const lineHeight = 48;
const leastWidth = 160;
/** A character is told where it is at least so likely; else it is one that cannot be read. */
const leastLikely = 0.3;
/** Ink further apart, of the height of a character, belongs to two words. */
const gapBetweenWords = 0.7;
/** How high the ink of a line of digits and one of Chinese is, of the size of its type. */
const heightOfDigits = 0.74;
const heightOfChinese = 0.92;
/** How far the line on which characters stand is above the lowest ink of Chinese, of their size. */
const belowBaseline = 0.07;

interface ReadCharacter {
  readonly text: string;
  readonly likely: number;
  /** Its middle, along the line, in pixels. */
  readonly at: number;
}

/** `run` numbers the lines of a page. */
export async function lineGlyphs(
  raster: Raster,
  box: TextBox,
  run: number,
  { readText, characters }: Models,
): Promise<Glyph[]> {
  const cut = withMargin(box, raster);
  const across = Math.max(8, Math.round(((cut.x1 - cut.x0) * lineHeight) / (cut.y1 - cut.y0)));
  const width = Math.max(leastWidth, across);
  const { data, dims } = await readText(scaled(raster, cut, across, width), lineHeight, width);
  const [, steps = 0, classes = 0] = dims;
  const read: ReadCharacter[] = [];
  let before = 0;
  for (let step = 0; step < steps; step += 1) {
    const odds = data.subarray(step * classes, (step + 1) * classes);
    const best = greatest(odds);
    const likely = odds[best] ?? 0;
    const at = cut.x0 + ((step + 0.5) / steps) * (width / across) * (cut.x1 - cut.x0);
    if (best !== 0 && best !== before) read.push({ text: characters[best] ?? '', likely, at });
    before = best;
  }
  return placed(lookalikes(withoutFalseSpaces(read)), raster, box.ink, run);
}

function withMargin({ x0, x1, y0, y1, ink }: TextBox, { width, height }: Raster): PixelBox {
  const least = Math.ceil(0.1 * (ink.y1 - ink.y0));
  return {
    x0: Math.max(0, x0 - 2 * least),
    x1: Math.min(width, x1 + 2 * least),
    y0: Math.max(0, Math.min(y0, ink.y0 - least)),
    y1: Math.min(height, Math.max(y1, ink.y1 + least)),
  };
}

/** The line at the height that the network takes, from -1 (black) to 1, the same in all three colours. */
function scaled({ width: row, grey }: Raster, box: PixelBox, across: number, width: number): Float32Array {
  const size = width * lineHeight;
  const input = new Float32Array(3 * size);
  const [stepX, stepY] = [(box.x1 - box.x0) / across, (box.y1 - box.y0) / lineHeight];
  for (let y = 0; y < lineHeight; y += 1) {
    const fromY = Math.min(box.y1 - 1, Math.max(box.y0, box.y0 + (y + 0.5) * stepY - 0.5));
    const [top, down] = [Math.floor(fromY), fromY - Math.floor(fromY)];
    const bottom = Math.min(box.y1 - 1, top + 1);
    for (let x = 0; x < across; x += 1) {
      const fromX = Math.min(box.x1 - 1, Math.max(box.x0, box.x0 + (x + 0.5) * stepX - 0.5));
      const [left, along] = [Math.floor(fromX), fromX - Math.floor(fromX)];
      const right = Math.min(box.x1 - 1, left + 1);
      const of = (y0: number, x0: number): number => grey[y0 * row + x0] ?? 255;
      const above = of(top, left) * (1 - along) + of(top, right) * along;
      const below = of(bottom, left) * (1 - along) + of(bottom, right) * along;
      input[y * width + x] = (above * (1 - down) + below * down) / 127.5 - 1;
    }
  }
  input.copyWithin(size, 0, size);
  input.copyWithin(2 * size, 0, size);
  return input;
}

function greatest(values: Float32Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  }
  return best;
}

/** Only between two words of letters is a space meant. */
function withoutFalseSpaces(read: readonly ReadCharacter[]): ReadCharacter[] {
  const isLetter = (text: string | undefined): boolean => /^[A-Za-z]$/u.test(text ?? '');
  return read.filter(
    ({ text }, index) =>
      text.trim() !== '' || (isLetter(read[index - 1]?.text) && isLetter(read[index + 1]?.text)),
  );
}

/** What looks the same: a dash before a Chinese character is the character 一, and a lone o the digit. */
function lookalikes(read: readonly ReadCharacter[]): ReadCharacter[] {
  const [only, ...others] = read;
  if (only !== undefined && others.length === 0 && /^[oO〇]$/u.test(only.text))
    return [{ ...only, text: '0' }];
  const isDash = (text: string | undefined): boolean => /^[-—–]$/u.test(text ?? '');
  return read.map((character, index) => {
    const [before, after] = [read[index - 1]?.text, read[index + 1]?.text];
    const isOne = isDash(character.text) && !isDash(before) && /^\p{sc=Han}$/u.test(after ?? '');
    return isOne && !/^[\w)）]$/u.test(before ?? '') ? { ...character, text: '一' } : character;
  });
}

function placed(read: readonly ReadCharacter[], raster: Raster, ink: PixelBox, run: number): Glyph[] {
  const hasChinese = read.some(({ text }) => /\p{sc=Han}/u.test(text));
  const size = (ink.y1 - ink.y0) / (hasChinese ? heightOfChinese : heightOfDigits);
  const baseline = hasChinese ? ink.y1 - belowBaseline * size : ink.y1;
  const words = wordsOf(raster, ink, gapBetweenWords * size);
  const wordOf = ({ at }: ReadCharacter): number => {
    const distance = ({ x0, x1 }: PixelBox): number => Math.max(x0 - at, at - x1, 0);
    return words.reduce((best, word, index) => {
      const least = words[best];
      return least !== undefined && distance(least) <= distance(word) ? best : index;
    }, 0);
  };
  return [...Map.groupBy(read, wordOf)].flatMap(([index, inWord]) => {
    const word = words[index] ?? ink;
    const whole = inWord.reduce((sum, { text }) => sum + advance(text), 0);
    let x = word.x0;
    return inWord.flatMap(({ text, likely }): Glyph[] => {
      const x0 = x;
      x += (advance(text) / whole) * (word.x1 - word.x0);
      if (text.trim() === '') return [];
      return [
        {
          x0: x0 * pointsPerPixel,
          x1: x * pointsPerPixel,
          y0: (baseline - 0.88 * size) * pointsPerPixel,
          y1: (baseline + 0.12 * size) * pointsPerPixel,
          text: likely < leastLikely ? '\uFFFD' : text,
          baseline: baseline * pointsPerPixel,
          size: size * pointsPerPixel,
          bold: false,
          turn: 0,
          colour: '#000000',
          run,
          order: run,
        },
      ];
    });
  });
}

/** Of the size of the type. */
function advance(text: string): number {
  if (isWide(text)) return 1;
  return /[.,:;'|!il1]/u.test(text) ? 0.4 : 0.55;
}

function wordsOf(raster: Raster, ink: PixelBox, gap: number): PixelBox[] {
  const columns = inkedColumns(raster, ink);
  const words: { x0: number; y0: number; x1: number; y1: number }[] = [];
  for (let { x0: x } = ink; x < ink.x1; x += 1) {
    if (columns[x] !== 1) continue;
    const last = words.at(-1);
    if (last !== undefined && x - last.x1 <= gap) last.x1 = x + 1;
    else words.push({ ...ink, x0: x, x1: x + 1 });
  }
  return words;
}
