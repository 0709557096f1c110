// A paragraph that stands twice in a row, or with one between, was pasted once too often. Short lines may well be the same.
import { comparable } from '../../../tables/read/phrases.ts';
import { shortened } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const shortest = 20;
/** So many paragraphs on. */
const reach = 2;

export const paragraphsAreNotRepeated = writtenCheck(
  'paragraphs-are-not-repeated',
  function* ({ document }, fault) {
    const sentences = textsOf(document)
      .filter(({ kind }) => kind === 'sentence')
      .map(({ text, place }) => ({ text, place, words: comparable(text) }));
    for (const [index, { text, place, words }] of sentences.entries()) {
      if (words.length < shortest) continue;
      const before = sentences.slice(Math.max(0, index - reach), index).find((one) => one.words === words);
      if (before === undefined) yield held;
      else yield fault({ places: [place, before.place], written: shortened(text) });
    }
  },
);
