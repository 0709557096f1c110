// The portal in a real browser: a reader's ways through it, by pointer and by keyboard, on wide screens and phones, in light and dark;
// and held against WCAG 2.2 AA on every page.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { checkedSet } from '../../src/cli/import/check-incoming.ts';
import { startServer, type RunningServer } from '../../src/portal/server/start-server.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchBrowser, type TestBrowser } from '../browser.ts';
import { corrected, example, nextYear, portalWith, type PortalUnderTest } from './portal-under-test.ts';

const office = '/departments/141100-001/2025-approved-reconstruction/';
const culture = '/departments/999900-107/2025-approved-synthetic/';

let made: PortalUnderTest;
let server: RunningServer;
let browser: TestBrowser;
let root = '';

beforeAll(async () => {
  const budget = await checkedSet(await example('sample-culture-bureau-2025'));
  made = await portalWith([
    await checkedSet(await example('lvliang-party-office-2025')),
    budget,
    corrected(budget, 100n),
    nextYear(budget),
    await example('sample-culture-bureau-final-2025'),
  ]);
  const started = await startServer(made.app, { port: 0, host: '127.0.0.1' });
  if (!started.ok) throw new Error(started.error);
  server = started.value;
  root = `http://127.0.0.1:${server.port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await made.close();
});

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly javaScriptEnabled: boolean;
}

const wide: Look = { width: 1200, colorScheme: 'light', javaScriptEnabled: true };

/** Whatever the page complains about, or asks of elsewhere, is a fault. */
async function withPage(look: Partial<Look>, use: (page: Page) => Promise<void>): Promise<void> {
  const { width, colorScheme, javaScriptEnabled } = { ...wide, ...look };
  const context = await browser.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  try {
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

test('a project is found from the home page, and its figure followed into the document', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}/`);
    await page.locator('#search-field').fill('古戏台');
    await page
      .getByRole('option', { name: /古戏台修缮/u })
      .first()
      .click();
    await page.waitForURL(/\/projects\/c02\/$/u);
    expect(await page.locator('h1').textContent()).toBe('古戏台修缮');
    const amount = (await page.locator('#money a.trace').first().textContent()) ?? '';
    await page.locator('#money a.trace').first().click();
    await page.waitForURL(/\/lines\//u);
    expect(await page.locator('.headline .figure').textContent()).toContain(amount);
    await page.locator('#places a').first().click();
    await page.waitForURL(/\/document\/\d+\/#/u);
    // The figure's own story opens where it stands.
    await page.locator('.story').waitFor();
    expect(await page.locator('.story').textContent()).toContain('古戏台修缮');
    const report = await page.locator('.story a.report').getAttribute('href');
    expect(decodeURIComponent(report ?? '')).toContain(decodeURIComponent(new URL(page.url()).hash));
  });
});

test('two years are compared, and the view that is downloaded says the same', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}/departments/999900-107/`);
    await page.getByRole('link', { name: '与2025年比较' }).click();
    await page.waitForURL(/\/compare\//u);
    const total = page.locator('#functions tbody tr.strong td a.trace').first();
    const shown = (await total.textContent())?.replaceAll(',', '') ?? '';
    const waiting = page.waitForEvent('download');
    await page.locator('#functions').getByRole('link', { name: 'CSV' }).click();
    const download = await waiting;
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    const last = rows.at(-1) ?? '';
    const yuan = BigInt((/,(\d+\.\d{2}),/u.exec(last)?.[1] ?? '0').replace('.', ''));
    // 万元 with two decimals are hundreds of yuan.
    expect((yuan + 5_000n) / 10_000n).toBe(BigInt(shown.replace('.', '')));
    expect(await page.locator('#functions thead').textContent()).toContain('增减');
  });
});

test('both versions of a corrected document can be read, and what changed', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}${culture}`);
    await page.getByRole('link', { name: '看文件全文' }).click();
    await page.getByRole('link', { name: '看改了什么' }).first().click();
    expect(await page.locator('#changes tbody tr').count()).toBe(1);
    await page.goBack();
    await page.getByRole('link', { name: '第1版' }).first().click();
    expect(await page.locator('.document-facts').textContent()).toContain('已被更正');
    await page.getByRole('link', { name: '看现行版本' }).click();
    expect(await page.locator('.document-facts').textContent()).toContain('这是现行版本');
  });
});

test('by keyboard alone: skip to the content, search, choose', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
    await page.keyboard.type('行政运行');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/codes\//u);
  });
});

test('without scripts search is a form, and every page is whole', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}/`);
    await page.getByRole('searchbox').fill('党');
    await page.getByRole('button', { name: '查找' }).click();
    await page.waitForURL(/\/search\//u);
    expect(await page.locator('#found').textContent()).toContain('中国共产党吕梁市委员会办公室');
    await page.goto(`${root}${office}`);
    expect(await page.locator('.flow svg').count()).toBe(1);
  });
});

test('on paper a page has neither navigation nor anything cut off', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}${office}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-head nav').isVisible()).toBe(false);
    expect(await page.locator('.downloads').first().isVisible()).toBe(false);
    const cut = await page
      .locator('.data-table .scroll')
      .evaluateAll((areas) => areas.filter((area) => getComputedStyle(area).overflowX !== 'visible').length);
    expect(cut).toBe(0);
  });
});

test('by keyboard alone a figure is followed to its lines and into the document', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}${office}`);
    await page.locator('.headline a.trace').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lines\//u);
    await page.locator('#places a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/document\/\d+\/#/u);
    await page.locator('.story').waitFor();
  });
});

const pages = [
  '/',
  '/departments/',
  '/search/?q=%E5%85%9A',
  office,
  `${office}document/1/`,
  `${office}document/1/lines/stage=approved;side=expenditure;functionalClass=201/`,
  `${office}projects/p1/`,
  `${office}quality/`,
  `${culture}document/2/changes/`,
  '/compare/',
  '/compare/999900-107~2025-approved-synthetic/999900-107~2026-approved-synthetic/',
  '/compare/999900-107~2025-approved-synthetic/999900-107~2025-final-synthetic/',
  '/codes/',
  '/codes/functionalClass/201/',
  '/codes/functionalClass/201/141100/2025-approved/',
  '/compare/codes/functionalClass/',
  '/compare/codes/functionalClass/201/208/',
  '/years/141100/2025-approved/',
  '/quality/',
  '/data/',
  '/nowhere',
];

const phone = { ...wide, width: 390 };
const dark = { colorScheme: 'dark' } as const;

describe.each([
  { name: 'wide, light, Chinese', look: wide, language: '' },
  { name: 'phone, dark, English', look: { ...phone, ...dark }, language: '/en' },
])('$name', ({ look, language }) => {
  test.each(pages)('%s keeps WCAG 2.2 AA and stays within the screen', async (address) => {
    const context = await browser.browser.newContext({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.colorScheme,
      // The checker is no script of the page.
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(root + language + address);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    const violations = await accessibilityFaults(page);
    await context.close();
    expect(violations).toEqual([]);
  });
});
