// One word, number or mark of a sentence, a title or a head changed, each kind by a pattern of what it changes.
import type { CheckedPlace } from '../../src/core/checks/obligation.ts';
import type { DocumentElement, DocumentTable } from '../../src/core/reading/printed-document.ts';

export interface Change {
  readonly elements: readonly DocumentElement[];
  /** Whether a finding that names this place names what was changed. */
  readonly isAt: (place: CheckedPlace) => boolean;
}

export interface WordRule {
  readonly kind: string;
  /** Sentences, headings, or the lines above tables. */
  readonly in: 'text' | 'title' | 'head';
  readonly pattern: RegExp;
  readonly to: (found: string) => string;
  /** Left as it is where the document says again what stands before it: then nothing is missing. */
  readonly saidOnce?: RegExp;
}

const otherYear = (found: string): string =>
  found.replace(/20(\d\d)/u, (_, year: string) => `20${Number(year) - 2}`);
const oneMore = (found: string): string => found.replace(/\d+/u, (digits) => `${Number(digits) + 1}`);
const nothing = (): string => '';

/** Drops a sign in the middle. */
export const oneSignLess = (found: string): string => {
  const signs = [...found];
  return signs.filter((_, index) => index !== Math.floor(signs.length / 2)).join('');
};
const oneSignTwice = (found: string): string => {
  const signs = [...found];
  const middle = Math.floor(signs.length / 2);
  return signs.map((sign, index) => (index === middle ? sign + sign : sign)).join('');
};

/** Of nobody: no district has this number. The check digit is right. */
const identityNumber = '110000199001011235';

const reason =
  /(?<=(?:增加|减少|增长|下降)[\d.,]+(?:万元|%)（?)，?的?主要原因(?:是|：|是：)[^。；]*(?=[。；])/gu;
const item = /(?:卫生健康|社会保障和就业|一般公共服务|住房保障|文化旅游体育与传媒)支出(?=（|\d)/gu;
const counted = /(?<=公开经费情况的项目|二级项目|类项目|公开项目绩效目标)\d+个/gu;
const body = /示例市(?:示例区)?[^，。]{2,6}?局/gu;

export const wordRules: readonly WordRule[] = [
  { kind: 'year of a comparison', in: 'text', pattern: /(?<=[比较与])20\d\d年/gu, to: otherYear },
  { kind: 'year at the head of a sentence', in: 'text', pattern: /^20\d\d年(?!\d)/gu, to: otherYear },
  { kind: 'year of counting', in: 'text', pattern: /(?<=截至)20\d\d年12月/gu, to: otherYear },
  { kind: 'year in a heading', in: 'title', pattern: /20\d\d年/gu, to: otherYear },
  { kind: 'year above a table', in: 'head', pattern: /20\d\d年/gu, to: otherYear },
  { kind: 'date that is none', in: 'text', pattern: /(?<=年\d\d?月)\d\d?日/gu, to: () => '32日' },
  { kind: 'count of projects', in: 'text', pattern: counted, to: oneMore },
  { kind: 'count of vehicles', in: 'text', pattern: /(?<=车)\d+辆/gu, to: oneMore },
  { kind: 'count before a list', in: 'text', pattern: /(?<=内设|共)\d+(?:个科室|家)/gu, to: oneMore },
  { kind: 'name of the body in a sentence', in: 'text', pattern: body, to: oneSignLess },
  {
    kind: 'name of the body above a table',
    in: 'head',
    pattern: /(?<=部门(?:名称)?：).+/gu,
    to: oneSignTwice,
  },
  { kind: 'name of an item in a sentence', in: 'text', pattern: item, to: oneSignLess },
  { kind: 'unit of an amount', in: 'text', pattern: /(?<=[1-9]\d*\.\d+)万元/gu, to: () => '元' },
  { kind: 'unit of an amount lost', in: 'text', pattern: /(?<=\d\.\d\d)万元(?=[，。；])/gu, to: nothing },
  { kind: 'unit above a table lost', in: 'head', pattern: /单位：.*/gu, to: nothing },
  { kind: 'number of a table', in: 'head', pattern: /(?<=预算公开表)\d+/gu, to: oneMore },
  { kind: 'word in the title of a table', in: 'head', pattern: /\p{Script=Han}{8,}表/gu, to: oneSignLess },
  {
    kind: 'reason of a change left out',
    in: 'text',
    pattern: reason,
    to: nothing,
    saidOnce: /[\d.,]+万元/gu,
  },
  {
    kind: 'word twice',
    in: 'text',
    pattern: /(?:主要|预算|支出)(?=[^主预支]{2})/gu,
    to: (found) => found + found,
  },
  { kind: 'full stop twice', in: 'text', pattern: /(?<!日)。$/gu, to: () => '。。' },
  { kind: 'full stop lost', in: 'text', pattern: /(?<=.{20})(?<!日)。$/gu, to: nothing },
  { kind: 'bracket lost', in: 'text', pattern: /（/gu, to: nothing },
  { kind: 'quotation mark lost', in: 'text', pattern: /“/gu, to: nothing },
  { kind: 'leftover of a template', in: 'text', pattern: /(?<=为|共|项目|支出)\d[\d.]*/gu, to: () => 'XX' },
  { kind: 'identity number', in: 'text', pattern: /。$/gu, to: () => `，身份证号${identityNumber}。` },
  { kind: 'telephone number', in: 'text', pattern: /。$/gu, to: () => '，联系电话13800138000。' },
  { kind: 'mark of secrecy', in: 'text', pattern: /。$/gu, to: () => '（秘密★10年）。' },
];

/** Every change that a rule can make, each to be made when asked for. */
export function wordChanges(rule: WordRule, elements: readonly DocumentElement[]): readonly (() => Change)[] {
  const document = elements.map((element) => (element.kind === 'paragraph' ? element.text : '')).join('\n');
  return elements.flatMap((element) => {
    if (element.kind === 'paragraph')
      return element.role === rule.in
        ? textsFrom(rule, element.text, document).map(
            (text) => () => changedTo(elements, element, { ...element, text }),
          )
        : [];
    return element.kind === 'grid' && rule.in === 'head' ? changesAbove(rule, element, elements) : [];
  });
}

function changesAbove(
  rule: WordRule,
  table: DocumentTable,
  elements: readonly DocumentElement[],
): (() => Change)[] {
  return table.above.flatMap((line) =>
    textsFrom(rule, line.text, '').map((text) => () => {
      const above = table.above
        .map((one) => (one === line ? { ...line, text } : one))
        .filter((one) => one.text !== '');
      return changedTo(elements, table, { ...table, above });
    }),
  );
}

/** The text with one of its matches changed, for each of them. */
function textsFrom({ pattern, to, saidOnce }: WordRule, text: string, document: string): string[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const before =
      saidOnce === undefined ? undefined : [...text.slice(0, index).matchAll(saidOnce)].at(-1)?.[0];
    if (before !== undefined && document.split(before).length > 2) return [];
    return [text.slice(0, index) + to(found) + text.slice(index + found.length)];
  });
}

export function changedTo(
  elements: readonly DocumentElement[],
  one: DocumentElement,
  other: DocumentElement,
): Change {
  return {
    elements: elements.map((element) => (element === one ? other : element)),
    isAt: isWithin(one.place),
  };
}

/** What a place says of page, line, table, row and column, the other says too. */
export function isWithin(place: object): (found: CheckedPlace) => boolean {
  const wanted = Object.entries(place);
  return (found) =>
    wanted.every(([name, value]) => Object.entries(found).some(([own, at]) => own === name && at === value));
}
