// Every figure on every page leads to what it is made of: its lines, its cell, its page. One walk over a small store.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { recordSuccession } from '../../src/store/bodies.ts';
import { attribute, crawl, elements, hasClass, textOf, type Crawled } from './crawl.ts';
import {
  asRead,
  corrected,
  example,
  nextYear,
  portalWith,
  type PortalUnderTest,
} from './portal-under-test.ts';

/** There are two thousand of them, and they are all alike. */
const manyCodes = /^\/codes\/(?!functionalClass\/201)[^/]+\/\d/u;

let made: PortalUnderTest;
let pages: ReadonlyMap<string, Crawled>;

beforeAll(async () => {
  const archives = await example('sample-district-archives-bureau-2026');
  const later = nextYear(archives);
  made = await portalWith([
    archives,
    corrected(archives, 100n),
    { ...later, department: { code: '209', name: '示例区档案馆', shortName: '档案馆' } },
    asRead(nextYear(later)),
  ]);
  const departments = await made.store.database.selectFrom('body').select('department').execute();
  const [predecessor = '', successor = ''] = departments.map(({ department }) => department);
  await recordSuccession(made.store.database, {
    kind: 'renamed',
    predecessor,
    successor,
    day: '2027-01-01',
    note: '',
  });
  const found = new Map<string, Crawled>();
  for await (const page of crawl(made.app, '/', manyCodes)) found.set(page.address, page);
  pages = found;
}, 120_000);

afterAll(async () => {
  await made.close();
});

interface ShownFigure {
  readonly page: string;
  readonly shown: string;
  readonly cell: Tree.Element;
  readonly href: string | undefined;
  readonly follows: string | undefined;
}

/** Amounts as pages print them: cells of tables, and the large figure of a page. */
function figuresOn({ address, root }: Crawled): readonly ShownFigure[] {
  const bodies = elements(root, ({ tagName }) => tagName === 'tbody').filter(
    (body) => !isWithinPublished(body),
  );
  const cells = bodies.flatMap((body) => elements(body, (cell) => hasClass(cell, 'amount')));
  const large = elements(root, (each) => hasClass(each, 'figure') && each.tagName === 'span');
  return [...cells, ...large].flatMap((cell) => {
    const shown = textOf(cell);
    if (!/\d/u.test(shown)) return [];
    const [link] = elements(cell, (each) => hasClass(each, 'trace'));
    return [
      {
        page: address,
        shown,
        cell,
        href: link === undefined ? undefined : attribute(link, 'href'),
        follows: attribute(cell, 'data-follows'),
      },
    ];
  });
}

/** The disclosure itself, inside the page of its document, has stories instead. */
function isWithinPublished(element: Tree.Element): boolean {
  for (let at: Tree.ParentNode | null = element; at !== null && 'parentNode' in at; at = at.parentNode)
    if (hasClass(at, 'published')) return true;
  return false;
}

test('the walk meets every kind of page that has figures', () => {
  const kinds = ['/years/', '/lines/', '/projects/', '/changes/', '/codes/functionalClass/', '/document/2/'];
  for (const kind of kinds)
    expect(
      [...pages.keys()].some((address) => address.includes(kind)),
      kind,
    ).toBe(true);
  expect([...pages.values()].flatMap(figuresOn).length).toBeGreaterThan(500);
});

test('every figure leads somewhere, or says what on its page it follows from', () => {
  const lost = [...pages.values()]
    .flatMap(figuresOn)
    .filter(({ href, follows }) => href === undefined && follows === undefined)
    .map(({ page, shown }) => `${page}: ${shown}`);
  expect(lost).toEqual([]);
});

test('where a figure leads, the very figure is explained', () => {
  const wrong = [...pages.values()].flatMap(figuresOn).flatMap(({ page, shown, href }) => {
    if (href === undefined) return [];
    const [path = '', anchor] = href.split('#');
    if (/\/files\/[^/]+$/u.test(path)) return [];
    const target = pages.get(path);
    if (target === undefined) return manyCodes.test(path) ? [] : [`${page}: ${href} is no page`];
    const isExplained =
      path.includes('/document/') && !path.includes('/lines/')
        ? anchor === undefined || hasAnchor(target, decodeURIComponent(anchor))
        : totalsOf(target).includes(shown);
    return isExplained
      ? []
      : [`${page}: ${shown} leads to ${href}, where ${totalsOf(target).join(', ')} stands`];
  });
  expect(wrong).toEqual([]);
});

function hasAnchor({ root }: Crawled, anchor: string): boolean {
  return elements(root, (each) => attribute(each, 'id') === anchor).length === 1;
}

test('where a figure leads, an error can be reported with the address of the figure', () => {
  const silent = [...pages.values()].flatMap(figuresOn).flatMap(({ page, shown, href }) => {
    const [path = ''] = (href ?? page).split('#');
    const target = pages.get(path);
    if (target === undefined) return [];
    const links = elements(target.root, (each) => hasClass(each, 'report'));
    const told = links.map((link) => attribute(link, 'href') ?? '');
    return told.some((link) =>
      decodeURIComponent(decodeURIComponent(link)).includes(decodeURIComponent(path)),
    )
      ? []
      : [`${page}: ${shown} leads to ${path}`];
  });
  expect(silent).toEqual([]);
});

/** What a page of lines, or of departments, says that it adds up to. */
function totalsOf({ root }: Crawled): readonly string[] {
  const large = elements(root, (each) => hasClass(each, 'figure') && each.tagName === 'span');
  const strong = elements(root, (each) => each.tagName === 'tr' && hasClass(each, 'strong'));
  return [...large, ...strong.flatMap((row) => elements(row, (cell) => hasClass(cell, 'amount')))].map(
    textOf,
  );
}

test('lines add up to the figure that they stand behind', () => {
  const sums = [...pages.values()].filter(({ address }) => address.includes('/lines/'));
  expect(sums.length).toBeGreaterThan(50);
  for (const page of sums) {
    const [table] = elements(page.root, (each) => attribute(each, 'id') === 'lines');
    const fen = table === undefined ? [] : elements(table, (each) => hasClass(each, 'amount')).slice(1);
    const total = fen.map((cell) => tenThousandths(textOf(cell))).reduce((sum, each) => sum + each, 0n);
    // Each line is rounded by itself: the sum is off by at most half a last place a line.
    const shown = tenThousandths(totalsOf(page)[0] ?? '');
    const off = total > shown ? total - shown : shown - total;
    expect(off * 2n <= BigInt(fen.length), `${page.address}: ${total} ${shown}`).toBe(true);
  }
});

/** `1,861.00` 万元 as hundreds of yuan. */
function tenThousandths(printed: string): bigint {
  return BigInt(`0${printed.replaceAll(/[,.]/gu, '')}`.replace(/^0−/u, '-'));
}

test('a figure of a document that was read leads to its page in the original', () => {
  const read = [...pages.values()].find(({ address }) => address.includes('readFromPublication/document/1/'));
  const hrefs = read === undefined ? [] : figuresOn(read).map(({ href }) => href ?? '');
  expect(hrefs.length).toBeGreaterThan(10);
  for (const href of hrefs) expect(href).toMatch(/\/files\/original\.pdf#page=3$/u);
});
