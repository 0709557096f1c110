// The portal as files, opened from the disk without any server: search, a department, the lines behind a figure, the document.
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/whole-folder.ts';
import { accessibilityFaults } from './accessibility.ts';
import type { Page } from 'playwright-core';
import { tableAddress, viewAddress } from '../../src/portal/views/addresses.ts';
import type { ViewJson } from '../../src/portal/views/view-shape.ts';
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
  const [, cited = ''] =
    /<http:\/\/portal\.example\/([^>]+)>/u.exec(
      (await page.locator('.selection:target .citation').textContent()) ?? '',
    ) ?? [];
  expect(page.url()).toBe(
    pathToFileURL(join(site, cited.replace('#', 'index.html#'))).href.replace('%23', '#'),
  );
  await page.locator('.selection:target .data-table a').first().click();
  await page.locator('.story').waitFor();
  expect(elsewhere).toEqual([]);
  await page.close();
});

test('names are found with what the server says beside them, codes of every level too', async () => {
  const page = await browser.browser.newPage();
  const found = async (words: string): Promise<readonly string[]> => {
    await page.goto(`${pathToFileURL(join(site, 'search/index.html')).href}?q=${encodeURIComponent(words)}`);
    return await page.locator('.found-names li').allTextContents();
  };
  const served = await viewOf(made.app, '/search/?q=档案');
  const [project] = served.tables[0]?.rows.filter(({ values }) => values['kind'] === '项目') ?? [];
  const name = project?.values['name'] ?? '';
  expect(await found(name)).toContain(`${name} 项目 2027 · 虚构示例 · 示例市示例区档案局`);
  expect(await found('档案馆')).toContain('2012604 档案馆 科目 · 一般公共服务支出');
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
  await page.locator('#comparison a[download="view.json"]').waitFor();
  expect(await filesOf(page)).toEqual(await filesServed(`/compare/${keys}/`, served));
  expect(faults).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();
});

test('a file that was not copied is said to be missing, and the document not to be unknown', async () => {
  const [gone = ''] = written.filter((name) => name.endsWith('/compared.js'));
  await rename(join(site, gone), join(folder, 'kept.js'));
  const page = await browser.browser.newPage();
  await page.goto(pathToFileURL(join(site, 'compare/index.html')).href);
  for (const choice of await page.getByRole('checkbox').all()) await choice.check();
  await page.getByRole('button', { name: '比较' }).click();
  await page.getByText('比较所用的文件没有读到').waitFor();
  expect(await page.locator('#comparison').textContent()).not.toContain('已被撤回');
  await page.close();
  await rename(join(folder, 'kept.js'), join(site, gone));
});

test('codes are chosen, compared and refused on the disk as on the server', async () => {
  const page = await browser.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(pathToFileURL(join(site, 'codes/functionalClass/201/index.html')).href);
  await page.getByRole('link', { name: '比较下一级科目' }).click();
  expect(await page.locator('.picks').textContent()).toContain('20126 档案事务');
  const compared = async (...codes: readonly string[]): Promise<ViewJson> => {
    await page.goto(`${pathToFileURL(join(site, 'compare/codes/functionalClass/index.html')).href}#`);
    for (const code of codes) {
      await page.getByRole('searchbox').fill(code);
      await page.getByRole('checkbox', { name: new RegExp(`^${code} `, 'u') }).check();
    }
    await page.getByRole('button', { name: '比较' }).click();
    await page.locator('#comparison > *').first().waitFor();
    return await viewOf(made.app, `/compare/codes/functionalClass/${codes.join('/')}/`);
  };
  for (const codes of [['201', '20126'], ['201', '20826'], ['201']]) {
    await compared(...codes);
    const answer = await made.app.request(`/compare/codes/functionalClass/${codes.join('/')}/`);
    const refusals = [...(await answer.text()).matchAll(/<li>([^<]*)<\/li>/gu)].map(([, said]) => said);
    expect(refusals.length).toBeGreaterThan(0);
    expect(await page.locator('#comparison li').allTextContents()).toEqual(refusals);
  }
  const served = await compared('201', '208', '204');
  await page.locator('#comparison a[download="view.json"]').waitFor();
  expect(await filesOf(page)).toEqual(
    await filesServed('/compare/codes/functionalClass/201/208/204/', served),
  );
  await page.locator('#comparison td.amount a').first().click();
  expect(await page.locator('h1').textContent()).toContain('谁在“201 一般公共服务支出”上花钱');
  expect(faults).toEqual([]);
  await page.close();
});

/** What the files of a comparison hold that the browser made; a workbook by its bytes. */
async function filesOf(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const files: Record<string, unknown> = {};
  for (const link of await page.locator('#comparison a[download]').all()) {
    const [downloading] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const bytes = await readFile(await downloading.path());
    files[downloading.suggestedFilename()] = contentOf(downloading.suggestedFilename(), bytes);
  }
  return files;
}

async function filesServed(
  address: string,
  { tables }: ViewJson,
): Promise<Readonly<Record<string, unknown>>> {
  const addressed = [
    ...tables.map(({ name }) => [`${name}.csv`, tableAddress(address, name)] as const),
    ['view.xlsx', viewAddress(address, 'xlsx')] as const,
    ['view.json', viewAddress(address, 'json')] as const,
  ];
  const files: Record<string, unknown> = {};
  for (const [name, from] of addressed) {
    const answer = await made.app.request(from);
    files[name] = contentOf(name, Buffer.from(await answer.arrayBuffer()));
  }
  return files;
}

/** Only where it stands is another. */
function contentOf(name: string, bytes: Buffer): unknown {
  if (!name.endsWith('.json')) return bytes.toString('base64');
  return { ...(JSON.parse(bytes.toString('utf8')) as ViewJson), address: '' };
}

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
