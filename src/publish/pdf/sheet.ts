// The sheet: margins and the area that they leave for text. The template gets the same numbers, so that what is reckoned
// here and what is set there agree.

export type Orientation = 'portrait' | 'landscape';

interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * In millimetres. Close to GB/T 9704 at the sides; a little less above and below, so that a table of all functional classes
 * keeps to one page.
 */
export const marginsMillimetres: Readonly<Record<Orientation, Margins>> = {
  portrait: { top: 30, bottom: 30, left: 28, right: 26 },
  landscape: { top: 26, bottom: 26, left: 28, right: 28 },
};

const shortSide = 210;
const longSide = 297;
const pointsPerMillimetre = 72 / 25.4;

/** Width and height for text, in points. */
export function textArea(orientation: Orientation): { readonly width: number; readonly height: number } {
  const { top, bottom, left, right } = marginsMillimetres[orientation];
  const [across, down] = orientation === 'portrait' ? [shortSide, longSide] : [longSide, shortSide];
  return {
    width: (across - left - right) * pointsPerMillimetre,
    height: (down - top - bottom) * pointsPerMillimetre,
  };
}
