// The portal as files, opened from the disk without any server: search, a department, the lines behind a figure, the document.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/whole-folder.ts';
import { launchBrowser, type TestBrowser } from '../browser.ts';
import { example, portalWith, siteOver, type PortalUnderTest } from './portal-under-test.ts';

let folder = '';
let site = '';
let made: PortalUnderTest;
let browser: TestBrowser;
const written: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-site-'));
  site = join(folder, 'site');
  made = await portalWith([await example('sample-district-archives-bureau-2026')]);
  const files = siteOver(made.store, 'zh-CN');
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

test('no page has a link that leads nowhere', async () => {
  const broken: string[] = [];
  for (const path of written.filter((each) => each.endsWith('index.html') && !each.startsWith('codes/'))) {
    const html = await readFile(join(site, path), 'utf8');
    for (const [, link = ''] of html.matchAll(/\s(?:href|src)="((?!#|data:|mailto:)[^"#?]+)/gu)) {
      if (!existsSync(resolve(join(site, dirname(path)), decodeURIComponent(link))))
        broken.push(`${path}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});
