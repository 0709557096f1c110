// The portal's own style sheet and script, bundled from `style/` and `browser/`; a release has them ready-made in this place.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assert } from '../../core/lib/assert.ts';

/** The same sources give the same bytes; nothing is left on the disk. */
export async function portalFiles(): Promise<{ readonly style: string; readonly script: string }> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['browser/main.ts', 'style/portal.css'],
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome90'],
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  const textOf = (ending: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    assert(file !== undefined, `the bundle has no ${ending} file`);
    return file.text.trim();
  };
  return { style: textOf('.css'), script: textOf('.js') };
}
