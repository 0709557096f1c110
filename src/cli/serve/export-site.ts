// `mingzhang export-site`: the portal as files, whole or not at all. A folder that holds anything else is left alone. A run that was stopped
// is gone on with by the same command.
import { renderProblem } from '../../core/lib/messages/render.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { SitePlan } from '../../portal/export/site-plan.ts';
import { staticSite, type SiteMaking } from '../../portal/export/static-site.ts';
import { storeState } from '../../store/edition.ts';
import type { LockHolder } from '../../store/embedded/lock.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { fingerprints } from '../batch/fingerprint.ts';
import { onStopSignal } from '../stop-signals.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuseWords } from '../usage.ts';
import { besideFolder, foreignFiles, manifestName, type ManifestSchema } from '../whole-folder.ts';
import { beforeShowing } from './before-showing.ts';
import { readExportOptions, type ExportOptions } from './serve-options.ts';
import { startSiteThreads } from './site-threads.ts';
import { openUnfinished, type FinishedPart } from './unfinished-site.ts';
import { serveWords } from './wording.ts';

const siteSchema: ManifestSchema = { name: 'mingzhang-site', edition: 1 };

export async function runExportSite(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readExportOptions(words, terminal.startedIn);
  if (!read.ok) return refuseWords('export-site', read.error, terminal);
  const { store: place, folder, language } = read.value;
  const say = serveWords(language);
  if ((await foreignFiles(folder, siteSchema)) !== undefined) {
    terminal.printAside(say.foreignFolder(folder));
    return 2;
  }
  const opened = await openStore(place, { mustExist: true });
  if (!opened.ok) {
    terminal.printAside(renderProblem(opened.error, language));
    return 2;
  }
  let isStopping = false;
  const endListening = onStopSignal(() => {
    isStopping = true;
    terminal.printAside(say.stoppingExport);
  });
  try {
    await beforeShowing(opened.value, language, terminal);
    const exported = await exportSite(opened.value, read.value, {
      begins: (pages) => {
        if (pages !== undefined) terminal.printAside(pages === 0 ? say.beginsAnew : say.goesOn(pages));
      },
      tell: ({ done, known }) => {
        terminal.showStatus?.(say.exporting(done, known));
      },
      isStopping: () => isStopping,
    });
    terminal.showStatus?.('');
    if (!exported.ok) {
      terminal.printAside(say.siteHeld(folder, exported.error.pid, exported.error.host));
      return 2;
    }
    const { pages, files, isWhole } = exported.value;
    if (isWhole) terminal.print(say.exported(pages, files, folder));
    else terminal.printAside(say.exportGoesOn(pages, besideFolder(folder)));
    return isWhole ? 0 : 2;
  } catch (error) {
    terminal.showStatus?.('');
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    terminal.printAside(say.notWritten(folder, error.code));
    return 2;
  } finally {
    endListening();
    await opened.value.close();
  }
}

export interface SiteCounts {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** False where it was stopped: then nothing is replaced. */
  readonly isWhole: boolean;
}

interface ExportProgress extends Pick<SiteMaking, 'tell' | 'isStopping'> {
  /** Told how many pages a run before has left; 0 where they are of no use, undefined where there was none. */
  readonly begins: (pages: number | undefined) => void;
}

/** All of one state of the store: what is published or withdrawn meanwhile is in the next export. Refused where another writes it. */
export async function exportSite(
  { database, kind }: Store,
  options: Pick<ExportOptions, 'folder' | 'settings' | 'languages'>,
  { begins, tell, isStopping }: ExportProgress,
): Promise<Result<SiteCounts, LockHolder>> {
  const { folder, settings, languages } = options;
  return await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (state) => {
      const madeOf = await fingerprints({ settings, languages, state: await storeState(state) });
      const opened = await openUnfinished(folder, madeOf([]));
      if (!opened.ok) return opened;
      const site = opened.value;
      const plan = new SitePlan();
      const parts = [...site.finished];
      for (const part of parts) plan.learn(part);
      begins(site.beginsAnew ? 0 : parts.length === 0 ? undefined : countsOf(parts).pages);
      const threads = startSiteThreads(options, kind, state);
      try {
        const { perform, atOnce } = threads;
        for await (const part of staticSite(plan, { perform, atOnce, tell, isStopping }))
          parts.push(await site.add(part));
        if (plan.isDone()) await site.finish(manifestName, manifestOf(parts));
        return ok({ ...countsOf(parts), isWhole: plan.isDone() });
      } finally {
        await threads.close();
        await site.leave();
      }
    });
}

function countsOf(parts: readonly FinishedPart[]): Omit<SiteCounts, 'isWhole'> {
  const files = [...new Map(parts.flatMap((part) => part.files.map((file) => [file.path, file]))).values()];
  return {
    pages: files.filter(({ path }) => path.endsWith('index.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Names every file with its hash, so that a later export knows what it may replace. Of a file that came twice the last one stands. */
function manifestOf(parts: readonly FinishedPart[]): string {
  const hashes = new Map(parts.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])));
  // Threads end in any order; the same site is the same manifest.
  const files = [...hashes.keys()].sort().map((path) => ({ path, sha256: hashes.get(path) }));
  return `${JSON.stringify({ schema: siteSchema, files }, null, 1)}\n`;
}
