// A number of offices, units or items is that of the list behind it, in the sentence (内设3个科室，分别为甲、乙、丙) or in the paragraphs below
// it (预算单位共2家：); and a number of all is the sum of its kinds.
import { placeOfMatch } from '../../places.ts';
import { textsOf, type CheckedText } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const counted =
  /(\d{1,3})\s*(?:个|家|项|辆|名)((?:\p{Script=Han}|[（）])*?)[，,：:]?\s*(?:分别(?:为|是)|包括|即)[:：]?([^。；;]+)/dgu;
const inBrackets = /[（(][^（）()]*[）)]|“[^”]*”|《[^》]*》/gu;
const ofAll = /共\s*(\d{1,3})\s*家/u;
/** The body itself, and so many below it. */
const ofOthers = /(?:本部|本级)(?:以?及|和)?(?:下属|所属)\s*(\d{1,3})\s*家/u;
const ofKind = /(?:行政|参公|参照公务员法管理的?(?:事业)?|事业|企业)单位\s*(\d{1,3})\s*家/gu;
const listed = /^(\d{1,2})[.．、]/u;

export const countsMatchTheirLists = writtenCheck(
  'counts-match-their-lists',
  function* ({ document }, fault) {
    const texts = textsOf(document);
    for (const [index, { kind, text, place }] of texts.entries()) {
      if (kind !== 'sentence' && kind !== 'projectText') continue;
      for (const match of text.matchAll(counted)) {
        const [, written = '', what = '', list = ''] = match;
        const items = itemsIn(list);
        if (items === undefined) continue;
        if (items.includes(Number(written))) yield held;
        else {
          const places = [placeOfMatch(place, match, 1)];
          yield fault({ places, written, expected: `${items[0] ?? ''}`, values: { what } });
        }
      }
      const below = /[：:]$/u.test(text) ? itemsBelow(texts, index) : 0;
      const others = ofOthers.exec(text)?.[1];
      const all = others === undefined ? ofAll.exec(text)?.[1] : `${Number(others) + 1}`;
      const kinds = [...text.matchAll(ofKind)].map(([, count = '']) => count);
      const sum = kinds.reduce((total, count) => total + Number(count), 0);
      const lists = below > 0 ? below : undefined;
      const expected = lists ?? (all === undefined ? undefined : Number(all));
      if (expected === undefined || !text.includes('单位')) continue;
      if (all !== undefined && lists !== undefined) {
        if (Number(all) === lists) yield held;
        else yield fault({ places: [place], written: all, expected: `${lists}`, values: { what: '单位' } });
      }
      if (kinds.length === 0) continue;
      if (sum === expected) yield held;
      else
        yield fault({
          places: [place],
          written: kinds.join('＋'),
          expected: `${expected}`,
          values: { what: '单位' },
        });
    }
  },
);

/** How many items a list in a sentence has; two numbers where 和 may part the last two or belong to a name. */
function itemsIn(list: string): readonly number[] | undefined {
  const bare = list.replace(inBrackets, '');
  // What goes on after a comma, or ends in 等, is no list that can be counted.
  if (/[，,]|等(?:\d|$|\p{Script=Han}{0,4}$)|\d/u.test(bare)) return undefined;
  const items = bare.split(/、|和(?=\p{Script=Han}{2,}$)/u).filter((one) => one.trim() !== '');
  return items.length < 2 ? undefined : [items.length, bare.split('、').length];
}

/** How many numbered paragraphs follow, from 1 on. */
function itemsBelow(texts: readonly CheckedText[], index: number): number {
  let count = 0;
  while (Number(listed.exec(texts[index + 1 + count]?.text ?? '')?.[1]) === count + 1) count += 1;
  return count;
}
