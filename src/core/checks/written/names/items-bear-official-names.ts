// An item of expenditure named in a sentence with its amount bears its name of the classification: a name that was given up years ago, or
// one that is nearly right, is a slip; and so is a section that its class has not, an item that its section has not.
import {
  indexCodeList,
  type CodeEntry,
  type CodeList,
  type CodeListIndex,
} from '../../../classification/code-list.ts';
import { rememberedOf } from '../../../lib/remembered.ts';
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';
import { formerNames } from './former-names.ts';
import { nearName } from './near-name.ts';

/** A name right before an amount or a code: 卫生健康支出79.59万元, 卫生健康支出（类）, 公共安全支出（204类）. */
const item =
  /(?<=^|[、，；：。\s]|\d[、.．]|包括)(\p{Script=Han}{3,20}支出)\s*(?=[\d.,]+\s*万?元|[（(](?:\d*[类款项])[）)])/dgu;
/** From class to item: 住房保障支出（类）住房改革支出（款）住房公积金（项）. */
const chain =
  /(?<=^|[、，；：。\s]|\d[.．])([^、，；：。\s]{3,24}?)[（(]\d*类[）)]([^，；：。]{2,30}?)[（(]\d*款[）)]([^，；：。]{2,30}?)[（(]\d*项[）)]/dgu;

export const itemsBearOfficialNames = writtenCheck(
  'items-bear-official-names',
  function* ({ document, standards }, fault) {
    const { functionalClass } = standards.lists;
    const index = indexCodeList(functionalClass);
    const classes = functionalClass.entries.filter(({ code }) => code.length === 3);
    const official = namesIn(functionalClass);
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence') continue;
      for (const match of text.matchAll(item)) {
        const [, name = ''] = match;
        const places = [placeOfMatch(place, match, 1)];
        const former = formerNames[name];
        const near = official.has(comparable(name)) ? undefined : nearName(name, official);
        if (official.has(comparable(name))) yield held;
        else if (former !== undefined) yield fault({ places, written: name, expected: former });
        // That a word stands twice is told as that.
        else if (near !== undefined && withoutDoubledWord(name) !== near)
          yield fault({ places, written: name, expected: near });
      }
      for (const match of text.matchAll(chain)) {
        const [, ofClass = '', ofSection = '', ofItem = ''] = match;
        const broken = brokenLink([ofClass, ofSection, ofItem], classes, index);
        if (broken === undefined) yield held;
        // A name that stands nowhere in the classification is told above, where it is near to one that does.
        else if (broken.expected !== undefined) {
          const [group, written] = broken.level === 'section' ? [2, ofSection] : [3, ofItem];
          yield fault({ places: [placeOfMatch(place, match, group)], written, expected: broken.expected });
        }
      }
    }
  },
);

const namesIn = rememberedOf(
  ({ entries }: CodeList): ReadonlySet<string> => new Set(entries.map(({ name }) => comparable(name))),
);

function withoutDoubledWord(name: string): string {
  return name.replace(/(\p{Script=Han}{2,})\1/u, '$1');
}

interface BrokenLink {
  readonly level: 'section' | 'item';
  /** Undefined where no name of the level is near, or only one that leads to the next name. */
  readonly expected: string | undefined;
}

/** The first name that the one before it does not have below it. A class of another year says nothing of what is below. */
function brokenLink(
  [ofClass, ofSection, ofItem]: readonly [string, string, string],
  classes: readonly CodeEntry[],
  index: CodeListIndex,
): BrokenLink | undefined {
  const above = classes.find(({ code }) => index.nameFits(code, ofClass));
  if (above === undefined) return undefined;
  const sections = index.children(above.code);
  const section = sections.find(({ code }) => index.nameFits(code, ofSection));
  if (section === undefined) {
    const leading = sections.filter(({ code }) =>
      index.children(code).some((one) => index.nameFits(one.code, ofItem)),
    );
    const [only, ...others] = leading;
    const expected = only !== undefined && others.length === 0 ? only.name : nearest(ofSection, sections);
    return { level: 'section', expected };
  }
  const items = index.children(section.code);
  if (items.length === 0 || items.some(({ code }) => index.nameFits(code, ofItem))) return undefined;
  return { level: 'item', expected: nearest(ofItem, items) };
}

function nearest(written: string, entries: readonly CodeEntry[]): string | undefined {
  const names = entries.map(({ name }) => name);
  return mostSimilar(comparable(written), names.map(comparable), 1)[0];
}
