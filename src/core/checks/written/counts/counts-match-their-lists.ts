// A number of offices, units or items is that of the list behind it: 内设3个科室，分别为甲、乙、丙.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const counted =
  /(\d{1,3})\s*(?:个|家|项|辆|名)((?:\p{Script=Han}|[（）])*?)[，,：:]?\s*(?:分别(?:为|是)|包括|即)[:：]?([^。；;]+)/gu;
const inBrackets = /[（(][^（）()]*[）)]|“[^”]*”|《[^》]*》/gu;

export const countsMatchTheirLists = writtenCheck(
  'counts-match-their-lists',
  function* ({ document }, fault) {
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence' && kind !== 'projectText') continue;
      for (const [, written = '', what = '', list = ''] of text.matchAll(counted)) {
        // What goes on after a comma, or ends in 等, is no list that can be counted.
        if (/[，,]|等(?:\d|$|\p{Script=Han}{0,4}$)|\d/u.test(list.replace(inBrackets, ''))) continue;
        const items = list
          .replace(inBrackets, '')
          .split(/、|和(?=\p{Script=Han}{2,}$)/u)
          .filter((one) => one.trim() !== '');
        if (items.length < 2) continue;
        const isSame =
          items.length === Number(written) ||
          list.replace(inBrackets, '').split('、').length === Number(written);
        if (isSame) yield held;
        else yield fault({ places: [place], written, expected: `${items.length}`, values: { what } });
      }
    }
  },
);
