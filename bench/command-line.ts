// How the benchmarks start the command line: the loader and the entry that npm scripts use.
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export function commandLine(...words: string[]): [command: string, words: string[]] {
  const loader = join(root, 'node_modules/tsx/dist/cli.mjs');
  const start = ['--tsconfig', join(root, 'tsconfig.run.json'), join(root, 'src/cli/main.ts')];
  return [process.execPath, [loader, ...start, ...words]];
}
