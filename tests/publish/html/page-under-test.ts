// Serves rendered pages to the test browser, and asks of a page what a reader would see.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../../browser.ts';

export interface PageServer {
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves one page at every path. */
export async function servePage(html: string): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Opens a page in a fresh profile, hands it over with the errors it raised, and closes the profile. */
export async function withPage(
  { browser }: TestBrowser,
  address: string,
  options: BrowserContextOptions,
  use: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address);
    await use(page, errors);
  } finally {
    await context.close();
  }
}

/** Texts in sight whose contrast with what lies behind them is below 4.5 (WCAG 2.2, 1.4.3). */
export async function lowContrastTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour) => {
      const [red, green, blue] = channels(colour).map((value) => value / 255)
        .map((value) => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element) => {
      for (let each = element; each !== null; each = each.parentElement) {
        const colour = getComputedStyle(each).backgroundColor;
        if (channels(colour)[3] > 0) return colour;
      }
      return 'white';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const poor = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (walker.currentNode.textContent.trim() === '' || element.closest('script, .unseen') !== null) continue;
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const text = element.closest('svg') === null ? style.color : style.fill;
      const [lighter, darker] = [luminance(text), luminance(behind(element))].sort((a, b) => b - a);
      if ((lighter + 0.05) / (darker + 0.05) < 4.5) poor.push(walker.currentNode.textContent);
    }
    return poor;
  })()`);
}
