// Pages that are pictures were not read: what a document seems to lack may stand there, so it is said to be unchecked, and never missing.
import { beforeAll, expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { outcomeOf } from '../../../src/core/checks/obligation.ts';
import { picturedPages } from '../../../src/core/checks/unread-pages.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from './checked-example.ts';

const document = 'a.pdf';
const perPage = 8;

let paged: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  const example = await printedExample('sample-district-archives-bureau-2026');
  own = example.formats;
  paged = example.elements.map((element, index): DocumentElement => {
    const page = 1 + Math.floor(index / perPage);
    const place = { document, page };
    return element.kind === 'grid' ? { ...element, place, pages: [page] } : { ...element, place };
  });
});

const pageOf = ({ place }: DocumentElement): number => place.page ?? 0;

function without(
  isLost: (page: number) => boolean,
  instead: 'scans' | 'nothing',
): readonly DocumentElement[] {
  const lost = [...new Set(paged.map(pageOf).filter(isLost))];
  const scans = lost.map((page): DocumentElement => ({
    kind: 'picture',
    place: { document, page },
    isPage: true,
  }));
  const left = paged.filter((element) => !isLost(pageOf(element)));
  return instead === 'scans' ? [...left, ...scans] : left;
}

const verdictsOf = (elements: readonly DocumentElement[]) => checkDisclosure(checked(elements, own));

const missed = ['parts-and-sections-are-all-there', 'terms-are-explained', 'tables-are-all-there'];

test('what stood on them is not missing, and the reason names the pages', { timeout: 60_000 }, () => {
  const isLost = (page: number): boolean => [2, 3, 5, 8].includes(page);
  const told = (elements: readonly DocumentElement[]): readonly string[] =>
    verdictsOf(elements).flatMap(({ code, findings }) =>
      findings.some(({ severity }) => severity !== 'information') ? [code] : [],
    );
  expect(told(without(isLost, 'nothing'))).toEqual(expect.arrayContaining(missed));
  expect(told(without(isLost, 'scans'))).toEqual([]);
  const unchecked = verdictsOf(without(isLost, 'scans')).filter(({ code }) => missed.includes(code));
  for (const verdict of unchecked) {
    expect(outcomeOf(verdict), verdict.code).toBe('unchecked');
    expect(verdict.unchecked).toContainEqual({
      code: 'pages-are-pictures',
      values: { count: '4', pages: '2–3, 5, 8' },
      places: [],
    });
  }
});

test('of a document that is nothing but scans, every obligation says so that lacks the format', () => {
  const verdicts = verdictsOf(without(() => true, 'scans'));
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  const ofFormat = verdicts.filter(({ unchecked }) =>
    unchecked.some(({ code }) => code === 'no-known-format'),
  );
  expect(ofFormat.length).toBeGreaterThan(40);
  for (const { code, unchecked } of ofFormat)
    expect(
      unchecked.map((one) => one.code),
      code,
    ).toContain('pages-are-pictures');
});

test('a picture that leaves room for text, or one on a cover before a page of text, is no page that was not read', () => {
  const picture = (page: number): DocumentElement => ({ kind: 'picture', place: { document, page } });
  const scan = { kind: 'picture', place: { document, page: 1 }, isPage: true } as const;
  expect(picturedPages([...paged, ...[2, 3, 4].map(picture)])).toEqual([]);
  expect(picturedPages([...without((page) => page === 1, 'scans')])).toEqual([]);
  expect(picturedPages([...without((page) => page <= 2, 'scans')])).toEqual([1, 2]);
  expect(picturedPages([...paged, picture(99)])).toEqual([]);
  expect(picturedPages([scan])).toEqual([1]);
  expect(picturedPages([...Array<DocumentElement>(300_000).fill(picture(2)), scan])).toEqual([]);
});

test.each(['馆藏档案数字化项目经费情况说明', '库房恒湿设备更新项目经费情况说明'])(
  'where the heading %s is lost, nobody knows of which project an amount is',
  (heading) => {
    const left = paged.filter((element) => element.kind !== 'paragraph' || element.text !== heading);
    expect(left).toHaveLength(paged.length - 1);
    const { passages } = checked(left, own).document.reading;
    const amounts = passages.flatMap(({ leaf, slots }) =>
      leaf?.spec.kind === 'paragraph' && leaf.spec.name === 'annual-funds'
        ? slots.filter(({ name }) => name === 'amount')
        : [],
    );
    const isPlaced = amounts.map(({ value }) => value.kind === 'amount' && value.of !== undefined);
    expect(isPlaced.filter((one) => !one)).toHaveLength(1);
    expect(isPlaced).toHaveLength(3);
  },
);
