// Where a finding is marked in its document: each place once, though several of its places may stand in one paragraph; and by which box.
// A cell is marked by its rules; around words there is some air, so that the line of the box cuts no character.
import type { CheckedPlace } from '../core/checks/obligation.ts';
import type { Box } from '../core/lib/place.ts';

/** The index of the first place that stands where this one stands: that bears the mark. */
export function markIndex(places: readonly CheckedPlace[], place: CheckedPlace): number {
  const where = positionOf(place);
  return places.findIndex((other) => positionOf(other) === where);
}

function positionOf({ document, page, line, cell, table, row, column, box }: CheckedPlace): string {
  return JSON.stringify([document, page, line, cell, table, row, column, box]);
}

/** In points. Lines of text lie further apart. */
const air = 2.5;

/** Undefined where the place has none. */
export function markBox({ box, row }: Pick<CheckedPlace, 'box' | 'row'>): Box | undefined {
  if (box === undefined || row !== undefined) return box;
  const [left, top, right, bottom] = box;
  return [Math.max(left - air, 0), Math.max(top - air, 0), right + air, bottom + air];
}
