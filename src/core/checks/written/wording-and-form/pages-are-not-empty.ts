// A page between others with nothing on it but its number: for whoever lays the document out.
import type { DocumentTable } from '../../../reading/printed-document.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { PlaceKey } from '../../obligation.ts';
import { placeOfDocument, placeOfPassage } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

const furniture: readonly string[] = ['pageNumber', 'runningHead', 'runningFoot', 'watermark'];

export const pagesAreNotEmpty = writtenCheck('pages-are-not-empty', function* ({ document }, fault) {
  const filled = new Set<number>();
  let last = 0;
  for (const element of document.elements) {
    const pages = element.kind === 'grid' ? element.pages : [element.place.page ?? 0];
    last = Math.max(last, ...pages);
    if (element.kind === 'paragraph' && furniture.includes(element.role)) continue;
    for (const page of pages) filled.add(page);
  }
  for (let page = 1; page < last; page += 1) {
    if (filled.has(page)) yield held;
    else {
      const place = { ...placeOfDocument(document), page, key: keyBefore(document.reading, page) };
      yield fault({ places: [place], values: { page: `${page}` } });
    }
  }
});

/** The table or section that it comes after: that stays, also when pages move. */
function keyBefore({ passages, tables }: Reading, page: number): PlaceKey {
  const passage = passages.findLast(({ line }) => (line.place.page ?? page) < page);
  const table = tables.findLast(({ printed }) => lastPage(printed) < page);
  if (table !== undefined && lastPage(table.printed) > (passage?.line.place.page ?? 0))
    return { table: table.read.spec.name };
  const section = passage === undefined ? undefined : placeOfPassage(passage).key.section;
  return section === undefined ? {} : { section };
}

const lastPage = ({ pages }: DocumentTable): number => Math.max(...pages);
