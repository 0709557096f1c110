// The page of a check in a real browser: what the filters hide and show, where the marks lead, and what comes out on paper.
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/checks/obligation.ts';
import type { PagePicture } from '../../../src/report/pictures/page-picture.ts';
import { renderCheckPage } from '../../../src/report/html/render-check-page.tsx';
import { launchBrowser, type TestBrowser } from '../../browser.ts';
import { servePage, withPage, type PageServer } from '../../publish/html/page-under-test.ts';
import { placeAt, reportOf, unknownCode, wrongTotal } from '../example-report.ts';

/** An error on page 3, held against page 5, where a warning is; and warnings that have no place. */
const wrong = wrongTotal(3, '201', { places: [placeAt(3, '201'), placeAt(5, '合计')] });
const withoutPlace: Finding = { ...unknownCode(1, '299'), places: [] };
const findings = [wrong, unknownCode(5), ...Array.from({ length: 12 }, () => withoutPlace)];

let browser: TestBrowser;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser();
  const verdicts = [{ code: 'functional-codes-exist', held: 1, findings, unchecked: [] } as const];
  const picture: PagePicture = { width: 600, height: 800, webp: new Uint8Array([1]) };
  const pictures = new Map([3, 5].map((page) => [page, picture]));
  server = await servePage(
    await renderCheckPage({ report: reportOf(verdicts), elements: [], pictures }, 'zh-CN'),
  );
});

afterAll(async () => {
  await server.close();
  await browser.close();
});

const open = async (use: (page: Page) => Promise<void>): Promise<void> =>
  withPage(browser, server.address, { viewport: { width: 1280, height: 900 } }, use);

const inSight = async (page: Page, what: string): Promise<number> => page.locator(`${what}:visible`).count();

test('a box that is not ticked hides the findings of its kind, their marks, and pages where nothing is left', async () => {
  await open(async (page) => {
    const seen = async (): Promise<readonly number[]> => [
      await inSight(page, '.finding'),
      await inSight(page, '.mark'),
      await inSight(page, '.sheet'),
    ];
    expect(await seen()).toEqual([14, 3, 3]);
    await page.getByLabel('警告').uncheck();
    expect(await seen()).toEqual([1, 2, 2]);
    expect(await page.locator('.finding:visible').innerText()).toContain('13.00');
    await page.getByLabel('警告').check();
    await page.getByLabel('错误').uncheck();
    expect(await seen()).toEqual([13, 1, 2]);
    await page.getByLabel('表', { exact: false }).first().uncheck();
    expect(await inSight(page, '.picture')).toBe(0);
  });
});

test('a mark leads to its finding, and what it is held against to its own mark', async () => {
  await open(async (page) => {
    await page.locator('.mark.error').first().click();
    const finding = page.locator('.finding:target');
    expect(await finding.innerText()).toContain('13.00');
    await finding.getByRole('link').click();
    expect(await page.locator('.mark:target').getAttribute('class')).toContain('against');
  });
});

test('on paper nothing leaves the sheet or its margins, and what was filtered out stays out', async () => {
  await open(async (page) => {
    await page.getByLabel('错误').uncheck();
    const printed = await page.pdf({ preferCSSPageSize: true });
    const paper = await getDocument({ data: new Uint8Array(printed), verbosity: 0 }).promise;
    const texts: string[] = [];
    for (let number = 1; number <= paper.numPages; number += 1) {
      const sheet = await paper.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      for (const item of (await sheet.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        texts.push(item.str);
        const left = Number(item.transform[4]);
        expect(left, item.str).toBeGreaterThan(38);
        expect(left + item.width, item.str).toBeLessThan(width - 38);
      }
    }
    const text = texts.join('');
    expect(text).toContain('290');
    expect(text).not.toContain('13.00');
    expect(text).not.toContain('只看');
  });
});
