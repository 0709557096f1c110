// The browser in which pages are tested: the one that a package brings along, or the one that CHROMIUM_PATH names. It sees
// the project's Chinese fonts and no others, so that pictures of pages are the same on every machine.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import bundledChromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** As root, Chromium starts only without its sandbox. Nothing else may call home while pages are tested. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
];

export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-browser-'));
  const fontSettings = join(folder, 'fonts.conf');
  await writeFile(fontSettings, fontConfiguration(join(folder, 'cache')));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await bundledChromium.executablePath()),
    args: flags,
    env: { ...process.env, FONTCONFIG_FILE: fontSettings },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function fontConfiguration(cacheFolder: string): string {
  const packages = createRequire(import.meta.url);
  const folders = ['noto-serif-sc', 'noto-sans-sc'].flatMap((name) => {
    const folder = dirname(packages.resolve(`@expo-google-fonts/${name}/package.json`));
    return ['400Regular', '700Bold'].map((weight) => `<dir>${join(folder, weight)}</dir>`);
  });
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.join('\n  ')}
  <cachedir>${cacheFolder}</cachedir>
  <alias><family>serif</family><prefer><family>Noto Serif SC</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`;
}
