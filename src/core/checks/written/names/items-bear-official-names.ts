// An item of expenditure named in a sentence with its amount bears its name of the classification: a name that was given up years ago, or
// one that is nearly right, is a slip.
import { comparable } from '../../../tables/read/phrases.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';
import { formerNames } from './former-names.ts';
import { nearName } from './near-name.ts';

/** A name right before an amount or a code: 卫生健康支出79.59万元, 卫生健康支出（类）, 公共安全支出（204类）. */
const item =
  /(?<=^|[、，；：。\s]|\d[、.．]|包括)(\p{Script=Han}{3,20}支出)\s*(?=[\d.,]+\s*万?元|[（(](?:\d*[类款项])[）)])/gu;

export const itemsBearOfficialNames = writtenCheck(
  'items-bear-official-names',
  function* ({ document, standards }, fault) {
    const official = new Set(standards.lists.functionalClass.entries.map(({ name }) => comparable(name)));
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence') continue;
      for (const [, name = ''] of text.matchAll(item)) {
        const former = formerNames[name];
        const near = official.has(comparable(name)) ? undefined : nearName(name, official);
        if (official.has(comparable(name))) yield held;
        else if (former !== undefined) yield fault({ places: [place], written: name, expected: former });
        else if (near !== undefined) yield fault({ places: [place], written: name, expected: near });
      }
    }
  },
);
