// Contents leave none of a kind out: where most tables, or most headings of a level, are listed, the others are too. Some contents list
// the parts alone; then nothing is missing.
import type { CheckedDocument } from '../../checked-document.ts';
import type { CheckedPlace } from '../../obligation.ts';
import { placeOfPassage, placeOfTable } from '../../places.ts';
import { mostSimilar, sharedPairs } from '../../../lib/similar.ts';
import { tableTitle } from '../../../reading/printed-document.ts';
import { comparable, readable } from '../../../tables/read/phrases.ts';
import { held, writtenCheck } from '../written-check.ts';
import { contentsEntries } from './contents-entries.ts';
import { withoutNumber, wordedAs } from './heading-words.ts';

export const headingsStandInTheContents = writtenCheck(
  'headings-stand-in-the-contents',
  function* ({ document }, fault) {
    const entries = contentsEntries(document).map(({ text }) => bare(text));
    if (entries.length === 0) return;
    const all = titlesOf(document);
    const titles = new Set(all.map(({ written }) => bare(written)));
    for (const ofKind of Map.groupBy(all, ({ kind }) => kind).values()) {
      const missing = ofKind.filter(
        ({ written, listedAs }) =>
          !entries.includes(bare(written)) &&
          !entries.some((entry) => listedAs?.test(entry) === true) &&
          // An entry that is another's title is that one's, however like it is.
          !isListed(
            bare(written),
            entries.filter((entry) => !titles.has(entry)),
          ),
      );
      // Where only half or fewer are listed, that kind is not listed at all.
      if (missing.length * 2 >= ofKind.length) continue;
      for (const { place, written } of missing) yield fault({ places: [place], written });
      if (missing.length < ofKind.length) yield held;
    }
  },
);

/** So much of two titles is the same where one is meant for the other. */
const leastAlike = 0.6;

/** An entry that is nearly the title is meant for it: that they differ is told of the entry. */
function isListed(words: string, entries: readonly string[]): boolean {
  return entries.some(
    (entry) =>
      entry.includes(words) ||
      words.includes(entry) ||
      mostSimilar(entry, [words]).length > 0 ||
      sharedPairs(entry, words) >= leastAlike,
  );
}

interface Title {
  readonly kind: string;
  readonly written: string;
  /** Where the format lists it in words of its own. */
  readonly listedAs?: RegExp;
  readonly place: CheckedPlace;
}

function titlesOf({ reading }: CheckedDocument): readonly Title[] {
  const tables = reading.tables.map(({ printed, read }) => ({
    kind: 'table',
    written: tableTitle(printed),
    place: placeOfTable(printed, read.spec.name),
  }));
  const { format } = reading;
  const headings = reading.passages.flatMap((passage): Title[] => {
    const { leaf, line } = passage;
    // What stands on the cover is no heading, nor is what stands once for each of many.
    if (leaf?.spec.kind !== 'heading' || leaf.position === 0 || format === undefined) return [];
    const { level, contentsText } = leaf.spec;
    if (contentsText === undefined) return [];
    const listedAs = wordedAs(contentsText, format);
    return [{ kind: `${level}`, written: readable(line.text), listedAs, place: placeOfPassage(passage) }];
  });
  return [...tables, ...headings].filter(({ written }) => written !== '');
}

function bare(text: string): string {
  return withoutNumber(comparable(text)).replace(/^20\d{2}年?度?/u, '');
}
