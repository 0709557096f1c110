// The year of a document's number stands in 〔〕 (GB/T 9704): advice, as a disclosure is no official letter.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const number = /(\p{Script=Han}{2,10})([【〔\[［（(])((?:19|20)\d{2})([】〕\]］）)])\s*((?:第)?\d+\s*号)/gu;
/** What leads to a document, and is no part of its number. */
const lead = /^.*(?:根据|依据|按照|依照|以及|和|的|及)/u;

export const documentNumbersAreWellFormed = writtenCheck(
  'document-numbers-are-well-formed',
  function* ({ document }, fault) {
    for (const { text, place } of textsOf(document)) {
      if (!text.includes('号')) continue;
      for (const [whole, words = '', open = '', year = '', close = '', serial = ''] of text.matchAll(
        number,
      )) {
        const issuer = words.replace(lead, '');
        const written = whole.slice(words.length - issuer.length);
        if (open === '〔' && close === '〕') yield held;
        else yield fault({ places: [place], written, expected: `${issuer}〔${year}〕${serial}` });
      }
    }
  },
);
