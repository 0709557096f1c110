// How the benchmarks start the command line: in one process, with the loader that npm scripts use but without its launcher, so that
// what is measured is the program itself.
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export function commandLine(...words: string[]): [command: string, words: string[]] {
  process.env['TSX_TSCONFIG_PATH'] = join(root, 'tsconfig.run.json');
  return [process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...words]];
}
