// What there is to import below the paths that a user names: built sets, ledgers, and documents to be read. Each becomes one document.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import type { IncomingDocument } from '../../store/incoming.ts';
import { batchReport } from '../batch/report.ts';
import { manifestName } from '../whole-folder.ts';

export interface ImportSource {
  /** A folder that `build` made; a ledger folder; any file. */
  readonly kind: 'set' | 'ledger' | 'file';
  readonly path: string;
}

/** What is ready to go into the store. */
export interface ImportedSource {
  readonly incoming: IncomingDocument;
  readonly warnings: readonly Problem[];
}

/** In the order of their names, folders within folders included. A path that is nothing of these is a file: reading it says what is wrong. */
export async function importSources(path: string): Promise<readonly ImportSource[]> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory() !== true) return [{ kind: 'file', path }];
  const names = (await readdir(path)).toSorted((left, right) => (left < right ? -1 : 1));
  if (names.includes(manifestName)) return [{ kind: 'set', path }];
  if (names.includes(ledgerFileNames.descriptor)) return [{ kind: 'ledger', path }];
  const within = names.filter((name) => !isLeftBeside(name) && name !== batchReport.fileName);
  return (await Promise.all(within.map(async (name) => importSources(join(path, name))))).flat();
}

/** What systems and office programs leave beside documents, and what a build that was killed does. */
function isLeftBeside(name: string): boolean {
  return /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$|\.mingzhang-(?:new|old|gone)$/iu.test(name);
}

/** A hash of all that is read of a source: while it is the same, there is nothing new to import. */
export async function sourceHash({ kind, path }: ImportSource): Promise<string> {
  const hash = createHash('sha256').update(kind);
  for (const file of kind === 'file' ? [path] : await filesBelow(path)) {
    const content = await readRegularFile(file, largestFileBytes);
    const bytes = content.ok ? content.value : new Uint8Array();
    hash
      .update(`${relative(path, file).replaceAll(sep, '/')}\n${content.ok ? bytes.byteLength : 'none'}\n`)
      .update(bytes);
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

/** As messages call it. */
export function nameOf({ path }: ImportSource): string {
  return basename(path);
}
