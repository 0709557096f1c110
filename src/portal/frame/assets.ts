// The portal's style sheet and script, bundled once per process. Their addresses hold their hash, so that browsers may keep them.
import { createHash } from 'node:crypto';
import { browserFiles } from '../../publish/html/browser-files.ts';
import { colourRules } from '../../publish/html/style/colours.ts';
import { assetsFolder } from '../views/addresses.ts';
import { portalFiles } from './portal-files.ts';

export interface Asset {
  /** From the portal's root. */
  readonly address: string;
  readonly mediaType: string;
  readonly content: string;
}

export interface Assets {
  readonly style: Asset;
  readonly script: Asset;
  /** Compares documents in a portal of files. */
  readonly compareScript: Asset;
  /** Of a disclosure, as published. */
  readonly documentStyle: Asset;
  readonly documentScript: Asset;
}

let made: Promise<Assets> | undefined;

export async function portalAssets(): Promise<Assets> {
  made ??= makeAssets();
  return made;
}

async function makeAssets(): Promise<Assets> {
  const [own, document] = await Promise.all([portalFiles(), browserFiles()]);
  return {
    style: asset('portal', 'css', colourRules + own.style),
    script: asset('portal', 'js', own.script),
    compareScript: asset('compare', 'js', own.compareScript),
    documentStyle: asset('document', 'css', document.style),
    documentScript: asset('document', 'js', document.script),
  };
}

function asset(name: string, ending: 'css' | 'js', content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const mediaType = ending === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return { address: `${assetsFolder}${name}-${hash}.${ending}`, mediaType, content };
}
