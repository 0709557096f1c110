// The page's style sheet and script, bundled once per process from `style/` and `browser/`. Nothing is left on the disk, and
// the same sources always give the same bytes.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assert } from '../../core/lib/assert.ts';

export interface BrowserFiles {
  readonly style: string;
  readonly script: string;
}

let bundled: Promise<BrowserFiles> | undefined;

export async function browserFiles(): Promise<BrowserFiles> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<BrowserFiles> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: ['browser/main.ts', 'style/page.css'],
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome90'],
    charset: 'utf8',
    legalComments: 'none',
    // The project's own settings are for its compiler; the bundle depends on nothing but its sources.
    tsconfigRaw: {},
  });
  const textOf = (ending: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    assert(file !== undefined, `the bundle has no ${ending} file`);
    return file.text.trim();
  };
  return { style: textOf('.css'), script: textOf('.js') };
}
