// The portal's own style sheet and scripts, bundled from `style/` and `browser/`. A release has them made beforehand.
import { bundleForBrowsers, type BrowserFiles } from '../../publish/html/bundle-for-browsers.ts';

export interface PortalFiles extends BrowserFiles {
  /** Of the page of a portal of files on which documents are chosen. */
  readonly compareScript: string;
}

export async function portalFiles(): Promise<PortalFiles> {
  const folder = new URL('..', import.meta.url);
  const [everywhere, compare] = await Promise.all([
    bundleForBrowsers(folder, ['browser/main.ts', 'style/portal.css']),
    bundleForBrowsers(folder, ['browser/compare.ts']),
  ]);
  return { ...everywhere, compareScript: compare.script };
}
