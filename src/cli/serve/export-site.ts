// `mingzhang export-site`: the portal as files, whole or not at all. A folder that holds anything else is left alone.
import { renderProblem } from '../../core/lib/messages/render.ts';
import type { StaticFile } from '../../portal/export/site-files.ts';
import { staticSite } from '../../portal/export/static-site.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { fileHash, foreignFiles, manifestName, writeWhole, type ManifestSchema } from '../whole-folder.ts';
import { usage } from '../usage.ts';
import { readExportOptions, type ExportOptions } from './serve-options.ts';
import { startSiteThreads } from './site-threads.ts';
import { serveWords } from './wording.ts';

const siteSchema: ManifestSchema = { name: 'mingzhang-site', edition: 1 };

export async function runExportSite(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readExportOptions(words, terminal.startedIn);
  if (!read.ok) {
    for (const message of [...read.error.messages, usage('export-site')]) terminal.printAside(message);
    return 2;
  }
  const { store: place, folder, language } = read.value;
  const say = serveWords(language);
  if ((await foreignFiles(folder, siteSchema)) !== undefined) {
    terminal.printAside(say.foreignFolder(folder));
    return 2;
  }
  const opened = await openStore(place);
  if (!opened.ok) {
    terminal.printAside(renderProblem(opened.error, language));
    return 2;
  }
  try {
    const { pages, files } = await exportSite(opened.value, read.value, ({ done, known }) => {
      terminal.showStatus?.(say.exporting(done, known));
    });
    terminal.showStatus?.('');
    terminal.print(say.exported(pages, files, folder));
    return 0;
  } catch (error) {
    terminal.showStatus?.('');
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    terminal.printAside(say.notWritten(folder, error.code));
    return 2;
  } finally {
    await opened.value.close();
  }
}

export interface SiteCounts {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** All of one state of the store: what is published or withdrawn meanwhile is in the next export. */
export async function exportSite(
  { database, kind }: Store,
  options: Pick<ExportOptions, 'folder' | 'settings' | 'language'>,
  tell: Parameters<typeof staticSite>[2],
): Promise<SiteCounts> {
  const counts = { pages: 0, files: 0, bytes: 0 };
  await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (state) => {
      const threads = startSiteThreads(options, kind, state);
      try {
        const files = staticSite(threads.perform, threads.atOnce, tell);
        await writeWhole(options.folder, withSiteManifest(files, counts));
      } finally {
        await threads.close();
      }
    });
  return counts;
}

/** Names every file with its hash at the end, so that a later export knows what it may replace. */
async function* withSiteManifest(
  files: AsyncIterable<StaticFile>,
  counts: { pages: number; files: number; bytes: number },
): AsyncGenerator<StaticFile> {
  const hashes = new Map<string, string>();
  for await (const file of files) {
    const [path, content] = file;
    if (!hashes.has(path)) {
      counts.files += 1;
      counts.bytes += Buffer.byteLength(content);
      if (path.endsWith('index.html')) counts.pages += 1;
    }
    hashes.set(path, fileHash(content));
    yield file;
  }
  // Threads end in any order; the same site is the same manifest.
  const entries = [...hashes.keys()].sort().map((path) => ({ path, sha256: hashes.get(path) }));
  yield [manifestName, `${JSON.stringify({ schema: siteSchema, files: entries }, null, 1)}\n`];
}
