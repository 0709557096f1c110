// What a result was made from, as one hash: what was read, the options that decide it, and the program. While it stays the same, so
// would the result.
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import { isFormatFile, type SetOptions } from '../build-options.ts';

/** Of named contents; one that cannot be read is undefined, and differs from every other. */
export type FingerprintOf = (contents: Iterable<readonly [name: string, Uint8Array | undefined]>) => string;

/** The program is read once. `options` go through JSON; the files of the folders, and other files, count as they do. */
export async function fingerprints(options: unknown, paths: readonly string[] = []): Promise<FingerprintOf> {
  const shared = createHash('sha256');
  for (const path of programPaths()) await addFiles(shared, path);
  addText(shared, JSON.stringify(options));
  for (const path of paths) await addFiles(shared, path);
  const base = shared.digest('hex');
  return (contents) => {
    const hash = createHash('sha256');
    addText(hash, base);
    for (const [name, content] of contents) addContent(hash, name, content);
    return `sha256:${hash.digest('hex')}`;
  };
}

/** Of the set that a ledger gives. */
export async function setFingerprints(options: SetOptions): Promise<(ledger: string) => Promise<string>> {
  const { format, only, budgetUnit, attachment, rounding, fontFolder, language } = options;
  const hasFonts = fontFolder !== undefined;
  // The language decides no set, but what the report says of it.
  const decides = { format, only, budgetUnit, attachment, rounding, hasFonts, language };
  const fingerprintOf = await fingerprints(decides, [
    ...(hasFonts ? [fontFolder] : []),
    ...(format !== undefined && isFormatFile(format) ? [format] : []),
  ]);
  return async (ledger) => {
    const isFolder = (await stat(ledger).catch(() => undefined))?.isDirectory() === true;
    const paths = isFolder ? Object.values(ledgerFileNames).map((name) => join(ledger, name)) : [ledger];
    const contents: [string, Uint8Array | undefined][] = [];
    for (const path of paths) {
      const content = await readRegularFile(path, largestFileBytes);
      contents.push([basename(path), content.ok ? content.value : undefined]);
    }
    return fingerprintOf(contents);
  };
}

const root = join(import.meta.dirname, '../../..');

/**
 * The sources, with the versions of what they use; in a release, all that stands beside this file, where package.json states the
 * versions of the packages.
 */
function programPaths(): readonly string[] {
  const isCheckout = existsSync(join(root, 'src/cli/batch'));
  if (!isCheckout) {
    const beside = readdirSync(import.meta.dirname).filter((name) => name !== 'node_modules');
    return beside.toSorted().map((name) => join(import.meta.dirname, name));
  }
  return ['src', 'formats', 'standards', 'package-lock.json'].map((name) => join(root, name));
}

async function addFiles(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.length === 0 ? [folder] : files.toSorted()) {
    const content = await readFile(file).catch(() => undefined);
    addContent(hash, relative(folder, file).replaceAll(sep, '/'), content);
  }
}

/** Name, length, content. */
function addContent(hash: Hash, name: string, content: Uint8Array | undefined): void {
  addText(hash, `${name}\n${content?.length ?? 'none'}\n`);
  if (content !== undefined) hash.update(content);
}

function addText(hash: Hash, text: string): void {
  hash.update(`${text.length}:${text}`);
}
