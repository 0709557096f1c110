// An amount in a sentence has its unit. Only a figure with decimals, after a word for money or as the end of a clause, is surely an amount.
import { placeInText, placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const amount =
  /(?:收入|支出|预算|合计|总计|经费|拨款|资金|费)(?:为|共计|共)?\s*(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}(?![\d.,])(.{0,3})/gu;
/** What ends a clause as an amount would: 决算1.08，占… A number of a heading has no two decimals. */
const bare = /(?<=\p{Script=Han})(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}(?=[，。；、])/gu;

export const amountsInSentencesHaveUnits = writtenCheck(
  'amounts-in-sentences-have-units',
  function* ({ document }, fault) {
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence' && kind !== 'projectText') continue;
      for (const { index, 0: whole, 1: following = '' } of text.matchAll(amount)) {
        if (/^\s*(?:元|万|亿|千|百|%|％|个|倍)/u.test(following)) yield held;
        else {
          const written = whole.slice(0, whole.length - following.length);
          const places = [placeInText(place, text, [index, index + written.length])];
          yield fault({ places, written });
        }
      }
      const named = [...text.matchAll(amount)].map(([whole]) => whole);
      if (!/万元|元，|占/u.test(text)) continue;
      for (const match of text.matchAll(bare)) {
        const [written] = match;
        if (!named.some((whole) => whole.includes(written)))
          yield fault({ places: [placeOfMatch(place, match)], written });
      }
    }
  },
);
