// The page that the contents name is the one that bears the number: a slip of form. Pages whose own number is not printed cannot be told.
import { comparable, readable } from '../../../tables/read/phrases.ts';
import { shortened } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';
import { contentsEntries } from './contents-entries.ts';
import { withoutNumber } from './heading-words.ts';

export const contentsNameTheRightPages = writtenCheck(
  'contents-name-the-right-pages',
  function* ({ document }, fault) {
    const numbers = new Map(
      document.elements.flatMap((element) => {
        if (element.kind !== 'paragraph' || element.role !== 'pageNumber') return [];
        const [number] = /\d+/u.exec(element.text.normalize('NFKC')) ?? [];
        return number === undefined ? [] : [[element.place.page, number] as const];
      }),
    );
    const headings = Map.groupBy(
      textsOf(document).filter(({ kind }) => kind === 'heading' || kind === 'title'),
      (heading) => bare(heading.text),
    );
    for (const { text, place, printedPage } of contentsEntries(document)) {
      const pages = (headings.get(bare(text)) ?? []).map((heading) => heading.place.page);
      const [page, ...others] = [...new Set(pages)];
      const number = page === undefined || others.length > 0 ? undefined : numbers.get(page);
      if (printedPage === undefined || number === undefined) continue;
      const [named] = /\d+/u.exec(printedPage) ?? [];
      if (named === number) yield held;
      else {
        const label = shortened(readable(text));
        const places = [{ ...place, key: { section: readable(text) }, label }];
        yield fault({ places, written: printedPage, expected: number, values: { heading: readable(text) } });
      }
    }
  },
);

/** Contents number what the body leaves bare, and leave out the year. */
function bare(text: string): string {
  return withoutNumber(comparable(text)).replace(/^20\d{2}年?度?/u, '');
}
