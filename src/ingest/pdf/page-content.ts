// One page, laid out: its tables, its lines of text, its pictures, and what about it cannot be read.
import type { Area } from './geometry.ts';
import { around, holdsCentre } from './geometry.ts';
import { linesOf, type TextLine } from './lines.ts';
import type { Fill, PageMarks } from './page-marks.ts';
import type { PageTable, TableLimits } from './page-tables.ts';
import { pageTables } from './page-tables.ts';
import { seenGlyphs, share } from './visible.ts';

export interface PageContent {
  readonly number: number;
  readonly area: Area;
  readonly tables: readonly PageTable[];
  /** From top to bottom; two columns on one line are two lines. */
  readonly lines: readonly TextLine[];
  readonly lettering: readonly TextLine[];
  readonly watermark: readonly TextLine[];
  readonly pictures: readonly Area[];
  /** A picture fills the page, and there is next to no text. */
  readonly isScanned: boolean;
  /** Its text was recognised from a picture. */
  readonly isRecognised?: true;
  readonly hiddenText: string;
  /** Text of which only a part of its height is shown. */
  readonly cutText: string;
  /** Glyphs whose characters the file does not tell. */
  readonly unreadable: number;
  readonly rulesLeftOut: boolean;
}

/** Gaps this wide part the words of a line into columns, in characters. */
const columnGap = 3;

export function layOut(number: number, marks: PageMarks, limits: TableLimits): PageContent {
  const { seen, hidden } = seenGlyphs(marks);
  const straight = seen.filter(({ turn }) => turn !== null);
  const { tables, loose, rulesLeftOut } = pageTables(marks.segments, straight, number, limits);
  const pictures = marks.pictures.filter((picture) => share(picture, marks.area) > 0.01);
  const drawings = drawingsOf(marks.fills, tables, marks.area);
  const lines = linesOf(loose, columnGap);
  const isLettering = letteringTest([...pictures, ...drawings], lines);
  const glyphsSeen = seen.filter(({ text }) => text !== ' ').length;
  return {
    number,
    area: marks.area,
    tables,
    lines: lines.filter((line) => !isLettering(line)),
    lettering: lines.filter(isLettering),
    watermark: linesOf(
      seen.filter(({ turn }) => turn === null).map((glyph) => ({ ...glyph, turn: 0 as const })),
    ),
    pictures: [...pictures, ...drawings],
    isScanned: share(around(pictures), marks.area) > 0.5 && glyphsSeen < 30,
    unreadable: seen.filter(({ text }) => text === '\uFFFD').length,
    hiddenText: hidden.map(({ text }) => text).join(''),
    cutText: marks.cut.join('').trim(),
    rulesLeftOut,
  };
}

/** Coloured areas outside of tables that lie together are a drawing, such as the bars of a chart. */
function drawingsOf(fills: readonly Fill[], tables: readonly PageTable[], page: Area): Area[] {
  const shapes = fills.filter(
    (fill) =>
      !/^#(?:f[4-9a-f]){3}$/i.test(fill.colour) &&
      fill.colour !== 'transparent' &&
      share(fill, page) < 0.5 &&
      !tables.some(({ area }) => holdsCentre(area, fill)),
  );
  const drawings: Area[] = [];
  for (const shape of shapes.sort((left, right) => left.y0 - right.y0)) {
    const last = drawings.at(-1);
    if (last !== undefined && shape.y0 - last.y1 < 40) drawings[drawings.length - 1] = around([last, shape]);
    else drawings.push(shape);
  }
  return drawings;
}

/** Lettering is smaller than the page's text and stands beside or on the picture. */
function letteringTest(pictures: readonly Area[], lines: readonly TextLine[]): (line: TextLine) => boolean {
  const sizes = lines
    .flatMap(({ size, glyphs }) => glyphs.map(() => size))
    .sort((left, right) => left - right);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const small = lines.filter(({ size }) => size < 0.8 * usual);
  const lettering = new Set<TextLine>();
  // Bars of nothing are not painted, so that a label may stand beside other labels alone.
  const beside: (Area & { readonly size?: number })[] = [...pictures];
  for (let place = beside.pop(); place !== undefined; place = beside.pop()) {
    const { y0, y1, size } = place;
    for (const line of small) {
      const reach = 1.5 * line.size;
      const isAlike = size === undefined || Math.abs(line.size - size) < 0.1 * size;
      if (lettering.has(line) || !isAlike || line.y0 < y0 - reach || line.y1 > y1 + reach) continue;
      lettering.add(line);
      beside.push({ ...line, y0: line.y0 - reach, y1: line.y1 + reach });
    }
  }
  return (line) => lettering.has(line);
}
