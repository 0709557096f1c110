// Narrows the text of a cell where its last line would be a single character: that asks to be overlooked, and it reads badly.
import type { GridCell } from '../../core/disclosure/tree.ts';
import type { Pieces } from './text-width.ts';
import { lineCount } from './text-width.ts';

/** Room that the typesetter may need beyond what is reckoned, in parts of the font size. */
const spare = 0.2;
/** A line that lacks more than this, next to the word that follows it, would look as if its writer had ended it there. */
const mostLacking = 0.95;

/**
 * How much of the column's width is left empty beside the text, in points; never so much that it takes more lines. Heads get
 * lines of an even number of characters, as most words have two. Other text is narrowed only where a character would stand
 * alone.
 */
export function widthLeftEmpty(
  kind: GridCell['kind'],
  text: Pieces,
  fontSize: number,
  columnWidth: number,
): number {
  const room = columnWidth / fontSize;
  const lines = lineCount(text, 1, room);
  if (lines === text.length || kind === 'figure' || kind === 'code') return 0;
  if (kind !== 'head' && !endsAlone(text, room, lines)) return 0;
  const width = narrower(room, kind === 'head' ? 2 : 1).find((each) => isBetter(text, each, room, lines));
  return width === undefined ? 0 : (room - width - spare) * fontSize;
}

/** Widths of whole characters, or of pairs, that leave the typesetter its spare room; the widest first. */
function narrower(room: number, step: number): number[] {
  const widest = Math.floor((room - spare) / step) * step;
  return [widest, widest - step].filter((width) => width > 1);
}

function isBetter(text: Pieces, width: number, room: number, lines: number): boolean {
  const lacking: number[] = [];
  const count = lineCount(text, 1, width, (used, next) => lacking.push(room - used - next));
  return count === lines && lacking.every((each) => each <= mostLacking) && !endsAlone(text, width, lines);
}

/** Whether the last line has one character, with the marks that close it. */
function endsAlone(text: Pieces, width: number, lines: number): boolean {
  const withoutLast = [...text.slice(0, -1), text.at(-1)?.slice(0, -1) ?? []];
  return lineCount(withoutLast, 1, width) < lines;
}
