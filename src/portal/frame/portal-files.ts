// The portal's own style sheet and script, bundled from `style/` and `browser/`. A release has them made beforehand.
import { bundleForBrowsers, type BrowserFiles } from '../../publish/html/bundle-for-browsers.ts';

export async function portalFiles(): Promise<BrowserFiles> {
  return await bundleForBrowsers(new URL('..', import.meta.url), ['browser/main.ts', 'style/portal.css']);
}
