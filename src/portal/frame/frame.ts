// What every part of a page is given.
import type { PortalSettings } from '../portal.ts';
import type { Wording } from '../wording/zh-CN.ts';
import type { Assets } from './assets.ts';

/** What tables and texts know of their page. */
export interface Linking {
  readonly words: Wording;
  /** An address of the portal, from its root and without a language, as it stands in a link of this page. */
  readonly link: (address: string) => string;
}

/** What every part of a page knows of the page. */
export interface Frame extends Linking {
  readonly settings: PortalSettings;
  readonly assets: Assets;
  /** An address from the portal's root, in the language of the page: what readers write to others. */
  readonly path: (address: string) => string;
  /** As it stands in a link to the page in the portal's other language; undefined where there is none. */
  readonly linkInOther: ((address: string) => string) | undefined;
}
