// What a set was made from, as one hash: the files of the ledger, the options, the fonts and the program. While it stays the same,
// so would the set.
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import type { SetOptions } from '../build-options.ts';

export type FingerprintOf = (ledger: string) => Promise<string>;

/** Options and program are read once for the whole batch. */
export async function fingerprints(options: SetOptions): Promise<FingerprintOf> {
  const shared = createHash('sha256');
  for (const path of programPaths()) await addFiles(shared, path);
  const { format, only, budgetUnit, attachment, rounding, fontFolder, language } = options;
  const hasFonts = fontFolder !== undefined;
  // The language decides no set, but what the report says of it.
  addText(shared, JSON.stringify({ format, only, budgetUnit, attachment, rounding, hasFonts, language }));
  if (fontFolder !== undefined) await addFiles(shared, fontFolder);
  const base = shared.digest('hex');
  return async (ledger) => {
    const hash = createHash('sha256');
    addText(hash, base);
    const isFolder = (await stat(ledger).catch(() => undefined))?.isDirectory() === true;
    const paths = isFolder ? Object.values(ledgerFileNames).map((name) => join(ledger, name)) : [ledger];
    for (const path of paths) {
      const content = await readRegularFile(path, largestFileBytes);
      addContent(hash, basename(path), content.ok ? content.value : undefined);
    }
    return `sha256:${hash.digest('hex')}`;
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

/** Name, length, content; a file that cannot be read differs from every other. */
function addContent(hash: Hash, name: string, content: Uint8Array | undefined): void {
  addText(hash, `${name}\n${content?.length ?? 'none'}\n`);
  if (content !== undefined) hash.update(content);
}

function addText(hash: Hash, text: string): void {
  hash.update(`${text.length}:${text}`);
}
