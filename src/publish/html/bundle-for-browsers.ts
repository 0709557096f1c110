// Style sheets and scripts as browsers get them: bundled, small, and for every browser from Chromium 90 on.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assert } from '../../core/lib/assert.ts';

export interface BrowserFiles {
  readonly style: string;
  readonly script: string;
}

/** `entries` are paths below `folder`. The same sources give the same bytes; nothing is left on the disk. */
export async function bundleForBrowsers(folder: URL, entries: readonly string[]): Promise<BrowserFiles> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(folder),
    entryPoints: [...entries],
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome90'],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // The package names a build of its own for browsers, which brings what else only Node has.
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    // The project's own settings are for its compiler; the bundle depends on nothing but its sources.
    tsconfigRaw: {},
  });
  assert(outputFiles.length === entries.length, 'the bundler makes one file of each entry');
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return { style: textOf('.css'), script: textOf('.js') };
}
