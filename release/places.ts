// Where a module of the bundle finds the files beside it. All files of the bundle stand in one folder, and the data that they
// read stands below it as in the checkout. So the address of a module (`import.meta.url`) stays where it was written, while its
// folder (`import.meta.dirname`) is that of the release.
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, relative, sep } from 'node:path';
import type { Loader, Plugin } from 'esbuild';

/** A thread of the program is started by the address of its file, which is then a file of the bundle by itself. */
const threadAddress = /new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/gu;

export function asInTheCheckout(root: string): Plugin {
  return {
    name: 'as in the checkout',
    setup(build) {
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const place = relative(root, path).split(sep).join('/');
        if (place.startsWith('node_modules/')) return undefined;
        const contents = readFileSync(path, 'utf8')
          .replace(threadAddress, "new URL('./$1.js', BUNDLE)")
          .replaceAll('import.meta.url', `new URL('${place}', BUNDLE).href`)
          .replaceAll('BUNDLE', 'import.meta.url');
        return { contents, loader: extname(path).slice(1) as Loader };
      });
    },
  };
}

export interface EntryPoint {
  readonly in: string;
  readonly out: string;
}

/** The threads that the program starts, found by how it starts them. */
export function threadEntries(root: string): readonly EntryPoint[] {
  return globSync('src/**/*.ts', { cwd: root }).flatMap((path) => {
    const names = readFileSync(`${root}/${path}`, 'utf8').matchAll(threadAddress);
    return [...names].map(([, name = '']) => ({
      in: path.replace(basename(path), `${name}.ts`),
      out: name,
    }));
  });
}
