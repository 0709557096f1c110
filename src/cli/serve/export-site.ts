// `mingzhang export-site`: the portal as files, whole or not at all. A folder that holds anything else is left alone.
import { renderProblem } from '../../core/lib/messages/render.ts';
import { staticSite, type StaticFile } from '../../portal/export/static-site.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { fileHash, foreignFiles, manifestName, writeWhole, type ManifestSchema } from '../whole-folder.ts';
import { usage } from '../usage.ts';
import { openPortal } from './open-portal.ts';
import { readExportOptions } from './serve-options.ts';
import { serveWords } from './wording.ts';

const siteSchema: ManifestSchema = { name: 'mingzhang-site', edition: 1 };

export async function runExportSite(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readExportOptions(words, terminal.startedIn);
  if (!read.ok) {
    for (const message of [...read.error.messages, usage('export-site')]) terminal.printAside(message);
    return 2;
  }
  const { store: place, settings, folder, language } = read.value;
  const say = serveWords(language);
  if ((await foreignFiles(folder, siteSchema)) !== undefined) {
    terminal.printAside(say.foreignFolder(folder));
    return 2;
  }
  const opened = await openPortal(place, settings, () => undefined);
  if (!opened.ok) {
    terminal.printAside(renderProblem(opened.error, language));
    return 2;
  }
  const { store, app } = opened.value;
  const counts = { pages: 0, files: 0 };
  try {
    const files = staticSite(app, language, ({ done, known }) => {
      terminal.showStatus?.(say.exporting(done, known));
    });
    await writeWhole(folder, withSiteManifest(files, counts));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    terminal.printAside(say.notWritten(folder, error.code));
    return 2;
  } finally {
    terminal.showStatus?.('');
    await store.close();
  }
  terminal.print(say.exported(counts.pages, counts.files, folder));
  return 0;
}

/** Names every file with its hash at the end, so that a later export knows what it may replace. */
async function* withSiteManifest(
  files: AsyncIterable<StaticFile>,
  counts: { pages: number; files: number },
): AsyncGenerator<StaticFile> {
  const entries: { path: string; sha256: string }[] = [];
  for await (const file of files) {
    const [path, content] = file;
    entries.push({ path, sha256: fileHash(content) });
    counts.files += 1;
    if (path.endsWith('index.html')) counts.pages += 1;
    yield file;
  }
  yield [manifestName, `${JSON.stringify({ schema: siteSchema, files: entries }, null, 1)}\n`];
}
