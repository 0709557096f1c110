// Joins the lines of a cell: those that only its width broke run on, and so do the digits of a number that was broken; where
// the next word would still have fitted, the writer ended the line.
import type { Area } from './geometry.ts';
import { joinedLines, type PlacedLine } from './line-boxes.ts';
import { isWide, type TextLine } from './lines.ts';

/** Between the text of a cell and its border, in points, on both sides together. */
const usualPadding = 4;

export function cellText(
  lines: readonly TextLine[],
  cell: Area,
  page: number,
): { readonly text: string; readonly lines: readonly PlacedLine[] } {
  return joinedLines(
    lines.map((line) => ({ page, line })),
    (_, line, before) => seam(before, line, cell),
  );
}

function seam(before: TextLine, line: TextLine, cell: Area): string {
  if (roomAfter(before, line, cell) > firstWordWidth(line) + 1.2 * line.size) return '\n';
  return spaceBetween(before.text, line.text);
}

/** Between two lines that run on: letters need a space, Chinese and digits do not. */
export function spaceBetween(before: string, after: string): string {
  const [last, first] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
  return /[A-Za-z,;:.]/.test(last) && /[A-Za-z]/.test(first) ? ' ' : '';
}

/** How much more the line could have held, seen from the edge along which the lines are set. */
function roomAfter(before: TextLine, line: TextLine, cell: Area): number {
  const slack = 0.5 * line.size;
  const [left, right] = [before.x0 - cell.x0, cell.x1 - before.x1];
  if (Math.abs(before.x0 - line.x0) <= slack) return right - usualPadding / 2;
  const isCentred = Math.abs(before.x0 + before.x1 - line.x0 - line.x1) <= 2 * slack;
  if (isCentred) return left + right - usualPadding;
  if (Math.abs(before.x1 - line.x1) <= slack) return Math.max(0, left - 2.5 * line.size);
  return right - usualPadding / 2;
}

const opensBracket = /^[\p{Ps}\p{Pi}]/u;
const opensWord = /^(?:[^\p{P}\p{S}]|[\p{Ps}\p{Pi}])/u;

/** What has to stay together at the start of a line: a run of letters and digits, or a character with the punctuation around it. */
export function firstWordWidth({ glyphs }: TextLine): number {
  const [first] = glyphs;
  if (first === undefined) return 0;
  const isFirstWide = isWide(first.text);
  let end = first.x1;
  let before = first.text;
  for (const glyph of glyphs.slice(1)) {
    const belongs = isFirstWide
      ? opensBracket.test(before) || !opensWord.test(glyph.text)
      : !isWide(glyph.text);
    before = glyph.text;
    if (!belongs || glyph.x0 - end > 0.3 * glyph.size) break;
    end = glyph.x1;
  }
  return end - first.x0;
}
