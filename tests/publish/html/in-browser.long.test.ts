// The page as readers meet it, in a real browser: stories by mouse, keyboard and finger, without scripts, in the dark, on a
// phone, on paper, and with hostile texts.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/publish/html/render-html.tsx';
import { launchBrowser } from '../../browser.ts';
import type { TestBrowser } from '../../browser.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { hostileDisclosure } from './hostile-disclosure.ts';
import { lowContrastTexts, servePage, withPage } from './page-under-test.ts';
import type { PageServer } from './page-under-test.ts';

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const total = '#table-income-expenditure-r7-c3';
const underline = `getComputedStyle(document.querySelector('${total}')).textDecorationLine`;

let browser: TestBrowser;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePage(await renderHtml(sampleDisclosure));
});

afterAll(async () => {
  await server.close();
  await browser.close();
});

const open = async (options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> =>
  withPage(browser, server.address, options, async (page, errors) => {
    await use(page);
    expect(errors).toEqual([]);
  });

const story = (page: Page) => page.getByRole('complementary', { name: '数字的来历' });

const focusedId = async (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');

describe('a story', () => {
  test('opens at a click beside its figure: what it is, how it is made, its lines, its other places', async () => {
    await open(desk, async (page) => {
      expect(await page.evaluate(underline)).toBe('underline');
      await page.click(total);
      const text = await story(page).innerText();
      expect(text).toContain('2026年 · 全部资金 · 支出');
      expect(text).toContain('1100.00万元');
      expect(text).toContain('11,000,000.00元');
      expect(text).toContain('公开账本中的预算行（46行）');
      expect(text).toContain(sampleDisclosure.provenance.mark);
      expect(await story(page).locator('.formula li').allInnerTexts()).toHaveLength(3);
      expect(await page.locator(total).getAttribute('aria-expanded')).toBe('true');
      expect(await page.getByRole('status').innerText()).toContain('已打开来历');
    });
  });

  test('shows its first lines, and all of them when asked', async () => {
    await open(desk, async (page) => {
      await page.click(total);
      const rows = story(page).locator('tbody tr');
      expect(await rows.locator('visible=true').count()).toBe(8);
      await story(page).getByText('其余38行').click();
      expect(await rows.locator('visible=true').count()).toBe(46);
    });
  });

  test('covers neither its figure nor the document on a wide screen', async () => {
    for (const width of [1280, 1440, 1920]) {
      await open({ viewport: { width, height: 900 } }, async (page) => {
        await page.click(total);
        const document = await page.locator('main').boundingBox();
        const note = await story(page).boundingBox();
        expect(note?.x).toBeGreaterThanOrEqual((document?.x ?? 0) + (document?.width ?? 0));
        expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(width);
      });
    }
  });

  test('closes by its button and by a second click', async () => {
    await open(desk, async (page) => {
      await page.click(total);
      expect(page.url()).toContain(total);
      await page.getByRole('button', { name: '关闭' }).click();
      expect(await story(page).count()).toBe(0);
      expect(page.url()).toBe(server.address);
      await page.click(total);
      await page.click(total);
      expect(await story(page).count()).toBe(0);
    });
  });

  test('leads on to a term of its formula, and the way back leads to the first figure again', async () => {
    await open(desk, async (page) => {
      await page.click(total);
      await story(page).locator('.formula a').first().click();
      await expect.poll(async () => focusedId(page)).toBe('expenditure-1-f3');
      await expect.poll(async () => story(page).innerText()).toContain('2026年 · 基本支出');
      const background = 'getComputedStyle(document.activeElement).backgroundColor';
      expect(await page.evaluate(background)).not.toBe('rgba(0, 0, 0, 0)');
      await page.goBack();
      await expect.poll(async () => story(page).innerText()).toContain('2026年 · 全部资金 · 支出');
      await expect.poll(async () => focusedId(page)).toBe(total.slice(1));
    });
  });

  test('opens for whoever comes by a link to the figure, and for a blank cell', async () => {
    await withPage(browser, server.address + total, desk, async (page) => {
      await expect.poll(async () => story(page).isVisible()).toBe(true);
      const blank = page.locator('#table-income-expenditure-r2-c3');
      await blank.locator('..').click();
      expect(await story(page).innerText()).toContain('空白，即零');
    });
  });
});

test('the keyboard alone reaches a figure, its story and what follows', async () => {
  await open(desk, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('page-main');
    await page.keyboard.press('Tab');
    expect(await focusedId(page)).toBe('table-income-expenditure-r2-c1');
    await page.keyboard.press('ArrowDown');
    expect(await focusedId(page)).toBe('table-income-expenditure-r3-c1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focusedId(page)).toBe('table-income-expenditure-r3-c4');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await story(page).innerText()).toContain('政府性基金预算');
    await page.keyboard.press('ArrowLeft');
    expect(await story(page).innerText()).toContain('当年预算');
    const figure = await focusedId(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("aside") !== null')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focusedId(page)).toBe(figure);
    expect(await story(page).count()).toBe(0);
    // One more Tab leaves the table, although it holds dozens of figures.
    await page.keyboard.press('Tab');
    expect(await focusedId(page)).toMatch(/^table-state-capital/u);
  });
});

test('without scripts the document is complete and promises nothing', async () => {
  await open({ ...desk, javaScriptEnabled: false }, async (page) => {
    const text = await page.locator('main').innerText();
    for (const block of sampleDisclosure.blocks)
      if (block.kind === 'heading') expect(text).toContain(block.text);
    expect(await page.locator('.story-hint').isVisible()).toBe(false);
    expect(await page.evaluate(underline)).toBe('none');
    await page.getByRole('link', { name: '第四部分 名词解释' }).click();
    expect(page.url()).toMatch(/#part-4$/u);
  });
});

test('every cell prints what the tree says', async () => {
  await open(desk, async (page) => {
    for (const block of sampleDisclosure.blocks) {
      if (block.kind !== 'table' && block.kind !== 'form') continue;
      const cells = await page.locator(`[id="${block.id}"] :is(th, td)`).allTextContents();
      expect(cells).toEqual(block.grid.cells.map((cell) => cell.text));
    }
  });
});

test('nothing but the page itself is asked for', async () => {
  const before = server.requests.length;
  await open(desk, async (page) => {
    await page.click(total);
    await page.waitForLoadState('networkidle');
  });
  expect(server.requests.slice(before)).toEqual(['/']);
});

describe.each(['light', 'dark'] as const)('in a %s scheme', (colorScheme) => {
  test.each([desk, phone])('every text can be read, with a story open ($viewport.width)', async (screen) => {
    await open({ ...screen, colorScheme }, async (page) => {
      await page.click(total);
      expect(await lowContrastTexts(page)).toEqual([]);
      const paper = await page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
      expect(paper).toBe(colorScheme === 'light' ? 'rgb(253, 252, 249)' : 'rgb(21, 23, 26)');
    });
  });
});

describe('on a phone', () => {
  test.each([320, 360, 768])('a width of %d holds the page', async (width) => {
    await open({ viewport: { width, height: 740 } }, async (page) => {
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBe(0);
      await page.click(total);
      expect(await page.evaluate(overflow)).toBe(0);
    });
  });

  test('a long table scrolls in a box of its own, where names and heads stay in sight', async () => {
    await open(phone, async (page) => {
      const edges = await page.evaluate<Record<string, number>>(`(() => {
        const boxes = [...document.querySelectorAll('.table .scroll')];
        const long = boxes.findLast((each) => each.scrollHeight > each.clientHeight);
        const wide = boxes.find((each) =>
          each.scrollWidth > each.clientWidth && each.querySelector('.label ~ .label') === null);
        long.scrollTo(0, 600);
        wide.scrollTo(150, 0);
        const { top, height } = long.getBoundingClientRect();
        const { left } = wide.getBoundingClientRect();
        const head = long.querySelector('thead').getBoundingClientRect();
        const name = wide.querySelector('tbody .label').getBoundingClientRect();
        return { name: name.left - left, head: head.top - top, height };
      })()`);
      expect(edges).toMatchObject({ name: 0, head: 0 });
      expect(edges['height']).toBeLessThan(phone.viewport?.height ?? 0);
    });
  });

  test('a tap opens the story as a sheet from below, and the figure stays in sight above it', async () => {
    await open(phone, async (page) => {
      await page.locator('#income-1-f3').tap();
      const sheet = await story(page).boundingBox();
      const figure = await page.locator('#income-1-f3').boundingBox();
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(740);
      expect(sheet?.width).toBe(360);
      expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
      expect(figure?.y).toBeGreaterThanOrEqual(0);
    });
  });
});

test('the contents mark where the reader is', async () => {
  await open(desk, async (page) => {
    await page.evaluate('document.getElementById("performance").scrollIntoView()');
    const current = page.locator('nav [aria-current]');
    await expect.poll(async () => current.allInnerTexts()).toEqual(['五、绩效管理情况']);
  });
});

test('on paper there is the document alone, light, each page with its foot', async () => {
  await open({ ...desk, colorScheme: 'dark' }, async (page) => {
    await page.click(total);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['.contents', '.story', '.story-hint', '.skip']) {
      expect(await page.locator(hidden).isVisible()).toBe(false);
    }
    expect(await page.evaluate(underline)).toBe('none');
    expect(await lowContrastTexts(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(6);
  });
});

test('hostile texts neither run nor break the page', async () => {
  const hostile = await servePage(await renderHtml(hostileDisclosure));
  try {
    await withPage(browser, hostile.address, desk, async (page, errors) => {
      await page.click(total);
      expect(await story(page).isVisible()).toBe(true);
      await page.getByRole('button', { name: '关闭' }).click();
      expect(await page.evaluate('typeof window.broken')).toBe('undefined');
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('main').isVisible()).toBe(true);
      expect(errors).toEqual([]);
    });
    expect(hostile.requests).toEqual(['/']);
  } finally {
    await hostile.close();
  }
});
