// Reckons how wide a text is set and how many lines it takes, close enough to fit tables to pages without setting them
// once for every size that might do (which took longer than setting the whole document).

/** A part of a text that no line's end parts, in parts of the font size. */
interface Piece {
  readonly width: number;
  /** What it takes less at a line's end, where the empty half of a closing mark is left out. */
  readonly trimmed: number;
}

/** A text cut where a line may end; each of its own lines by itself. */
export type Pieces = readonly (readonly Piece[])[];

/** In the unit of `fontSize`; of a text of several lines, that of the widest. */
export function textWidth(text: string, fontSize: number): number {
  const widths = cutIntoPieces(text).map((line) => line.reduce((sum, { width }) => sum + width, 0));
  return fontSize * Math.max(0, ...widths);
}

/** Runs of digits and letters are not parted, nor marks from what they close or open; other text breaks anywhere. */
export function cutIntoPieces(text: string): Pieces {
  return text.split('\n').map((line) => {
    const pieces: Piece[] = [];
    let before = '';
    for (const character of line) {
      const joins =
        closingMark.test(character) ||
        openingMark.test(before) ||
        (wordCharacter.test(character) && wordCharacter.test(before));
      const start = joins ? pieces.pop() : undefined;
      const width = (start?.width ?? 0) + widthOf(character);
      pieces.push({ width, trimmed: closingMark.test(character) ? 0.5 : 0 });
      before = character;
    }
    return pieces;
  });
}

/** How many lines the pieces take in a column. `atBreak` is told how wide a full line is, and the piece that had no room in it. */
export function lineCount(
  pieces: Pieces,
  fontSize: number,
  columnWidth: number,
  atBreak?: (used: number, next: number) => void,
): number {
  const room = columnWidth / fontSize;
  let lines = 0;
  for (const line of pieces) {
    lines += 1;
    let used = 0;
    for (const { width, trimmed } of line) {
      if (used > 0 && used + width - trimmed > room) {
        lines += 1;
        atBreak?.(used, width);
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}

const wordCharacter = /^[\u0021-\u024f]/u;
const closingMark = /^[，。、；：！？）”’》】]/u;
const openingMark = /^[（“‘《【]/u;

/** A Chinese character and full-width punctuation take their font size; the fonts' digits and letters a little over half. */
function widthOf(character: string): number {
  if (character >= '0' && character <= '9') return 0.555;
  if (character === '%') return 0.92;
  if (/[.,:;'|]/u.test(character)) return 0.29;
  return character >= ' ' && character <= '\u024f' ? 0.6 : 1;
}
