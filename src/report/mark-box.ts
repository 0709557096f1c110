// The box by which a place is marked. A cell is marked by its rules; around words there is some air, so that the line of the box cuts
// no character.
import type { CheckedPlace } from '../core/checks/obligation.ts';
import type { Box } from '../core/lib/place.ts';

/** In points. Lines of text lie further apart. */
const air = 2.5;

/** Undefined where the place has none. */
export function markBox({ box, row }: Pick<CheckedPlace, 'box' | 'row'>): Box | undefined {
  if (box === undefined || row !== undefined) return box;
  const [left, top, right, bottom] = box;
  return [Math.max(left - air, 0), Math.max(top - air, 0), right + air, bottom + air];
}
