// Places the glyphs of one showing of text, as the PDF reference reckons it (ISO 32000-1, 9.4.4).
import type { Area, Matrix } from './geometry.ts';
import { holdsCentre, multiply, transformed } from './geometry.ts';
import type { FontLooks, GraphicsState, Painter } from './graphics-state.ts';
import { isShown } from './graphics-state.ts';
import type { Glyph } from './page-marks.ts';

/** A glyph as pdf.js gives it; a number among them moves the next glyph, in thousandths of the font's size. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** How far a glyph goes above and below its line, of its size: the square of a Chinese character. */
const ascent = 0.88;
const descent = 0.12;

const invisibleModes = new Set([3, 7]);

export function showText(painter: Painter, shown: readonly (ShownGlyph | number | null)[]): void {
  const { state, at } = painter;
  const { font, fontSize } = state;
  if (font === undefined || fontSize === 0) return;
  painter.order += 1;
  const toPage = multiply(multiply(state.matrix, painter.textMatrix), [1, 0, 0, 1, at.x, at.y + state.rise]);
  const turn = turnOf(toPage, Math.sign(fontSize) * state.horizontalScale);
  const place = font.vertical === true ? placeVertical : placeHorizontal;
  let advance = 0;
  for (const item of shown) {
    if (item === null) continue;
    if (typeof item === 'number') {
      advance += ((font.vertical === true ? 1 : -1) * item * Math.abs(fontSize)) / 1000;
      continue;
    }
    const placed = place(item, font, state, advance);
    keep(painter, item, transformed(toPage, placed.area), placed.baseline, toPage, turn);
    advance += placed.step;
  }
  if (font.vertical === true) at.y += advance;
  else at.x += advance * state.horizontalScale * Math.sign(fontSize);
}

interface Placed {
  /** In text space, y upwards. */
  readonly area: Area;
  readonly baseline: readonly [number, number];
  readonly step: number;
}

function placeHorizontal(glyph: ShownGlyph, font: FontLooks, state: GraphicsState, advance: number): Placed {
  const size = Math.abs(state.fontSize);
  const direction = Math.sign(state.fontSize);
  const width = glyph.width * size * (font.fontMatrix?.[0] ?? 0.001);
  const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.characterSpacing;
  const scale = state.horizontalScale * direction;
  const edges = [advance * scale, (advance + width) * scale];
  return {
    area: {
      x0: Math.min(...edges),
      x1: Math.max(...edges),
      y0: Math.min(-descent * state.fontSize, ascent * state.fontSize),
      y1: Math.max(-descent * state.fontSize, ascent * state.fontSize),
    },
    baseline: [edges[0] ?? 0, 0],
    step: width + spacing * direction,
  };
}

/** From top to bottom: each glyph hangs below the last one, in the middle of the line. */
function placeVertical(glyph: ShownGlyph, font: FontLooks, state: GraphicsState, advance: number): Placed {
  const size = Math.abs(state.fontSize);
  const unit = size * (font.fontMatrix?.[0] ?? 0.001);
  const metric = glyph.vmetric ?? font.defaultVMetrics ?? [-1000, 500, 880];
  const width = glyph.width * unit;
  const x0 = -(glyph.vmetric === undefined || glyph.vmetric === null ? width / 2 : (metric[1] ?? 0) * unit);
  const top = advance;
  const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.characterSpacing;
  return {
    area: { x0, x1: x0 + width, y0: top - size, y1: top },
    baseline: [x0, top - ascent * size],
    step: (metric[0] ?? -1000) * unit - spacing,
  };
}

/** Of what is cut along its lines a reader sees so much of the height: less is a stroke that reaches over, more can be read. */
const cutFrom = 0.05;
const cutTo = 0.6;

function isCut({ x0, y0, x1, y1 }: Area, clip: Area): boolean {
  const shown = (Math.min(y1, clip.y1) - Math.max(y0, clip.y0)) / (y1 - y0);
  return shown > cutFrom && shown < cutTo && clip.x0 <= (x0 + x1) / 2 && (x0 + x1) / 2 <= clip.x1;
}

function keep(
  painter: Painter,
  glyph: ShownGlyph,
  area: Area,
  [x, y]: readonly [number, number],
  toPage: Matrix,
  turn: Glyph['turn'],
): void {
  const { state } = painter;
  const text = readable(glyph.unicode);
  if (text === '' || !isShown(painter)) return;
  if (isCut(area, state.clip)) painter.cut.push(text);
  if (!holdsCentre(state.clip, area)) return;
  const onPage = [
    toPage[0] * x + toPage[2] * y + toPage[4],
    toPage[1] * x + toPage[3] * y + toPage[5],
  ] as const;
  const bold =
    state.font?.bold === true ||
    state.font?.black === true ||
    /bold|black|heavy/i.test(state.font?.name ?? '');
  const marks =
    invisibleModes.has(state.renderingMode) || state.fillAlpha === 0 ? painter.inkless : painter.glyphs;
  marks.push({
    ...area,
    text,
    baseline: turn === 1 || turn === 3 ? onPage[0] : onPage[1],
    size: Math.abs(state.fontSize) * Math.hypot(toPage[2], toPage[3]),
    bold: bold || state.renderingMode === 2,
    turn,
    colour: state.renderingMode === 1 ? state.strokeColour : state.fillColour,
    run: painter.order,
    order: painter.order,
  });
}

/** Which way the text runs on the page; aslant where it is off an axis by more than two degrees. */
function turnOf(toPage: Matrix, direction: number): Glyph['turn'] {
  const quarters = (Math.atan2(toPage[1] * direction, toPage[0] * direction) * 2) / Math.PI;
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > 0.022) return null;
  return (((nearest % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}

const noCharacter = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u;
/** Radicals that some fonts name in place of the character that looks the same. */
const radical = /[\u2E80-\u2FD5]/gu;

function readable(unicode: string): string {
  if (/^[\p{Zs}\t\n\r]$/u.test(unicode)) return ' ';
  if (unicode === '' || unicode === '\u00AD' || unicode === '\u200B' || unicode === '\uFEFF') return '';
  if (noCharacter.test(unicode)) return '\uFFFD';
  return unicode.replace(radical, (character) => character.normalize('NFKC'));
}
