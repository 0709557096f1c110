// What pictures of pages do not show: the numbers that belong to persons, each on the printed lines that it stands on.
import { maskingOf } from '../../core/checks/document-masking.ts';
import type { Box, PageBox } from '../../core/lib/place.ts';
import { linesIn, type DocumentElement } from '../../core/reading/printed-document.ts';
import { placeOfWords } from '../../core/reading/words-on-pages.ts';

/** By page. */
export function coveredBoxes(elements: readonly DocumentElement[]): ReadonlyMap<number, readonly Box[]> {
  const { spansOf } = maskingOf(elements);
  const boxes = elements.flatMap(linesIn).flatMap((line) =>
    spansOf(line).flatMap((span): readonly PageBox[] => {
      const { page, box, boxes: several } = placeOfWords(line.place, line, span);
      return several ?? (page === undefined || box === undefined ? [] : [{ page, box }]);
    }),
  );
  const byPage = Map.groupBy(boxes, ({ page }) => page);
  return new Map([...byPage].map(([page, here]) => [page, here.map(({ box }) => withAir(box))]));
}

/** In points: the ink of a character may stand out of its place by a little. */
const air = 1;

function withAir([left, top, right, bottom]: Box): Box {
  return [left - air, top - air, right + air, bottom + air];
}
