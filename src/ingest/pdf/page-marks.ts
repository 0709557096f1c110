// What one page shows, as plain marks in the order in which they are painted: glyphs, straight lines, filled areas, pictures.
import type { Area } from './geometry.ts';

export interface PageMarks {
  readonly area: Area;
  readonly glyphs: readonly Glyph[];
  readonly segments: readonly Segment[];
  readonly fills: readonly Fill[];
  readonly pictures: readonly Picture[];
  /** Glyphs that are painted with no ink, such as the lettering below a scanned page. */
  readonly inkless: readonly Glyph[];
  /** Characters of which the edge of their box shows no more than a part of their height. */
  readonly cut: readonly string[];
}

export interface Glyph extends Area {
  /** Mostly one character; U+FFFD where the file does not tell which. */
  readonly text: string;
  /** The line on which it stands: y where the text runs to the right. */
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** Quarter turns, clockwise, of the direction in which the text runs; `null` where it runs aslant. */
  readonly turn: 0 | 1 | 2 | 3 | null;
  readonly colour: string;
  /** Painted by one instruction: the glyphs of a run belong together. */
  readonly run: number;
  /** When it was painted, among everything else on the page. */
  readonly order: number;
}

/** A straight line along an axis: at `at` across, from `from` to `to` along. */
export interface Segment {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Fill extends Area {
  readonly colour: string;
  readonly order: number;
  /** A straight-sided figure along the axes, which hides what is below it. */
  readonly hides: boolean;
}

export interface Picture extends Area {
  readonly order: number;
}
