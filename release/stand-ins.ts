// Modules that a release has in another form than a checkout: made beforehand, or less of them.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { browserFiles } from '../src/publish/html/browser-files.ts';
import { portalFiles } from '../src/portal/frame/portal-files.ts';
import { styleSheet } from '../src/report/html/style-sheet.ts';

/** What stands in the place of a module of the checkout. */
const contentsOf = new Map<string, () => string | Promise<string>>([
  ['src/publish/charts/echarts.ts', () => readFileSync(join(import.meta.dirname, 'echarts.ts'), 'utf8')],
  [
    'src/publish/html/browser-files.ts',
    async () =>
      `const made = ${JSON.stringify(await browserFiles())}; export const browserFiles = async () => made;`,
  ],
  [
    'src/portal/frame/portal-files.ts',
    async () =>
      `const made = ${JSON.stringify(await portalFiles())}; export const portalFiles = async () => made;`,
  ],
  // A release is made from a checkout and not from itself.
  ['src/cli/package.ts', () => readFileSync(join(import.meta.dirname, 'no-package.ts'), 'utf8')],
  [
    'src/report/html/style-sheet.ts',
    async () =>
      `const made = ${JSON.stringify(await styleSheet())}; export const styleSheet = async () => made;`,
  ],
]);

export function standIns(root: string): Plugin {
  return {
    name: 'stand-ins',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const contents = await contentsOf.get(relative(root, path).split(sep).join('/'))?.();
        return contents === undefined ? undefined : { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}
