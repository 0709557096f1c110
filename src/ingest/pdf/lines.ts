// From glyphs to lines of text. Whether there is a space between two glyphs is read from the gap between them, as the eye
// does: Chinese needs none, and text set wide has the same gap everywhere.
import type { Area } from './geometry.ts';
import { around } from './geometry.ts';
import type { Glyph } from './page-marks.ts';

export interface TextLine extends Area {
  readonly text: string;
  /** The same for all parts of a line that was parted. */
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** One of several parts of a line. */
  readonly isPart: boolean;
  /** Left to right, without the spaces. */
  readonly glyphs: readonly Glyph[];
}

/** Glyphs whose base lines are this close together are on one line, of their size. */
const sameBaseline = 0.4;

/** `splitAt`: a gap as wide, in characters, parts a line in two; cells never need that. */
export function linesOf(glyphs: readonly Glyph[], splitAt = Infinity): TextLine[] {
  const turns = Map.groupBy(glyphs, ({ turn }) => turn ?? 0);
  return [...turns.entries()].flatMap(([turn, turned]) =>
    turn === 0
      ? uprightLines(turned, splitAt)
      : uprightLines(
          turned.map((glyph) => upright(glyph, turn)),
          splitAt,
        ).map((line) => ({ ...line, ...around(line.glyphs.map((glyph) => turnedBack(glyph, turn))) })),
  );
}

function uprightLines(glyphs: readonly Glyph[], splitAt: number): TextLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((left, right) => left.baseline - right.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined &&
      glyph.baseline - first.baseline <= sameBaseline * Math.max(glyph.size, first.size);
    if (isSame) row?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => {
    const baseline = row[0]?.baseline ?? 0;
    const parts = split(
      row.sort((left, right) => left.x0 - right.x0),
      splitAt,
    );
    return parts.flatMap((part) => lineOf(part, baseline, parts.length > 1) ?? []);
  });
}

function split(row: readonly Glyph[], splitAt: number): Glyph[][] {
  const parts: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of row) {
    if (glyph.text === ' ') {
      parts.at(-1)?.push(glyph);
      continue;
    }
    if (parts.length === 0 || glyph.x0 - end > splitAt * glyph.size) parts.push([]);
    parts.at(-1)?.push(glyph);
    end = Math.max(end, glyph.x1);
  }
  return joinSingles(parts);
}

/** Words of one character each, as in `目    录`, are a heading set wide and no columns. */
function joinSingles(parts: Glyph[][]): Glyph[][] {
  const isSingle = parts.every((part) => part.filter(({ text }) => text !== ' ').length === 1);
  return isSingle && parts.length > 1 ? [parts.flat()] : parts;
}

function lineOf(row: readonly Glyph[], baseline: number, isPart: boolean): TextLine | undefined {
  const glyphs = row.filter(({ text }) => text !== ' ');
  const [first] = glyphs;
  if (first === undefined) return undefined;
  const sizes = glyphs.map(({ size }) => size).sort((left, right) => left - right);
  return {
    ...around(glyphs),
    text: textOf(row, glyphs),
    baseline,
    isPart,
    size: sizes[Math.floor(sizes.length / 2)] ?? first.size,
    bold: glyphs.filter(({ bold }) => bold).length * 2 > glyphs.length,
    glyphs,
  };
}

const wide =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6\u3000-\u303F\u2014\u2018-\u201D\u2026\u{20000}-\u{3FFFF}]/u;

/** Characters that take a square and are written without spaces between them: Chinese and its punctuation. */
export function isWide(text: string): boolean {
  return wide.test(text);
}

function textOf(row: readonly Glyph[], glyphs: readonly Glyph[]): string {
  const spaces = row.filter(({ text }) => text === ' ');
  const gaps = glyphs.slice(1).map((glyph, index) => gapBefore(glyph, glyphs[index] ?? glyph));
  const usual = {
    wide: median(
      gaps.filter((_, index) => isWide(glyphs[index]?.text ?? '') && isWide(glyphs[index + 1]?.text ?? '')),
    ),
    all: gaps.length >= 4 ? median(gaps) : 0,
  };
  let text = glyphs[0]?.text ?? '';
  for (const [index, gap] of gaps.entries()) {
    const [before, after] = [glyphs[index], glyphs[index + 1]];
    if (before === undefined || after === undefined) continue;
    const typed = spaces.some(({ x0, x1 }) => (x0 + x1) / 2 > before.x0 && (x0 + x1) / 2 < after.x1);
    text += (isSpace(before.text, after.text, gap, typed, usual) ? ' ' : '') + after.text;
  }
  return text;
}

interface UsualGaps {
  readonly wide: number;
  readonly all: number;
}

/** `gap` is in characters of the text's size; `typed` says that the file has a space there. */
function isSpace(before: string, after: string, gap: number, typed: boolean, usual: UsualGaps): boolean {
  const wides = (isWide(before) ? 1 : 0) + (isWide(after) ? 1 : 0);
  if (wides === 2) return gap > Math.max(typed ? 0.2 : 0.4, usual.wide + (typed ? 0.2 : 0.4));
  // Programs part Chinese from letters and digits by about a quarter of a character, which nobody typed.
  if (wides === 1) return gap > Math.max(typed ? 0.2 : 0.6, usual.wide + (typed ? 0.15 : 0.35));
  return (typed && gap > 0.05) || gap > Math.max(0.28, usual.all + 0.2);
}

function gapBefore(glyph: Glyph, before: Glyph): number {
  return (glyph.x0 - before.x1) / Math.max(1, Math.min(glyph.size, before.size));
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** A glyph as it stands on the page turned so that its text runs to the right. */
function upright(glyph: Glyph, turn: number): Glyph {
  const { x0, y0, x1, y1, baseline } = glyph;
  if (turn === 1) return { ...glyph, x0: y0, x1: y1, y0: -x1, y1: -x0, baseline: -baseline };
  if (turn === 2) return { ...glyph, x0: -x1, x1: -x0, y0: -y1, y1: -y0, baseline: -baseline };
  return { ...glyph, x0: -y1, x1: -y0, y0: x0, y1: x1 };
}

function turnedBack({ x0, y0, x1, y1 }: Area, turn: number): Area {
  if (turn === 1) return { x0: -y1, x1: -y0, y0: x0, y1: x1 };
  if (turn === 2) return { x0: -x1, x1: -x0, y0: -y1, y1: -y0 };
  return { x0: y0, x1: y1, y0: -x1, y1: -x0 };
}
