// Replays a page's instructions (the operator list of pdf.js) and gathers the marks it leaves. How the list looks is no
// stable interface of pdf.js: its version is pinned, and the tests over whole documents hold it.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Area, Matrix } from './geometry.ts';
import { identity, intersection, multiply, transformed } from './geometry.ts';
import type { ShownGlyph } from './glyphs.ts';
import { showText } from './glyphs.ts';
import type { FontLooks, Painter } from './graphics-state.ts';
import { initialState, isShown, newPainter, restore, save } from './graphics-state.ts';
import type { PageMarks } from './page-marks.ts';
import type { PathUse } from './paths.ts';
import { addLine, paintPath } from './paths.ts';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface ReplayOptions {
  readonly page: Area;
  /** From the file's coordinates to those of the page. */
  readonly base: Matrix;
  readonly fonts: ReadonlyMap<string, FontLooks>;
  /** Whether optional content is switched on. */
  readonly isVisible: (content: unknown) => boolean;
}

export function replay({ fnArray, argsArray }: OperatorList, options: ReplayOptions): PageMarks {
  const painter = newPainter(options.page, options.base, options.fonts, options.isVisible);
  for (const [index, operator] of fnArray.entries()) {
    // Each instruction has the arguments that pdf.js documents for it; a missing list is an empty one.
    instructions[operator]?.(painter, ...((argsArray[index] ?? []) as never[]));
  }
  const { glyphs, inkless, cut, segments, fills, pictures } = painter;
  return { area: options.page, glyphs, inkless, cut, segments, fills, pictures };
}

type Instruction = (painter: Painter, ...values: never[]) => void;

const pathUses: ReadonlyMap<number, PathUse> = new Map([
  [OPS.stroke, { stroke: true, fill: false, close: false }],
  [OPS.closeStroke, { stroke: true, fill: false, close: true }],
  [OPS.fill, { stroke: false, fill: true, close: false }],
  [OPS.eoFill, { stroke: false, fill: true, close: false }],
  [OPS.fillStroke, { stroke: true, fill: true, close: false }],
  [OPS.eoFillStroke, { stroke: true, fill: true, close: false }],
  [OPS.closeFillStroke, { stroke: true, fill: true, close: true }],
  [OPS.closeEOFillStroke, { stroke: true, fill: true, close: true }],
  [OPS.endPath, { stroke: false, fill: false, close: false }],
]);

const instructions: { readonly [operator: number]: Instruction } = {
  // The state
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (painter, a: number, b: number, c: number, d: number, e: number, f: number) => {
    painter.state.matrix = multiply(painter.state.matrix, [a, b, c, d, e, f]);
  },
  [OPS.setLineWidth]: (painter, width: number) => {
    painter.state.lineWidth = width;
  },
  [OPS.setFillRGBColor]: (painter, colour: string) => {
    painter.state.fillColour = colour;
  },
  [OPS.setStrokeRGBColor]: (painter, colour: string) => {
    painter.state.strokeColour = colour;
  },
  [OPS.setFillTransparent]: (painter) => {
    painter.state.fillColour = 'transparent';
  },
  [OPS.setStrokeTransparent]: (painter) => {
    painter.state.strokeColour = 'transparent';
  },
  [OPS.setFillColorN]: (painter) => {
    painter.state.fillColour = 'pattern';
  },
  [OPS.setStrokeColorN]: (painter) => {
    painter.state.strokeColour = 'pattern';
  },
  [OPS.setGState]: (painter, entries: readonly (readonly [string, unknown])[]) => {
    for (const [name, value] of entries) setGraphicsEntry(painter, name, value);
  },

  // Text
  [OPS.beginText]: (painter) => {
    setTextMatrix(painter, identity);
  },
  [OPS.setFont]: setFont,
  [OPS.setCharSpacing]: (painter, spacing: number) => {
    painter.state.characterSpacing = spacing;
  },
  [OPS.setWordSpacing]: (painter, spacing: number) => {
    painter.state.wordSpacing = spacing;
  },
  [OPS.setHScale]: (painter, percent: number) => {
    painter.state.horizontalScale = percent / 100;
  },
  [OPS.setLeading]: (painter, leading: number) => {
    painter.state.leading = -leading;
  },
  [OPS.setTextRise]: (painter, rise: number) => {
    painter.state.rise = rise;
  },
  [OPS.setTextRenderingMode]: (painter, mode: number) => {
    painter.state.renderingMode = mode;
  },
  [OPS.setTextMatrix]: setTextMatrix,
  [OPS.moveText]: moveText,
  [OPS.setLeadingMoveText]: (painter, x: number, y: number) => {
    painter.state.leading = y;
    moveText(painter, x, y);
  },
  [OPS.nextLine]: (painter) => {
    moveText(painter, 0, painter.state.leading);
  },
  [OPS.showText]: (painter, glyphs: readonly (ShownGlyph | number | null)[]) => {
    showText(painter, glyphs);
  },

  // Paths and clips
  [OPS.clip]: awaitClip,
  [OPS.eoClip]: awaitClip,
  [OPS.constructPath]: (painter, operator: number, data: readonly (ArrayLike<number> | null)[]) => {
    const use = pathUses.get(operator);
    if (use !== undefined) paintPath(painter, use, data[0] ?? []);
  },

  // Pictures
  [OPS.paintImageXObject]: addPicture,
  [OPS.paintImageXObjectRepeat]: addPicture,
  [OPS.paintInlineImageXObject]: addPicture,
  [OPS.paintInlineImageXObjectGroup]: addPicture,
  [OPS.paintImageMaskXObject]: addPicture,
  [OPS.paintImageMaskXObjectGroup]: addPicture,
  [OPS.paintImageMaskXObjectRepeat]: addPicture,
  [OPS.paintSolidColorImageMask]: addPicture,

  // What is nested in the page
  [OPS.paintFormXObjectBegin]: (painter, matrix: Matrix | null, box: readonly number[] | null) => {
    save(painter);
    enter(painter, matrix, box);
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginGroup]: (painter, group: { matrix?: Matrix | null; bbox?: readonly number[] | null }) => {
    save(painter);
    const { state } = painter;
    const outside = state.matrix;
    enter(painter, group.matrix ?? null, group.bbox ?? null);
    // What the group holds brings the matrix along once more.
    state.matrix = outside;
  },
  [OPS.endGroup]: restore,
  [OPS.beginAnnotation]: (
    painter,
    _id: string,
    box: readonly number[] | null,
    transform: Matrix,
    matrix: Matrix,
  ) => {
    save(painter);
    painter.state = initialState(painter.page, painter.base);
    enter(painter, null, box);
    enter(painter, transform, null);
    enter(painter, matrix, null);
  },
  [OPS.endAnnotation]: restore,
  [OPS.beginMarkedContent]: (painter) => {
    painter.shown.push(true);
  },
  [OPS.beginMarkedContentProps]: (painter, tag: string, content: unknown) => {
    painter.shown.push(tag !== 'OC' || painter.isVisible(content));
  },
  [OPS.endMarkedContent]: (painter) => {
    painter.shown.pop();
  },
};

function setGraphicsEntry(painter: Painter, name: string, value: unknown): void {
  if (name === 'Font') setFont(painter, ...(value as [string, number]));
  if (name === 'LW') painter.state.lineWidth = value as number;
  if (name === 'ca') painter.state.fillAlpha = value as number;
  if (name === 'CA') painter.state.strokeAlpha = value as number;
}

function setFont(painter: Painter, name: string, size: number): void {
  painter.state.font = painter.fonts.get(name);
  painter.state.fontSize = size;
}

function setTextMatrix(painter: Painter, matrix: Matrix): void {
  painter.textMatrix = matrix;
  painter.at = { x: 0, y: 0, lineX: 0, lineY: 0 };
}

function moveText(painter: Painter, x: number, y: number): void {
  const { lineX, lineY } = painter.at;
  painter.at = { x: lineX + x, y: lineY + y, lineX: lineX + x, lineY: lineY + y };
}

function awaitClip(painter: Painter): void {
  painter.clipIsPending = true;
}

function enter(painter: Painter, matrix: Matrix | null, box: readonly number[] | null): void {
  const { state } = painter;
  if (matrix !== null) state.matrix = multiply(state.matrix, matrix);
  if (box === null) return;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  state.clip = intersection(state.clip, transformed(state.matrix, { x0, y0, x1, y1 }));
}

/** Every picture fills the unit square of its space. One that is as thin as a line is a line. */
function addPicture(painter: Painter): void {
  const { state } = painter;
  if (!isShown(painter) || state.fillAlpha === 0) return;
  const whole = transformed(state.matrix, { x0: 0, y0: 0, x1: 1, y1: 1 });
  if (Math.min(whole.x1 - whole.x0, whole.y1 - whole.y0) <= 3) {
    addLine(painter, whole);
    return;
  }
  painter.order += 1;
  const seen = intersection(whole, state.clip);
  if (seen.x0 < seen.x1 && seen.y0 < seen.y1) painter.pictures.push({ ...seen, order: painter.order });
}
