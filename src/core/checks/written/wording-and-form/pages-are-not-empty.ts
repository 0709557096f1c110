// A page between others with nothing on it but its number: for whoever lays the document out.
import { placeOfDocument } from '../../places.ts';
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
      const place = { ...placeOfDocument(document), page, key: { section: `${page}` } };
      yield fault({ places: [place], written: `${page}` });
    }
  }
});
