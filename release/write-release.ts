// A release: the program in a few files of plain JavaScript, split so that a command loads only what it needs. What is made at
// run time from a checkout (the script and style of the web page) is made beforehand; packages that are no plain JavaScript or read
// files of their own (the typesetter, the rasterisers, the reader of PDF, the databases, the fonts) stay packages that npm installs.
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.ts';
import { asInTheCheckout, threadEntries } from './places.ts';
import { standIns } from './stand-ins.ts';

export const root = join(import.meta.dirname, '..');

const oldestNode = 24;

/** Loaded from the release's own node_modules. */
export const packages = [
  '@electric-sql/pglite',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-sc',
  '@myriaddreamin/typst-ts-node-compiler',
  '@napi-rs/canvas',
  '@resvg/resvg-js',
  'pdfjs-dist',
  'pg',
] as const;

/** Read at run time, each in the place that it has in the checkout. */
const dataFiles = [
  'standards/*.csv',
  'schemas/*.json',
  'src/publish/pdf/*.typ',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
];

/** Without a word, an older Node would do nothing and end well. In every file: the deepest of a chain of imports runs first. */
const refuseOlderNode = `if (Number.parseInt(process.versions.node) < ${oldestNode}) {
  console.error('需要 Node ${oldestNode} 或更新的版本，现在用的是 ' + process.version + '。 Node ${oldestNode} or newer is needed; this is ' + process.version + '.');
  process.exit(2);
}`;

/** Packages in the older form of modules ask for Node's own by `require`. */
const olderPackages =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Into a folder that is new or empty. */
export async function writeRelease(folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'src/cli/main.ts', out: 'mingzhang' }, ...threadEntries(root)],
    outdir: folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: [`node${oldestNode}`],
    mainFields: ['module', 'main'],
    external: [...packages],
    // Stacks of errors stay readable.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    banner: { js: [refuseOlderNode, olderPackages].join(' ') },
    plugins: [standIns(root), asInTheCheckout(root)],
    metafile: true,
    logLevel: 'warning',
  });
  for (const path of globSync(dataFiles, { cwd: root })) cpSync(join(root, path), join(folder, path));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  writeFileSync(join(folder, 'LICENCES-OF-PACKAGES.txt'), licencesOf(Object.keys(metafile.inputs), root));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function manifest() {
  const { name, version, description, license, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Manifest;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    bin: { mingzhang: 'mingzhang.js' },
    engines: { node: `>=${oldestNode}` },
    dependencies: Object.fromEntries(packages.map((each) => [each, dependencies[each]])),
  };
}
