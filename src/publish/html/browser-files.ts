// The page's style sheet and script, bundled once per process from `style/` and `browser/`. A release has them made beforehand.
import { bundleForBrowsers, type BrowserFiles } from './bundle-for-browsers.ts';

let bundled: Promise<BrowserFiles> | undefined;

export async function browserFiles(): Promise<BrowserFiles> {
  bundled ??= bundleForBrowsers(new URL('.', import.meta.url), ['browser/main.ts', 'style/page.css']);
  return bundled;
}
