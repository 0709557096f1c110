// The portal as files, opened from the disk without any server: search, a department, the lines behind a figure, the document.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/whole-folder.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchBrowser, type TestBrowser } from '../browser.ts';
import {
  example,
  nextYear,
  portalWith,
  siteOver,
  viewOf,
  columnOf,
  type PortalUnderTest,
} from './portal-under-test.ts';

let folder = '';
let site = '';
let made: PortalUnderTest;
let browser: TestBrowser;
const written: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-site-'));
  site = join(folder, 'site');
  const budget = await example('sample-district-archives-bureau-2026');
  made = await portalWith([budget, nextYear(budget)]);
  const files = siteOver(made.store, ['zh-CN', 'en']);
  await writeWhole(
    site,
    (async function* () {
      for await (const file of files) {
        written.push(file[0]);
        yield file;
      }
    })(),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await made.close();
  await rm(folder, { recursive: true, force: true });
});

test('what is searched on the disk is found, and its figure followed into the document', async () => {
  const page = await browser.browser.newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await page.getByRole('searchbox').fill('档案');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: '示例市示例区档案局', exact: true }).first().click();
  await page.locator('.headline .figure a.trace').click();
  expect(await page.locator('h1').textContent()).toBe('一个数由哪些明细组成');
  expect(await page.locator('.unselected').isVisible()).toBe(false);
  await page.locator('.selection:target .data-table a').first().click();
  await page.locator('.story').waitFor();
  expect(elsewhere).toEqual([]);
  await page.close();
});

test('each page leads to itself in the other language, with its part and what was searched for', async () => {
  const page = await browser.browser.newPage();
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await page.getByRole('searchbox').fill('档案');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: '示例市示例区档案局', exact: true }).first().click();
  await page.locator('.headline .figure a.trace').click();
  const lines = new URL(page.url());
  expect(lines.pathname).toContain('/site/en/departments/');
  await page.getByRole('link', { name: '中文' }).click();
  const chinese = new URL(page.url());
  expect([chinese.pathname, chinese.hash]).toEqual([lines.pathname.replace('/en/', '/'), lines.hash]);
  expect(await page.locator('.selection:target').count()).toBe(1);
  expect(await page.locator('link[hreflang=en]').count()).toBe(1);
  await page.close();
});

test('documents are chosen and compared on the disk as on the server, also in browsers of 2021', async () => {
  const page = await browser.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  // What browsers have learned since Chromium 90.
  await page.addInitScript(`for (const name of ['at', 'findLast', 'toSorted', 'toReversed', 'with']) delete Array.prototype[name];
    delete String.prototype.at; delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete globalThis.structuredClone;`);
  await page.goto(pathToFileURL(join(site, 'compare/index.html')).href);
  await page.getByRole('searchbox').fill('没有的部门');
  expect(await page.locator('.picks').textContent()).toContain('没有名称里有这些字的文件');
  await page.getByRole('searchbox').fill('档案');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '比较' }).click();
  await page.getByText('至少要选两份文件').waitFor();
  await page.getByRole('checkbox').last().check();
  await page.getByRole('button', { name: '比较' }).click();
  await page.locator('#comparison table').first().waitFor();
  const keys = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const served = await viewOf(made.app, `/compare/${keys}/`);
  const shown = await page.locator('#comparison #functions tbody tr').count();
  expect(shown).toBe(columnOf(served, 'functions', 'class').length);
  expect(await page.locator('#comparison').textContent()).toContain(served.tables[0]?.notes[0] ?? '各科目');
  await page.goBack();
  await page.getByText('至少要选两份文件').waitFor();
  await page.goForward();
  await page.locator('#comparison #functions a.trace').first().click();
  expect(await page.locator('.selection:target').count()).toBe(1);
  await page.goBack();
  await page.locator('#comparison table').first().waitFor();
  expect(faults).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();
});

test('no link leads to a file that is not there, nor to lines that their page does not have', async () => {
  const broken: string[] = [];
  const parts = new Map<string, ReadonlySet<string>>();
  for (const path of written.filter(
    (each) => each.endsWith('index.html') && !/^(?:en\/)?codes\//u.test(each),
  )) {
    const html = await readFile(join(site, path), 'utf8');
    const links = html.matchAll(/\s(?:href|src|data-report)="((?!#|data:|mailto:)[^"#?]+)#?([^"]*)"/gu);
    for (const [, link = '', part = ''] of links) {
      const target = resolve(join(site, dirname(path)), decodeURIComponent(link));
      if (!existsSync(target)) broken.push(`${path}: ${link}`);
      else if (target.endsWith('/lines/index.html') && part !== '') {
        const known = parts.get(target) ?? idsIn(await readFile(target, 'utf8'));
        parts.set(target, known);
        if (!known.has(part)) broken.push(`${path}: ${link}#${part}`);
      }
    }
  }
  expect(parts.size).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id));
}
