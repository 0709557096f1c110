// The command line as benchmarks start it: one process, without the launchers of npm and of the loader, so that what is measured
// is the program itself.
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from '../release/write-release.ts';

export const root = join(import.meta.dirname, '..');
export const example = join(root, 'examples/lvliang-party-office-2025');

/** The outputs of a published set without the files for offices. */
export const pageAndData = ['--only', 'pdf,html,json,csv,ledger'] as const;

/** From words to what is to be run. */
export type Program = (...words: readonly string[]) => readonly [command: string, ...words: string[]];

/** The sources as they are, through the loader. */
export const checkout: Program = (...words) => {
  process.env['TSX_TSCONFIG_PATH'] = join(root, 'tsconfig.run.json');
  return [process.execPath, '--import', 'tsx', join(root, 'src/cli/main.ts'), ...words];
};

/** A release, bundled anew into a folder that is not there yet. */
export async function newRelease(folder: string): Promise<Program> {
  await writeRelease(folder);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return (...words) => [process.execPath, join(folder, 'mingzhang.js'), ...words];
}
