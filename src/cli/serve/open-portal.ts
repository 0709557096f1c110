// The portal over a store: opens the store, and hands the portal the lists, the words and the clock.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { createPortal } from '../../portal/app.tsx';
import type { PortalOptions, PortalSettings } from '../../portal/portal.ts';
import { openStore, type Store, type StorePlace } from '../../store/open-store.ts';
import { coveredYears, loadCodeChanges, loadStandards } from '../../../standards/load.ts';
import { loadPlainWords } from '../../../standards/plain-words.ts';
import { listsNearest } from '../prepare.ts';

export interface OpenPortal {
  readonly store: Store;
  readonly app: OpenAPIHono;
}

export async function openPortal(
  place: StorePlace,
  settings: PortalSettings,
  log: PortalOptions['log'],
): Promise<Result<OpenPortal, Problem>> {
  const opened = await openStore(place, { statementMilliseconds: statementLimit(place, settings) });
  if (!opened.ok) return opened;
  const store = opened.value;
  return ok({ store, app: await portalOver(store, settings, log) });
}

/** In a folder all wait for one statement at a time: whoever came behind one that is given up still has time to be answered. */
function statementLimit({ kind }: StorePlace, { limitMilliseconds }: PortalSettings): number {
  return kind === 'folder' ? limitMilliseconds / 2 : limitMilliseconds;
}

export async function portalOver(
  store: Store,
  settings: PortalSettings,
  log: PortalOptions['log'],
): Promise<OpenAPIHono> {
  return await createPortal(portalOptions(store, settings, log));
}

export function portalOptions(
  { database, kind }: Pick<Store, 'database' | 'kind'>,
  settings: PortalSettings,
  log: PortalOptions['log'],
): PortalOptions {
  return {
    database,
    storeKind: kind,
    codeLists: listsNearest,
    codeChanges: loadCodeChanges,
    rules: loadStandards(coveredYears.last),
    plainWords: loadPlainWords(),
    clock: () => performance.now(),
    log,
    settings,
  };
}
