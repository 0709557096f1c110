// Sentences give their amounts in 万元. One with decimals in 元 among them has most likely lost its 万; a price per piece or a whole number
// of yuan may be meant.
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const tenThousands = /\d\s*万元/gu;
const yuan = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}\s*元(?!\s*[/／每])/gu;
/** So many amounts in 万元 tell what the document is written in. */
const least = 5;

export const amountsInSentencesShareAUnit = writtenCheck(
  'amounts-in-sentences-share-a-unit',
  function* ({ document }, fault) {
    const sentences = textsOf(document).filter(({ kind }) => kind === 'sentence');
    const usual = sentences.reduce((count, { text }) => count + [...text.matchAll(tenThousands)].length, 0);
    const odd = sentences.flatMap(({ text, place }) =>
      [...text.matchAll(yuan)].map((match) => ({ written: match[0], place: placeOfMatch(place, match) })),
    );
    if (usual < least || odd.length * least > usual) return;
    if (odd.length === 0) yield held;
    for (const { written, place } of odd) yield fault({ places: [place], written });
  },
);
