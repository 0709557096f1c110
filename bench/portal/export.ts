// How far the export of a city's site comes within the time that it is meant to take.
import { openPortal } from '../../src/cli/serve/open-portal.ts';
import { staticSite } from '../../src/portal/export/static-site.ts';
import { benchStore } from './stores.ts';

const aimSeconds = 60;

const settings = {
  origin: '',
  contact: '',
  showsUnreviewed: false,
  limitMilliseconds: 600_000,
  isStatic: true,
} as const;

export async function* benchPortalExport(): AsyncGenerator<string> {
  const { place, stop } = await benchStore('city', 'embedded');
  const portal = await openPortal(place, settings, () => undefined);
  if (!portal.ok) throw new Error(JSON.stringify(portal.error));
  const { app, store } = portal.value;
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  let [files, known] = [0, 0];
  try {
    const site = staticSite(app, 'zh-CN', (progress) => ({ known } = progress));
    while (seconds() < aimSeconds && (await site.next()).done !== true) files += 1;
    yield `export of a city: ${files} files in ${seconds().toFixed(0)} s, of ${known} that are known by then (aim: all in ${aimSeconds} s)`;
  } finally {
    await store.close();
    await stop();
  }
}
