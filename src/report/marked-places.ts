// Where a finding is marked in its document: each place once, though several of its places may stand at the same words; and by which
// boxes. A cell is marked by its rules, unless it is known which of its words are meant; around words there is some air, so that the line
// of the box cuts no character.
import type { CheckedPlace } from '../core/checks/obligation.ts';
import type { Box, PageBox } from '../core/lib/place.ts';

/** The index of the first place that stands where this one stands: that bears the mark. */
export function markIndex(places: readonly CheckedPlace[], place: CheckedPlace): number {
  const where = positionOf(place);
  return places.findIndex((other) => positionOf(other) === where);
}

function positionOf({
  document,
  page,
  line,
  block,
  cell,
  table,
  row,
  column,
  box,
  boxes,
}: CheckedPlace): string {
  return JSON.stringify([document, page, line, block, cell, table, row, column, box, boxes]);
}

/** In points. Lines of text lie further apart, and the characters of a line nearer. */
const air = { above: 2, beside: 1 };

/** Words, or a text as a whole, and no cell. */
export function isOfWords({ row, boxes }: CheckedPlace): boolean {
  return row === undefined || boxes !== undefined;
}

/** One on each printed line that words run over; none where it is not known where on its page a place is. */
export function markBoxes(place: CheckedPlace): readonly PageBox[] {
  const { page, box, boxes } = place;
  if (page === undefined || box === undefined) return [];
  if (!isOfWords(place)) return [{ page, box }];
  return (boxes ?? [{ page, box }]).map((each) => ({ ...each, box: withAir(each.box) }));
}

function withAir([left, top, right, bottom]: Box): Box {
  const { above, beside } = air;
  return [Math.max(left - beside, 0), Math.max(top - above, 0), right + beside, bottom + above];
}
