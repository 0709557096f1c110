// What every part of a page is given.
import type { PortalSettings } from '../portal.ts';
import type { Wording } from '../wording/zh-CN.ts';
import type { Assets } from './assets.ts';

/** What every part of a page knows of the page. */
export interface Frame {
  readonly words: Wording;
  readonly settings: PortalSettings;
  readonly assets: Assets;
  /** An address of the portal, from its root and without a language, as it stands in a link of this page. */
  readonly link: (address: string) => string;
}
