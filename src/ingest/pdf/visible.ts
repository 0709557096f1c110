// Which glyphs a reader of the page sees, each once: not those painted twice to look bold, not those without ink, in the
// colour of what is below them, or covered by what is painted later.
import type { Area } from './geometry.ts';
import { holdsCentre } from './geometry.ts';
import type { Fill, Glyph, PageMarks } from './page-marks.ts';

export interface SeenGlyphs {
  readonly seen: readonly Glyph[];
  /** Spaces left out. */
  readonly hidden: readonly Glyph[];
}

export function seenGlyphs(marks: PageMarks): SeenGlyphs {
  const coversPage = (area: Area): boolean => share(area, marks.area) > 0.5;
  const covers = [
    ...marks.fills.filter((fill) => fill.hides && !isWhite(fill.colour)),
    ...marks.pictures.filter(coversPage),
  ];
  const seen: Glyph[] = [];
  const hidden: Glyph[] = [];
  for (const glyph of marks.glyphs) {
    const covered = covers.some((cover) => cover.order > glyph.order && holdsCentre(cover, glyph));
    (covered || hasColourOfGround(glyph, marks) ? hidden : seen).push(glyph);
  }
  hidden.push(...marks.inkless);
  return { seen: withoutRepeats(seen), hidden: hidden.filter(({ text }) => text !== ' ') };
}

/** White paint below text is paper, and so is a page without paint; what a picture looks like is not known. */
function hasColourOfGround(glyph: Glyph, { fills, pictures }: PageMarks): boolean {
  if (isDark(glyph.colour)) return false;
  let ground: Fill | undefined;
  for (const fill of fills) {
    if (fill.order < glyph.order && holdsCentre(fill, glyph)) ground = fill;
  }
  if (ground !== undefined) return sameColour(ground.colour, glyph.colour);
  return sameColour('#ffffff', glyph.colour) && !pictures.some((picture) => holdsCentre(picture, glyph));
}

function isWhite(colour: string): boolean {
  return sameColour(colour, '#ffffff');
}

function isDark(colour: string): boolean {
  return colour === '#000000';
}

function sameColour(left: string, right: string): boolean {
  const [a, b] = [channels(left), channels(right)];
  return (
    a !== undefined && b !== undefined && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= 6)
  );
}

function channels(colour: string): readonly number[] | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** The part of the page that an area takes. */
export function share(area: Area, page: Area): number {
  const size = ({ x0, y0, x1, y1 }: Area): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
  return size(area) / Math.max(1, size(page));
}

/** The same character nearly at the same place is the same glyph. */
function withoutRepeats(glyphs: readonly Glyph[]): Glyph[] {
  const byText = new Map<string, Map<number, Glyph[]>>();
  const cell = 4;
  // Far places that share a number do no harm: what counts is the distance.
  const placeOf = (column: number, row: number): number => column * 65_536 + row;
  return glyphs.filter((glyph) => {
    let byPlace = byText.get(glyph.text);
    if (byPlace === undefined) byText.set(glyph.text, (byPlace = new Map<number, Glyph[]>()));
    const [column, row] = [Math.round(glyph.x0 / cell), Math.round(glyph.y0 / cell)];
    const near = Math.max(0.15 * glyph.size, 0.3);
    const isSame = (other: Glyph): boolean =>
      Math.abs(other.x0 - glyph.x0) < near && Math.abs(other.y0 - glyph.y0) < near;
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        if (byPlace.get(placeOf(x, y))?.some(isSame) === true) return false;
      }
    }
    const here = byPlace.get(placeOf(column, row));
    if (here === undefined) byPlace.set(placeOf(column, row), [glyph]);
    else here.push(glyph);
    return true;
  });
}
