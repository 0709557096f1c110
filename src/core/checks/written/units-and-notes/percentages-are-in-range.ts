// A share lies between nothing and all, and nothing falls by more than all of it.
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';
import { compareDecimals } from '../targets/decimals.ts';

const share = /(?:占|比重为?|下降|减少)[^，。；\d]{0,24}(\d+(?:\.\d+)?)\s*[%％]/gu;

export const percentagesAreInRange = writtenCheck(
  'percentages-are-in-range',
  function* ({ document }, fault) {
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence') continue;
      for (const match of text.matchAll(share)) {
        const [written, number = ''] = match;
        if (compareDecimals(number, '100') <= 0) yield held;
        else yield fault({ places: [placeOfMatch(place, match)], written });
      }
    }
  },
);
