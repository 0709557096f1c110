// The style sheet of the page, bundled once per process from `style/`. A release has it made beforehand.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assert } from '../../core/lib/assert.ts';

let bundled: Promise<string> | undefined;

export async function styleSheet(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: ['style/check-page.css'],
    write: false,
    bundle: true,
    minify: true,
    target: ['chrome90'],
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  const [file] = outputFiles;
  assert(file !== undefined, 'the bundle has a style sheet');
  return file.text.trim();
}
