// The state of the painter while a page's instructions are replayed, and the marks gathered so far.
import type { Area, Matrix } from './geometry.ts';
import { identity } from './geometry.ts';
import type { Fill, Glyph, Picture, Segment } from './page-marks.ts';

export interface GraphicsState {
  matrix: Matrix;
  /** Nothing is seen outside. Other shapes than upright ones count by the area around them. */
  clip: Area;
  fillColour: string;
  strokeColour: string;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: FontLooks | undefined;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is as designed. */
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

/** What is needed of a font that pdf.js has loaded. */
export interface FontLooks {
  readonly fontMatrix?: readonly number[] | null;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly name?: string;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[] | null;
}

export interface Painter {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  readonly page: Area;
  readonly base: Matrix;
  readonly fonts: ReadonlyMap<string, FontLooks>;
  readonly isVisible: (content: unknown) => boolean;
  textMatrix: Matrix;
  /** Where the next glyph goes, and where its line began, in text space. */
  at: { x: number; y: number; lineX: number; lineY: number };
  /** A path that is about to be constructed becomes the clip. */
  clipIsPending: boolean;
  /** For each open piece of marked content, whether it is shown. */
  readonly shown: boolean[];
  order: number;
  readonly glyphs: Glyph[];
  readonly inkless: Glyph[];
  readonly cut: string[];
  readonly segments: Segment[];
  readonly fills: Fill[];
  readonly pictures: Picture[];
}

export function newPainter(
  page: Area,
  base: Matrix,
  fonts: ReadonlyMap<string, FontLooks>,
  isVisible: (content: unknown) => boolean,
): Painter {
  return {
    state: initialState(page, base),
    saved: [],
    page,
    base,
    fonts,
    isVisible,
    textMatrix: identity,
    at: { x: 0, y: 0, lineX: 0, lineY: 0 },
    clipIsPending: false,
    shown: [],
    order: 0,
    glyphs: [],
    inkless: [],
    cut: [],
    segments: [],
    fills: [],
    pictures: [],
  };
}

export function initialState(page: Area, base: Matrix): GraphicsState {
  return {
    matrix: base,
    clip: page,
    fillColour: '#000000',
    strokeColour: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    lineWidth: 1,
    font: undefined,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

export function save(painter: Painter): void {
  painter.saved.push({ ...painter.state });
}

/** One restore too many, as broken files have it, changes nothing. */
export function restore(painter: Painter): void {
  painter.state = painter.saved.pop() ?? painter.state;
}

export function isShown(painter: Painter): boolean {
  return !painter.shown.includes(false);
}
