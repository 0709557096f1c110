// The lines of a text as they are joined, and where each stands with its characters.
import type { DocumentPlace } from '../../core/lib/place.ts';
import type { LineBox, Sides } from '../../core/reading/printed-document.ts';
import { boxOf, type Area } from './geometry.ts';
import type { TextLine } from './lines.ts';

export interface LineOnPage {
  readonly page: number;
  readonly line: TextLine;
}

export interface PlacedLine extends LineOnPage {
  /** Where in the text of its paragraph or cell it begins. */
  readonly start: number;
}

/** `between` gives what stands between the text so far, which ends in a line, and the next one. */
export function joinedLines(
  lines: readonly LineOnPage[],
  between: (text: string, line: TextLine, before: TextLine) => string,
): { readonly text: string; readonly lines: readonly PlacedLine[] } {
  let text = '';
  const placed = lines.map(({ page, line }, index): PlacedLine => {
    const before = lines[index - 1]?.line;
    if (before !== undefined) text += between(text, line, before);
    const start = text.length;
    text += line.text;
    return { page, line, start };
  });
  return { text, lines: placed };
}

export function lineBoxesOf(
  lines: readonly PlacedLine[],
  place: (page: number, area: Area) => DocumentPlace,
): readonly LineBox[] {
  return lines.flatMap(({ page, line, start }): LineBox[] => {
    const { box, needsReview } = place(page, line);
    if (box === undefined) return [];
    // What was recognised tells its lines; where characters stand on them is a guess. Sideways there is no left and right.
    const isPlain = needsReview !== true && line.glyphs[0]?.turn === 0 && box.join() === boxOf(line).join();
    return [{ start, page, box, ...(isPlain ? { sides: sidesOf(line) } : {}) }];
  });
}

/** A space takes the room that there is between its neighbours. */
function sidesOf({ text, glyphs }: TextLine): Sides {
  const [left, right]: [number[], number[]] = [[], []];
  const add = (from: number, to: number): void => {
    left.push(inHundredths(from));
    right.push(inHundredths(to));
  };
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before !== undefined && !text.startsWith(glyph.text, left.length)) add(before.x1, glyph.x0);
    // One of a rare character's two units, or of a ligature, stands where the whole stands.
    for (const end = left.length + glyph.text.length; left.length < end;) add(glyph.x0, glyph.x1);
  }
  return { left, right };
}

const inHundredths = (value: number): number => Math.round(value * 100) / 100;
