// Where words of a text stand on its pages: on each printed line the part that holds them.
import { around, type Box, type DocumentPlace, type PageBox } from '../lib/place.ts';
import type { DocumentLine, LineBox } from './printed-document.ts';

/** From the first to behind the last of some characters of a text. */
export type Span = readonly [start: number, end: number];

/** One a line, and never less than the words: where it is not known how far a line's characters reach, all of the line. */
export function boxesOfWords({ text, lineBoxes = [] }: DocumentLine, [start, end]: Span): readonly PageBox[] {
  return lineBoxes.flatMap((line, index) => {
    const next = lineBoxes[index + 1]?.start ?? text.length;
    const [from, to] = [Math.max(start, line.start), Math.min(end, next)];
    return from < to ? [{ page: line.page, box: partOf(line, from - line.start, to - line.start) }] : [];
  });
}

function partOf({ box, sides }: LineBox, from: number, to: number): Box {
  const left = sides?.left.slice(from, to) ?? [];
  const right = sides?.right.slice(from, to) ?? [];
  if (left.length === 0) return box;
  const [, top, , bottom] = box;
  return [Math.min(...left), top, Math.max(...right), bottom];
}

/** The place of the words alone; that of the whole text where it is not known where its lines stand. */
export function placeOfWords<Place extends DocumentPlace>(
  place: Place,
  line: DocumentLine,
  span: Span,
): Place {
  const boxes = boxesOfWords(line, span);
  const [first] = boxes;
  if (first === undefined) return place;
  const here = boxes.filter(({ page }) => page === first.page).map(({ box }) => box);
  return { ...place, page: first.page, box: around(here), boxes };
}

/** A part of a text, with the printed lines that it stands on. */
export function partOfLine(line: DocumentLine, [start, end]: Span): DocumentLine {
  const { text, place, lineBoxes } = line;
  if (lineBoxes === undefined) return { text: text.slice(start, end), place };
  const { boxes: _boxes, ...own } = placeOfWords(place, line, [start, end]);
  const part = { text: text.slice(start, end), place: own };
  const within = lineBoxes.filter(
    (each, index) => each.start < end && (lineBoxes[index + 1]?.start ?? text.length) > start,
  );
  return { ...part, lineBoxes: within.map((each) => lineFrom(each, start)) };
}

/** As of a text that begins further on. */
function lineFrom({ sides, ...line }: LineBox, start: number): LineBox {
  const cut = Math.max(0, start - line.start);
  return {
    ...line,
    start: Math.max(0, line.start - start),
    ...(sides === undefined ? {} : { sides: { left: sides.left.slice(cut), right: sides.right.slice(cut) } }),
  };
}
