// Reads what the repository keeps: the files that git tracks, as they stand in the work tree. What is installed,
// built or not yet added is nobody's business here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TrackedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** `null` when the file is not text in UTF-8. */
  readonly text: string | null;
}

const root = join(import.meta.dirname, '..', '..');

/** Throws when the folder is no git checkout: without a list of files there is nothing to be tidy about. */
export function readTrackedFiles(): readonly TrackedFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: decode(readFileSync(join(root, path))) }));
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
